import { describe, expect, it } from 'vitest'
import { lindevoort } from '../test/lindevoort.ts'
import { mapOf, withRecords } from '../test/map-of.ts'
import { analyse } from './analyse.ts'
import type { Reason, ReasonCode } from './reasons.ts'
import type { Suggestion } from './suggestions.ts'

const example = lindevoort()
const coalitionCopy = { ...example, nomination: new Map() }

function groupsOf(state: typeof example, without: string | null = null) {
  const found = analyse(state, { without }).suggestions
  if (found.outcome === 'tooLittle') throw new Error('too little on the map')
  return found
}
const ids = (group: readonly Suggestion[]) => group.map(({ id }) => id)
const idsOfGroups = (state: typeof example, without: string | null = null) => {
  const { namedAndVisible, visibleOnly, namedOnly } = groupsOf(state, without)
  return [ids(namedAndVisible), ids(visibleOnly), ids(namedOnly)]
}
function reason(id: string, code: ReasonCode, state = example): Reason | undefined {
  const { namedAndVisible, visibleOnly, namedOnly } = groupsOf(state)
  const all = [...namedAndVisible, ...visibleOnly, ...namedOnly]
  return all.find((one) => one.id === id)?.reasons.find((one) => one.code === code)
}
const nomination = (id: string, organisation: string, more: object = {}) => ({
  id,
  organisation,
  ...more,
})

describe('whom the example suggests', () => {
  it('stands in three groups, alphabetical within each', () => {
    expect(idsOfGroups(example)).toEqual([
      ['ORG-09', 'ORG-10', 'ORG-44', 'ORG-26'],
      ['ORG-35', 'ORG-17', 'ORG-08', 'ORG-36'],
      ['ORG-28', 'ORG-01', 'ORG-50', 'ORG-27', 'ORG-06', 'ORG-58', 'ORG-38'],
    ])
  })

  it('changes without the Armoedepact: the Taalhuis leaves, Sociaal wijkteam Noord enters', () => {
    const [both, visible] = idsOfGroups(example, 'OVL-09')
    expect(both).toEqual(['ORG-09', 'ORG-10', 'ORG-06', 'ORG-44', 'ORG-26'])
    expect(visible).toEqual(['ORG-17', 'ORG-08', 'ORG-36'])
  })

  it('says so of the Taalhuis only', () => {
    expect(reason('ORG-35', 'hangsOnTable')).toEqual({ code: 'hangsOnTable', table: 'OVL-09' })
    expect(reason('ORG-17', 'hangsOnTable')).toBeUndefined()
    expect(reason('ORG-28', 'hangsOnTable')).toBeUndefined()
  })

  it('gives every suggestion a reason from people, or says that nobody named it', () => {
    const { namedAndVisible, visibleOnly, namedOnly } = groupsOf(example)
    for (const { reasons } of [...namedAndVisible, ...namedOnly])
      expect(reasons[0]?.code).toBe('named')
    for (const { reasons } of visibleOnly) expect(reasons[0]).toEqual({ code: 'notNamed' })
    for (const { reasons } of namedOnly) expect(reasons[1]).toEqual({ code: 'namedNotVisible' })
  })

  it('tells how often school social work was named, once by itself, and never by whom', () => {
    expect(reason('ORG-26', 'named')).toEqual({
      code: 'named',
      times: 5,
      self: 1,
      examples: [
        'Kent de school, de ouders én het wijkteam.',
        'Weet altijd bij wie je moet zijn.',
        'Gaat gewoon mee op huisbezoek.',
      ],
    })
    expect(JSON.stringify(groupsOf(example))).not.toContain('DNM-')
  })

  it('gives the figures that a suggestion rests on', () => {
    expect(reason('ORG-36', 'seats')).toEqual({ code: 'seats', seats: 6, total: 14, caseSeats: 5 })
    expect(reason('ORG-44', 'soleLink')).toMatchObject({ for: [{ length: 7 }] })
    expect(reason('ORG-44', 'domains')).toMatchObject({ domains: { length: 4 } })
    expect(reason('ORG-44', 'betweenness')).toMatchObject({
      value: expect.closeTo(0.2187, 4),
      withoutLargest: expect.closeTo(0.2027, 4),
    })
    expect(reason('ORG-44', 'restsOn')).toEqual({ code: 'restsOn', lines: 8, unchecked: 0 })
  })

  it('tells how many of its seats are only presumed', () => {
    const presumed = {
      id: 'OVL-12~ORG-44',
      table: 'OVL-12',
      organisation: 'ORG-44',
      certainty: 'presumed',
    }
    const state = withRecords(example, 'seat', [presumed])
    expect(reason('ORG-44', 'restsOn', state)).toEqual({ code: 'restsOn', lines: 8, unchecked: 1 })
  })

  it('marks informal parties', () => {
    const { namedAndVisible, namedOnly } = groupsOf(example)
    const informal = [...namedAndVisible, ...namedOnly].filter((one) => one.informal)
    expect(ids(informal)).toEqual(['ORG-44', 'ORG-28', 'ORG-50', 'ORG-58', 'ORG-38'])
  })
})

describe('a copy without nominations', () => {
  it('suggests at most five, those that meet most conditions and then have most seats', () => {
    expect(idsOfGroups(coalitionCopy)).toEqual([
      [],
      ['ORG-09', 'ORG-10', 'ORG-44', 'ORG-26', 'ORG-36'],
      [],
    ])
  })

  it('does not claim that nobody was named', () => {
    expect(reason('ORG-44', 'notNamed', coalitionCopy)).toBeUndefined()
    expect(reason('ORG-44', 'noNominations', coalitionCopy)).toEqual({ code: 'noNominations' })
  })
})

describe('how often somebody is named', () => {
  const named = (more: ReturnType<typeof nomination>[]) =>
    reason('ORG-60', 'named', withRecords(coalitionCopy, 'nomination', more))

  it('counts people, not nominations', () => {
    const twice = [{ nominator: 'DNM-01' }, { nominator: 'DNM-01', function: 'moeder' }]
    const given = twice.map((more, index) => nomination(`N${index}`, 'ORG-60', more))
    expect(named(given)).toMatchObject({ times: 1, self: 0 })
  })

  it('counts everyone who is not known', () => {
    expect(named([nomination('N1', 'ORG-60'), nomination('N2', 'ORG-60')])).toMatchObject({
      times: 2,
    })
  })

  it('counts and marks those who named themselves', () => {
    const given = [nomination('N1', 'ORG-60', { self: true }), nomination('N2', 'ORG-60')]
    expect(named(given)).toMatchObject({ times: 2, self: 1 })
  })

  it('leaves out a name that is not on the map', () => {
    const typed = { id: 'N1', organisation: null, typedName: 'De buurvrouw' }
    expect(idsOfGroups(withRecords(coalitionCopy, 'nomination', [typed]))[2]).toEqual([])
  })
})

describe('a map with little on it', () => {
  const around = (count: number) => Array.from({ length: count }, (_, index) => `o${index}`)
  const outcome = (tables: Record<string, string[]>) =>
    analyse(mapOf({ tables })).suggestions.outcome

  it('suggests nothing below four tables', () => {
    expect(outcome({ a: around(5), b: around(5), c: around(5) })).toBe('tooLittle')
  })

  it('suggests nothing below fifteen seats', () => {
    expect(outcome({ a: around(4), b: around(4), c: around(4), d: around(2) })).toBe('tooLittle')
  })

  it('begins with four tables and fifteen seats', () => {
    expect(outcome({ a: around(4), b: around(4), c: around(4), d: around(3) })).toBe('suggestions')
  })
})
