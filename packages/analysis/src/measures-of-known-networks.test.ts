import { describe, expect, it } from 'vitest'
import known from '../../../data/fixtures/known-networks.json' with { type: 'json' }
import { mapOf } from '../test/map-of.ts'
import { perNode, whole } from '../test/measured.ts'
import { largestDifference } from '../test/reference-networks.ts'
import { groups } from './measures/groups.ts'
import { type MeasureId, measures } from './measures.ts'
import { networkOf } from './network.ts'
import { cutsOf } from './parts-without.ts'

type Known = {
  readonly name: string
  readonly source: string
  readonly organisations: string[]
  readonly tables: Record<string, string[]>
  readonly links: [string, string][]
  readonly perNode: Record<string, Record<string, number>>
  readonly whole: Record<string, number>
  readonly modularity: number | null
  readonly articulation: string[]
}

const isMeasure = (id: string): id is MeasureId => id in measures
const measureIds = (values: object) => Object.keys(values).filter(isMeasure)

const networks = known as unknown as Known[]

describe.each(networks)('$name ($source)', (expected) => {
  const network = networkOf(mapOf(expected))

  it('has the numbers that networkx has, node by node and as a whole', () => {
    const [nodeIds, wholeIds] = [measureIds(expected.perNode), measureIds(expected.whole)]
    expect([...nodeIds, ...wholeIds]).toEqual(
      [expected.perNode, expected.whole].flatMap((values) => Object.keys(values)),
    )
    for (const id of nodeIds) {
      const by = largestDifference(perNode(network, id), expected.perNode[id] ?? {})
      expect(by, id).toBeLessThan(1e-8)
    }
    for (const id of wholeIds)
      expect(whole(network, id), id).toBeCloseTo(expected.whole[id] ?? NaN, 9)
  })

  it('has the same parties and tables without which something comes loose', () => {
    const { partsWithout } = cutsOf(network, network.size)
    const cutting = network.ids.filter((_, node) => partsWithout(node).length > 1)
    expect(cutting.toSorted()).toEqual(expected.articulation)
  })
})

describe.each(
  networks.flatMap(({ modularity, ...rest }) => (modularity ? [{ ...rest, modularity }] : [])),
)('$name', ({ modularity, ...sketch }) => {
  it('has groups no worse than the best that igraph finds', () => {
    expect(groups(networkOf(mapOf(sketch))).modularity).toBeGreaterThan(modularity - 1e-8)
  })
})
