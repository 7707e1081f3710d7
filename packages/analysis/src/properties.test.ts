import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapOf, type Sketch, withRecords } from '../test/map-of.ts'
import { byId, idsOf, largestDifference } from '../test/reference-networks.ts'
import { figuresOf } from './figures.ts'
import { betweenness } from './measures/betweenness.ts'
import { betweennessCentralization } from './measures/betweenness-centralization.ts'
import { components } from './measures/components.ts'
import { degreeCentralization } from './measures/degree-centralization.ts'
import { networkOf } from './network.ts'
import { shortestPaths } from './shortest-paths.ts'

const exact = 1e-9
const party = fc.integer({ min: 0, max: 12 }).map((number) => `o${number}`)
const sketches: fc.Arbitrary<Sketch> = fc.record({
  tables: fc.dictionary(
    fc.integer({ min: 0, max: 6 }).map((number) => `t${number}`),
    fc.uniqueArray(party, { maxLength: 8 }),
  ),
  links: fc.array(fc.tuple(party, party), { maxLength: 10 }),
})

const network = (sketch: Sketch) => networkOf(mapOf(sketch))
const raw = (sketch: Sketch) => byId(network(sketch), shortestPaths(network(sketch)).betweenness)
const figuresById = (sketch: Sketch) => {
  const { network: of, seats, domainsBridged, soleLinks, betweenness } = figuresOf(network(sketch))
  const rest = of.ids.map((id, node) => [id, seats[node], domainsBridged[node], soleLinks[node]])
  return { betweenness: byId(of, betweenness), rest }
}

/** Every id with this in front, which also changes the order of the nodes for `o10` and the like. */
function renamed({ tables = {}, links = [] }: Sketch, rename: (id: string) => string): Sketch {
  return {
    tables: Object.fromEntries(
      Object.entries(tables).map(([table, around]) => [rename(table), around.map(rename)]),
    ),
    links: links.map(([from, to]) => [rename(from), rename(to)] as const),
  }
}
const backwards = (id: string) => `${id[0]}${99 - Number(id.slice(1))}`
const inFront = (prefix: string) => (id: string) => `${prefix}${id}`

describe('whatever the map', () => {
  it('numbers do not depend on how things are called', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const [here, there] = [figuresById(sketch), figuresById(renamed(sketch, backwards))]
        const back = Object.fromEntries(
          Object.entries(there.betweenness).map(([id, value]) => [backwards(id), value]),
        )
        expect(largestDifference(here.betweenness, back)).toBeLessThan(exact)
        const inWords = (rest: unknown[][], name: (id: string) => string) =>
          rest
            .map(([id, seats, domains, parts]) => {
              const named = (parts as string[][]).map((part) => part.map(name).sort().join())
              return JSON.stringify([name(id as string), seats, domains, named.sort()])
            })
            .sort()
        expect(inWords(there.rest, backwards)).toEqual(inWords(here.rest, String))
      }),
    )
  })

  it('two maps side by side keep their own shortest paths', () => {
    fc.assert(
      fc.property(sketches, sketches, (left, right) => {
        const [a, b] = [renamed(left, inFront('a')), renamed(right, inFront('b'))]
        const both: Sketch = {
          tables: { ...a.tables, ...b.tables },
          links: [...(a.links ?? []), ...(b.links ?? [])],
        }
        expect(largestDifference(raw(both), { ...raw(a), ...raw(b) })).toBeLessThan(exact)
        expect(components(network(both))).toHaveLength(
          components(network(a)).length + components(network(b)).length,
        )
      }),
    )
  })

  it('a newcomer without lines changes no shortest path and cuts nobody off', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const state = mapOf(sketch)
        const more = networkOf(withRecords(state, 'organisation', [{ id: 'zz', name: 'New' }]))
        const after = byId(more, shortestPaths(more).betweenness)
        expect(largestDifference(after, { ...raw(sketch), zz: 0 })).toBeLessThan(exact)
        expect(figuresOf(more).soleLinks.flat()).toEqual(
          figuresOf(networkOf(state)).soleLinks.flat(),
        )
      }),
    )
  })

  it('betweenness lies between 0 and 1', () => {
    fc.assert(
      fc.property(sketches, fc.boolean(), (sketch, links) => {
        const values = betweenness(networkOf(mapOf(sketch), { links }))
        for (const value of values) expect(value >= 0 && value <= 1 + exact).toBe(true)
      }),
    )
  })

  it('the sum of all betweenness is the sum of the steps between, over all connected pairs', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const { betweenness, distance, reached } = shortestPaths(network(sketch))
        const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0)
        expect(sum(betweenness)).toBeCloseTo((sum(distance) - sum(reached)) / 2, 6)
      }),
    )
  })
})

