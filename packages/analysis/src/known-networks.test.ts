import { finished } from '@webwijzer/domain/work'
import { describe, expect, it } from 'vitest'
import { mapOf } from '../test/map-of.ts'
import { byId, largestDifference } from '../test/reference-networks.ts'
import { keyPlayers } from './key-players.ts'
import { fragmentation } from './measures/fragmentation.ts'
import { measures } from './measures.ts'
import { type Network, networkOf } from './network.ts'
import { partners } from './projection.ts'
import { shortestPaths } from './shortest-paths.ts'

const linked = (lines: string) =>
  networkOf(mapOf({ links: lines.split(' ').map((line) => line.split('-') as [string, string]) }))
type Per = 'betweenness' | 'closeness' | 'degree' | 'coreness' | 'constraint'
function of(network: Network, id: Per): Record<string, number> {
  const measure = measures[id]
  if (measure.of === 'map') throw new Error(`${id} is one number`)
  return byId(network, measure.measure(network, shortestPaths(network)))
}
const inDigits = (values: Record<string, number>, digits: number) =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, Number(value.toFixed(digits))]),
  )

describe('the kite of Krackhardt (1990)', () => {
  const kite = linked(
    [
      'Andre-Beverley Andre-Carol Andre-Diane Andre-Fernando Beverley-Diane Beverley-Ed',
      'Beverley-Garth Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth',
      'Fernando-Garth Fernando-Heather Garth-Heather Heather-Ike Ike-Jane',
    ].join(' '),
  )

  it('has Heather between most, Diane with most lines, and Fernando and Garth nearest to all', () => {
    expect(inDigits(of(kite, 'betweenness'), 3)).toEqual({
      Andre: 0.023,
      Beverley: 0.023,
      Carol: 0,
      Diane: 0.102,
      Ed: 0,
      Fernando: 0.231,
      Garth: 0.231,
      Heather: 0.389,
      Ike: 0.222,
      Jane: 0,
    })
    expect(of(kite, 'degree').Diane).toBeCloseTo(6 / 9, 12)
    expect(inDigits(of(kite, 'closeness'), 3)).toMatchObject({
      Diane: 0.6,
      Fernando: 0.643,
      Garth: 0.643,
      Heather: 0.6,
      Jane: 0.31,
    })
  })

  it('is three lines deep but for its tail', () => {
    const { Heather, Ike, Jane, Diane, Carol } = of(kite, 'coreness')
    expect([Diane, Carol, Heather, Ike, Jane]).toEqual([3, 3, 2, 1, 1])
  })
})

describe('the graph of Petersen', () => {
  const outer = '0-1 1-2 2-3 3-4 4-0'
  const inner = '5-7 7-9 9-6 6-8 8-5'
  const petersen = linked(`${outer} ${inner} 0-5 1-6 2-7 3-8 4-9`)

  it('has one way of two steps for each of its 30 other pairs: 3 through every node', () => {
    const expected = Object.fromEntries(petersen.ids.map((id) => [id, 3]))
    expect(
      largestDifference(byId(petersen, shortestPaths(petersen).betweenness), expected),
    ).toBeLessThan(1e-9)
  })

  it('has no triangles: three partners with a constraint of 1/9 each', () => {
    for (const value of Object.values(of(petersen, 'constraint')))
      expect(value).toBeCloseTo(1 / 3, 12)
  })

  it('is dominated by three', () => {
    const graph = partners(petersen)
    expect(finished(keyPlayers(graph, { size: 2 })).reached).toBe(7)
    expect(finished(keyPlayers(graph, { size: 3 })).reached).toBe(10)
  })

  it('stays whole whoever leaves', () => {
    for (const node of petersen.nodes.values()) {
      expect(fragmentation(partners(petersen), [node]).pairs).toBe(0)
    }
  })
})
