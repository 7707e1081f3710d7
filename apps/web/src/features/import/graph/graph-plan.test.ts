import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyChange } from '@webwijzer/domain/apply-change'
import { recordsOf, stateOf } from '@webwijzer/domain/map-state'
import { type Kind, type Rec, recordSchemas } from '@webwijzer/domain/records'
import type { Graph } from '@webwijzer/formats/graph/graph'
import { guessMapping } from '@webwijzer/formats/kumu/graph-mapping'
import { readFile } from '@webwijzer/formats/read-file'
import { expect, test } from 'vitest'
import { withoutFamilyParts } from './family-parts.ts'
import { graphPlan } from './graph-plan.ts'

const record = (kind: Kind, values: object) => ({
  kind,
  record: recordSchemas[kind].parse(values) as Rec,
})
const fresh = stateOf([
  record('map', { id: 'map', name: 'Nieuw' }),
  record('view', { id: 'main', name: 'Kaart' }),
])
const folder = join(import.meta.dirname, '../../../../../../data/kumu')

function graphIn(file: string): Graph {
  const contents = readFile(new Uint8Array(readFileSync(join(folder, file))), { name: file })
  if (contents.kind !== 'graph') throw new Error(`${file} is ${contents.kind}`)
  return contents.graph
}

function planned(graph: Graph) {
  let count = 0
  const newId = () => {
    count += 1
    return `new-${count}`
  }
  const plan = graphPlan(graph, guessMapping(graph), { state: fresh, newId })
  const outcome = applyChange(fresh, { ops: [...plan.ops] })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  return { plan, state: outcome.state }
}

test.each(['worked-example.json', 'oddities.json', 'causal-loops.json', 'metrics.json'])(
  '%s fits on a new map, and every element is on it or told',
  (file) => {
    const graph = graphIn(file)
    const { plan, state } = planned(graph)
    const things = ['organisation', 'consultationTable', 'programme'] as const
    const made = things.reduce((sum, kind) => sum + state[kind].size, 0)
    const told = new Set(plan.leftOut.filter(({ part }) => part === 'node').map(({ id }) => id))
    const untold = graph.nodes.filter(({ id }) => !told.has(id)).length
    expect(made).toBeGreaterThanOrEqual(untold)
    expect(withoutFamilyParts(graph).families).toEqual([])
  },
)

test('the fullest drawing becomes the view that everybody sees', () => {
  const graph = graphIn('causal-loops.json')
  const { state } = planned(graph)
  const counts = graph.maps.map(({ nodes }) => nodes.filter(({ position }) => position).length)
  const main = recordsOf(state, 'position').filter(({ view }) => view === 'main')
  expect(main).toHaveLength(Math.max(...counts))
  expect(state.view.size).toBe(graph.maps.length)
})

test('what seems to be about a family stays out, and what is described comes along', () => {
  const graph = graphIn('worked-example.json')
  const [first, second, ...rest] = graph.nodes
  if (!first || !second) throw new Error('the example has elements')
  const clean = withoutFamilyParts({
    ...graph,
    nodes: [
      { ...first, label: 'moeder + 2 kinderen' },
      { ...second, description: 'Hier komt gezin Jansen' },
      ...rest,
    ],
  })
  const { plan } = planned(clean.graph)
  expect(clean.families.map(({ text }) => text)).toEqual([
    'moeder + 2 kinderen',
    'Hier komt gezin Jansen',
  ])
  expect(JSON.stringify(clean.graph)).not.toMatch(/moeder|Jansen/)
  expect(JSON.stringify(plan.ops)).not.toMatch(/moeder|Jansen/)
  expect(JSON.stringify(plan.ops)).toContain(JSON.stringify(second.label.trim()))
})
