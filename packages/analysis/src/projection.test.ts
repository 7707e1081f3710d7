import { describe, expect, it } from 'vitest'
import { lindevoort } from '../test/lindevoort.ts'
import { mapOf } from '../test/map-of.ts'
import { networkOf } from './network.ts'
import { projection } from './projection.ts'

/** Pairs of organisations that share a table or a link. */
function pairs(withoutTables: string[] = []): number {
  const network = networkOf(lindevoort(), { withoutTables })
  const { lines, size, offsets, targets } = projection(network)
  const key = (a: number, b: number) => `${Math.min(a, b)}-${Math.max(a, b)}`
  const known = new Set<string>()
  for (let node = 0; node < size; node++) {
    for (const other of targets.subarray(offsets[node], offsets[node + 1]))
      known.add(key(node, other))
  }
  expect(known.size).toBe(lines)
  for (const { from, to } of network.links) {
    known.add(key(network.nodes.get(from) as number, network.nodes.get(to) as number))
  }
  return known.size
}

describe('the projection on organisations', () => {
  it('weighs a shared table less the more sit there', () => {
    const { weights } = projection(
      networkOf(mapOf({ tables: { T1: ['a', 'b', 'c'], T2: ['a', 'b'] } })),
    )
    expect([...weights]).toEqual([1.5, 0.5, 1.5, 0.5, 0.5, 0.5])
  })

  it('shows why it never stands alone: one table of the example makes 262 of its 486 lines', () => {
    expect(pairs()).toBe(486)
    expect(pairs() - pairs(['OVL-09'])).toBe(262)
  })
})
