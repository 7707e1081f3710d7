import { expect, test } from 'vitest'
import { comparePeers } from './compare-peers.ts'
import { javascriptPeers } from './javascript-peers.ts'
import { pythonPeers } from './python-peers.ts'
import { twoWorkers } from './two-workers.ts'

test('the measurement of betweenness works, and all peers agree', async () => {
  const javascript = await javascriptPeers()
  const [workers, python] = [await twoWorkers(), await pythonPeers()]
  try {
    const size = { nodes: 60, lines: 200, rounds: 1, times: 1 }
    const medians = await comparePeers(size, [javascript.load, workers.load, python.load])
    const here = ['ours', 'graphology-metrics', 'cytoscape.js', 'ours, 2 workers']
    expect([...medians.keys()]).toEqual([...here, ...python.names])
    for (const { wall } of medians.values()) expect(wall).toBeGreaterThan(0)
  } finally {
    python.stop()
    await workers.stop()
    await javascript.stop()
  }
})
