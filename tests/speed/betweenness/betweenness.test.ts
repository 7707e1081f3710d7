import { expect, test } from 'vitest'
import { comparePeers, type Medians, type Size } from './compare-peers.ts'
import { javascriptPeers } from './javascript-peers.ts'
import { pythonPeers } from './python-peers.ts'
import { twoWorkers } from './two-workers.ts'

/** Short runs and many rounds for the small ones, so that most runs are not interrupted. */
const sizes: readonly Size[] = [
  { nodes: 60, lines: 200, rounds: 75, times: 5 },
  { nodes: 300, lines: 1200, rounds: 25, times: 1 },
  { nodes: 1000, lines: 5000, rounds: 7, times: 1 },
  { nodes: 5000, lines: 25_000, rounds: 5, times: 1 },
]

test('betweenness of every node, beside those who compute it too, on the same graphs', async () => {
  const javascript = await javascriptPeers()
  const [workers, python] = [await twoWorkers(), await pythonPeers()]
  const columns = new Map<string, Medians>()
  try {
    for (const size of sizes) {
      const medians = await comparePeers(size, [javascript.load, workers.load, python.load])
      columns.set(`${size.nodes}/${size.lines}`, medians)
      console.log(size, Object.fromEntries(medians))
    }
  } finally {
    python.stop()
    await workers.stop()
    await javascript.stop()
  }
  const names = [...(columns.values().next().value?.keys() ?? [])]
  expect(names).toContain('ours')
  if (python.names.length === 0) console.log('no Python here with igraph or graph-tool')
  for (const clock of ['wall', 'cpu'] as const) {
    console.log(
      clock === 'wall' ? 'by the clock' : 'of the processor',
      '(ms), then ours as a share',
    )
    console.table(rows(names, columns, clock, (ms) => Number(ms.toPrecision(3))))
    console.table(rows(names, columns, clock, (ms, ours) => Number((ours / ms).toFixed(2))))
  }
})

function rows(
  names: readonly string[],
  columns: ReadonlyMap<string, Medians>,
  clock: 'wall' | 'cpu',
  cell: (ms: number, ours: number) => number,
) {
  const row = (name: string) =>
    [...columns].map(([size, medians]) => {
      const [ms, ours] = [medians.get(name)?.[clock], medians.get('ours')?.[clock]]
      return [size, ms && ours ? cell(ms, ours) : '–'] as const
    })
  return Object.fromEntries(names.map((name) => [name, Object.fromEntries(row(name))]))
}
