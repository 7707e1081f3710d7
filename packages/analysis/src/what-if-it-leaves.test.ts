import type { MapState } from '@webwijzer/domain/map-state'
import { joinedId } from '@webwijzer/domain/records'
import { describe, expect, it } from 'vitest'
import { lindevoort } from '../test/lindevoort.ts'
import { mapOf, withRecords } from '../test/map-of.ts'
import { florentine, idOf } from '../test/reference-networks.ts'
import { components } from './measures/components.ts'
import { networkOf } from './network.ts'
import { type Leaving, whatIfItLeaves } from './what-if-it-leaves.ts'

const example = lindevoort()

function leaving(state: MapState, id: string): Leaving {
  const found = whatIfItLeaves(state, id)
  if (!found) throw new Error(`${id} is not on the map`)
  return found
}

describe('if the Voedselbank leaves', () => {
  const { before, after, unreachable, lastOfDomain, successors } = leaving(example, 'ORG-44')

  it('seven parties can no longer be reached', () => {
    expect(unreachable).toEqual([
      ['ORG-45', 'ORG-46', 'ORG-47', 'ORG-48', 'ORG-49', 'ORG-50', 'ORG-51'],
    ])
    expect([before.parts, after.parts]).toEqual([2, 3])
  })

  it('nearly a quarter of all pairs cannot reach each other, instead of one in thirty', () => {
    // 59 in one part and one alone; then 51, 7 and 1 of 59.
    expect(before.loosePairs).toBeCloseTo(1 - (59 * 58) / (60 * 59), 12)
    expect(after.loosePairs).toBeCloseTo(1 - (51 * 50 + 7 * 6) / (59 * 58), 12)
    expect(after.looseDistance).toBeGreaterThan(before.looseDistance)
  })

  it('one table loses its only party from emergency aid', () => {
    expect(lastOfDomain).toEqual([{ table: 'OVL-14', domain: 'noodhulp' }])
  })

  it('three others can take over with one new seat, at the Diaconal platform', () => {
    expect(
      successors
        .slice(0, 3)
        .map(({ organisation }) => organisation)
        .sort(),
    ).toEqual(['ORG-01', 'ORG-38', 'ORG-39'])
    expect(successors[0]?.newSeats).toEqual(['OVL-12'])
  })
})

describe('who could take over', () => {
  const partsWithOrganisations = (state: MapState) => {
    const network = networkOf(state)
    const ids = new Set(network.organisations.map(({ id }) => id))
    return components(network).filter((part) => part.some((id) => ids.has(id))).length
  }

  it('leaves nobody unreachable after the new seats and links, whoever leaves', () => {
    for (const { id } of networkOf(example).organisations) {
      for (const { organisation, newSeats, newLinks } of leaving(example, id).successors) {
        const left = { ...example, organisation: new Map(example.organisation) }
        left.organisation.delete(id)
        const seats = newSeats.map((table) => ({
          id: joinedId(table, organisation),
          table,
          organisation,
        }))
        const links = newLinks.map(([to = ''], at) => ({ id: `new-${at}`, from: organisation, to }))
        const after = withRecords(withRecords(left, 'seat', seats), 'link', links)
        expect(partsWithOrganisations(after)).toBeLessThanOrEqual(partsWithOrganisations(example))
      }
    }
  })

  it('is rather somebody of the same domain, when it takes as much', () => {
    const state = mapOf({
      organisations: [
        { id: 'a', domain: 'x' },
        { id: 'b', domain: 'y' },
        { id: 'c', domain: 'x' },
      ],
      tables: { t: ['a', 'b', 'c'] },
    })
    expect(leaving(state, 'a').successors.map((one) => one.organisation)).toEqual(['c', 'b'])
  })
})

describe('one family of Florence', () => {
  const state = mapOf({ links: florentine.edges.map(([a = '', b = '']) => [idOf(a), idOf(b)]) })

  it('leaves as many loose pairs as published', () => {
    const { after, before } = leaving(state, 'Medici')
    const { F, dF } = florentine.keyplayer['1']
    expect(before.loosePairs).toBe(0)
    expect(after.loosePairs).toBeCloseTo(F.value, 8)
    expect(after.looseDistance).toBeCloseTo(dF.value, 8)
  })
})

describe('who is not on the map', () => {
  it('cannot leave it', () => {
    expect(whatIfItLeaves(example, 'nobody')).toBeNull()
    expect(whatIfItLeaves(example, 'OVL-01')).toBeNull()
  })
})