describe('known shapes', () => {
  const sizes = fc.integer({ min: 3, max: 20 })
  const parties = (count: number) => Array.from({ length: count }, (_, number) => `o${number}`)

  it('in a star all runs through the middle: both centralizations are 1', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const links = parties(size).map((id) => ['middle', id] as const)
        const star = network({ links })
        expect(degreeCentralization(star)).toBeCloseTo(1, 9)
        expect(betweennessCentralization(star)).toBeCloseTo(1, 9)
        expect(byId(star, betweenness(star)).middle).toBeCloseTo(1, 9)
      }),
    )
  })

  it('on a path a node lies between all before and all after it', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const ids = parties(size)
        const links = ids.slice(1).map((id, index) => [ids[index] as string, id] as const)
        const expected = ids.map((id, place) => [id, place * (size - 1 - place)] as const)
        expect(largestDifference(raw({ links }), Object.fromEntries(expected))).toBeLessThan(exact)
      }),
    )
  })

  it('when all sit at all tables, pairs of one side are shared evenly by the other', () => {
    fc.assert(
      fc.property(sizes, sizes, (n, m) => {
        const tables = Array.from({ length: m }, (_, number) => [`t${number}`, parties(n)] as const)
        const values = raw({ tables: Object.fromEntries(tables) })
        expect(values.o0).toBeCloseTo((m * (m - 1)) / 2 / n, 9)
        expect(values.t0).toBeCloseTo((n * (n - 1)) / 2 / m, 9)
      }),
    )
  })

  it('three parties at three tables have .125 each', () => {
    const ids = parties(3)
    const full = network({ tables: { t0: ids, t1: ids, t2: ids } })
    expect([...betweenness(full)]).toEqual(Array(6).fill(expect.closeTo(0.125, 9)))
  })

  it('a path of two parties and two tables has 0 1 1 0', () => {
    const path = network({ tables: { t2: ['o1', 'o3'], t4: ['o3'] } })
    const expected = idsOf({ o1: 0, t2: 1, o3: 1, t4: 0 })
    expect(largestDifference(byId(path, betweenness(path)), expected)).toBeLessThan(exact)
  })
})

describe('without a table', () => {
  it('numbers are exactly those of a map that never had it', () => {
    fc.assert(
      fc.property(sketches, fc.integer({ min: 0, max: 6 }), (sketch, number) => {
        const { [`t${number}`]: table = [], ...tables } = sketch.tables ?? {}
        const never = networkOf(mapOf({ ...sketch, tables, organisations: [...table] }))
        const without = networkOf(mapOf(sketch), { withoutTables: [`t${number}`] })
        const numbersOf = (one: typeof never) => {
          const { network: _, ...numbers } = figuresOf(one)
          return numbers
        }
        expect(numbersOf(without)).toEqual(numbersOf(never))
      }),
    )
  })
})

describe('what is wished or ended', () => {
  it('changes no number, wherever it is added', () => {
    fc.assert(
      fc.property(sketches, party, party, fc.boolean(), (sketch, one, other, isWished) => {
        const state = mapOf(sketch)
        const status = isWished ? 'wished' : 'ended'
        const link = { id: 'more', from: one, to: other, status }
        const table = { id: 'zt', name: 'More', status }
        const more = withRecords(withRecords(state, 'consultationTable', [table]), 'link', [link])
        const all = withRecords(more, 'organisation', [{ id: 'zz', name: 'More', status }])
        const seats = [{ id: 'zt~zz', table: 'zt', organisation: 'zz' }]
        const { network: _, ...numbers } = figuresOf(networkOf(withRecords(all, 'seat', seats)))
        expect(figuresOf(networkOf(state))).toMatchObject(numbers)
      }),
    )
  })
})
