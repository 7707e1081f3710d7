import { guessMapping } from '@webwijzer/formats/kumu/graph-mapping'
import { recordsFromGraph } from '@webwijzer/formats/kumu/records-from-graph'
import { expect, test } from 'vitest'
import { readMutated } from './mutated-files.ts'

test('2,000 damaged files are read or refused for a reason that is known, and graphs give records', () => {
  let graphs = 0
  for (let seed = 1001; seed <= 3000; seed += 1) {
    const { name, file } = readMutated(seed)
    if (file.kind === 'refused')
      expect(file.problem.code, `${name}, seed ${seed}`).not.toBe('unreadable')
    if (file.kind !== 'graph') continue
    let count = 0
    const newId = () => {
      count += 1
      return `n${count}`
    }
    const { records, leftOut } = recordsFromGraph(file.graph, guessMapping(file.graph), { newId })
    expect(records.length + leftOut.length, `${name}, seed ${seed}`).toBeGreaterThanOrEqual(
      Math.min(1, file.graph.nodes.length),
    )
    graphs += 1
  }
  expect(graphs).toBeGreaterThan(30)
})
