import { describe, expect, it } from 'vitest'
import { mapOf } from '../test/map-of.ts'
import { perNode, whole } from '../test/measured.ts'
import {
  davis,
  davisNetwork,
  florentine,
  idOf,
  karate,
  largestDifference,
  oneModeNetwork,
} from '../test/reference-networks.ts'
import { betweennessMaximum } from './measures/betweenness.ts'
import { fragmentation } from './measures/fragmentation.ts'
import { groups } from './measures/groups.ts'
import { tableOverlap } from './measures/table-overlap.ts'
import { networkOf } from './network.ts'
import { partners } from './projection.ts'

const exact = 1e-6

describe.each([
  ['the Florentine families', florentine],
  ['the karate club', karate],
] as const)('%s', (_, published) => {
  const network = oneModeNetwork(published)

  it.each([
    ['eigenvector', published.eigenvector],
    ['constraint', published.constraint],
    ['effectiveSize', published.effective_size],
    ['coreness', published.core],
  ] as const)('have the published %s', (id, values) => {
    expect(largestDifference(perNode(network, id), values)).toBeLessThan(exact)
  })

  it('fall apart as published without the best set of one, two or three', () => {
    const graph = partners(network)
    for (const { F, dF } of Object.values(published.keyplayer)) {
      const nodes = (set: readonly string[] = []) =>
        set.map((name) => network.nodes.get(idOf(name)) as number)
      expect(fragmentation(graph, nodes(F.sets[0])).pairs).toBeCloseTo(F.value, 8)
      expect(fragmentation(graph, nodes(dF.sets[0])).distance).toBeCloseTo(dF.value, 8)
    }
  })
})

describe('of all pairs of families', () => {
  it('Guadagni and Medici leave most loose ends when they go, .7051', () => {
    const network = oneModeNetwork(florentine)
    const graph = partners(network)
    const pairs = network.ids.flatMap((one, a) =>
      network.ids.slice(a + 1).map((other, more) => {
        const { pairs: loose } = fragmentation(graph, [a, a + 1 + more])
        return { pair: [one, other], loose }
      }),
    )
    const [best, next] = pairs.sort((a, b) => b.loose - a.loose)
    expect(best).toEqual({ pair: ['Guadagni', 'Medici'], loose: expect.closeTo(0.7051, 4) })
    expect(next?.loose).toBeLessThan(best?.loose ?? 0)
  })
})

describe('the best groups', () => {
  it('of the karate club have the published optimum of modularity', () => {
    const found = groups(oneModeNetwork(karate))
    expect(found.modularity).toBeCloseTo(0.4197896, 6)
    expect(found.groups).toHaveLength(4)
  })

  it('of the women of Davis and their events reach the best that is known', () => {
    expect(whole(davisNetwork(), 'modularity')).toBeGreaterThanOrEqual(davis.barber_Q_best - 5e-6)
  })

  it('of full, separate circles are those circles, with Barber modularity 1 − 1/count', () => {
    const tables = { t1: ['a', 'b'], t2: ['a', 'b'], t3: ['c', 'd'], t4: ['c', 'd'] }
    const found = groups(networkOf(mapOf({ tables, organisations: ['alone'] })))
    expect(found.groups.map((group) => [...group].sort())).toEqual([
      ['a', 'b', 't1', 't2'],
      ['c', 'd', 't3', 't4'],
    ])
    expect(found.modularity).toBeCloseTo(0.5, 12)
  })

  it('are none where nobody is linked', () => {
    expect(groups(networkOf(mapOf({ organisations: ['a'] })))).toEqual({
      groups: [],
      modularity: 0,
    })
  })
})

describe('the women of Davis', () => {
  it('could have a betweenness of 445 at most, and their events of 452', () => {
    const network = davisNetwork()
    const most = (id: string) => betweennessMaximum(network, network.nodes.get(id) as number)
    expect([most('Nora-Fayette'), most('E8')]).toEqual([445, 452])
  })

  it('share a second event as often as published', () => {
    expect(whole(davisNetwork(), 'fourCycleClustering')).toBeCloseTo(davis.robins_alexander, 12)
  })
})

describe('two tables', () => {
  it('overlap by who sits at both, as a share of who sits at either', () => {
    const tables = { t1: ['a', 'b', 'c'], t2: ['b', 'c', 'd'], t3: ['a'], t4: ['e'] }
    expect(tableOverlap(networkOf(mapOf({ tables })))).toEqual([
      { tables: ['t1', 't2'], shared: 2, jaccard: 0.5 },
      { tables: ['t1', 't3'], shared: 1, jaccard: 1 / 3 },
    ])
  })
})

describe('participation', () => {
  const organisations = [
    ...['a', 'b', 'c'].map((id) => ({ id, domain: 'd1' })),
    ...['d', 'e'].map((id) => ({ id, domain: 'd2' })),
    { id: 'f', domain: null },
  ]
  const of = (links: [string, string][], tables = {}) =>
    perNode(networkOf(mapOf({ organisations, links, tables })), 'participation')

  it('is 0 when all lines go to one domain, more when they are spread', () => {
    expect(
      of([
        ['a', 'b'],
        ['a', 'c'],
      ]).a,
    ).toBe(0)
    expect(
      of([
        ['a', 'b'],
        ['a', 'd'],
      ]).a,
    ).toBeCloseTo(0.5, 12)
    expect(
      of([
        ['a', 'b'],
        ['a', 'c'],
        ['a', 'd'],
        ['a', 'e'],
      ]).a,
    ).toBeCloseTo(0.5, 12)
  })

  it('leaves out parties without a domain', () => {
    expect(
      of([
        ['a', 'b'],
        ['a', 'f'],
      ]).a,
    ).toBe(0)
  })

  it('weighs a shared table less the more sit there', () => {
    // b and d at half each by the table, d once more by the link.
    expect(of([['a', 'd']], { t: ['a', 'b', 'd'] }).a).toBeCloseTo(1 - (1 + 9) / 16, 12)
    expect(of([], { t: ['a', 'b', 'd', 'e'] }).t).toBeCloseTo(0.5, 12)
  })
})

describe('measures that follow the size of tables', () => {
  const star = networkOf(mapOf({ tables: { t: ['a', 'b', 'c', 'd'] } }))

  it('have the known values on a star of five', () => {
    const vector = perNode(star, 'eigenvector')
    expect([vector.t, vector.a]).toEqual([
      expect.closeTo(Math.SQRT1_2, 9),
      expect.closeTo(Math.SQRT1_2 / 2, 9),
    ])
    // t = .03 + .85·4a and a = .03 + .85·t/4
    const ranks = perNode(star, 'pageRank')
    expect(ranks.t).toBeCloseTo(0.132 / (1 - 0.85 ** 2), 9)
  })

  it('share what a party without lines has with everybody', () => {
    const ranks = perNode(networkOf(mapOf({ organisations: ['x', 'y'] })), 'pageRank')
    expect(ranks).toEqual({ x: 0.5, y: 0.5 })
  })
})

describe('a party without partners', () => {
  it('has no constraint, and no effective size', () => {
    const network = networkOf(mapOf({ organisations: ['a'], links: [['b', 'c']] }))
    expect(perNode(network, 'constraint').a).toBeNaN()
    expect(perNode(network, 'effectiveSize').a).toBe(0)
    expect(perNode(network, 'constraint').b).toBe(1)
  })
})
