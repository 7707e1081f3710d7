import { describe, expect, it } from 'vitest'
import { lindevoort } from '../test/lindevoort.ts'
import { mapOf, withRecords } from '../test/map-of.ts'
import type { Finding } from './blind-spots/finding.ts'
import { type BlindSpotId, blindSpots } from './blind-spots.ts'

const example = lindevoort()
const found = (id: BlindSpotId, state = example, options = {}) =>
  blindSpots(state, options).find((spot) => spot.id === id)?.findings
const first = (findings: readonly Finding[] | null | undefined) =>
  findings?.map(({ ids }) => ids[0])

describe('what the example does not show', () => {
  it('is who sits at no table', () => {
    expect(first(found('noTable'))).toEqual(['ORG-29', 'ORG-54', 'ORG-30', 'ORG-60', 'ORG-53'])
  })

  it('is which expected domains are empty, and which have nobody at a table', () => {
    expect(first(found('emptyDomains'))).toEqual(['ggz', 'mbo'])
    expect(found('unseatedDomains')).toEqual([
      { ids: ['vrijwillig', 'ORG-29', 'ORG-30', 'ORG-60'], number: 3 },
    ])
  })

  it('is that no case table has an informal party or an expert by experience', () => {
    expect(found('caseTablesWithoutInformal')).toHaveLength(8)
    expect(found('caseTablesWithoutExperience')).toHaveLength(8)
    expect(found('caseTablesWithoutInformal')).toContainEqual({ ids: ['OVL-01'], number: 10 })
  })

  it('is which tables are nearly the same, 4 of 5 organisations', () => {
    expect(found('alikeTables')).toEqual([{ ids: ['OVL-07', 'OVL-08'], number: 0.8 }])
  })

  it('is who sits at five tables or more', () => {
    expect(found('manySeats')).toEqual([
      { ids: ['ORG-10'], number: 6 },
      { ids: ['ORG-36'], number: 6 },
      { ids: ['ORG-08'], number: 5 },
      { ids: ['ORG-26'], number: 5 },
    ])
  })

  it('is who is the only link, and to whom', () => {
    const links = found('onlyLinks') ?? []
    expect(links.map(({ ids, number }) => [ids[0], number])).toEqual([
      ['ORG-44', 7],
      ['ORG-09', 5],
      ['ORG-24', 1],
      ['ORG-39', 1],
      ['ORG-52', 1],
    ])
    expect(links[2]?.ids).toEqual(['ORG-24', 'ORG-29'])
  })

  it('is that one new seat connects the one that hangs loose', () => {
    expect(found('looseParts')).toEqual([{ ids: ['ORG-60'], number: 1 }])
  })

  it('is which programmes have no table, those that stopped excepted', () => {
    expect(first(found('programmesWithoutTable'))?.toSorted()).toEqual([
      'PRG-04',
      'PRG-05',
      'PRG-07',
      'PRG-08',
    ])
  })

  it('is whom the coalition misses: organisations without a fixed participant', () => {
    const missing = first(found('noFixedParticipant'))
    expect(missing).toHaveLength(42)
    expect(missing).not.toContain('ORG-01')
  })

  it('is which five seats are unchecked', () => {
    expect(first(found('uncheckedSeats'))).toEqual([
      'OVL-06~ORG-18',
      'OVL-09~ORG-43',
      'OVL-11~ORG-05',
      'OVL-11~ORG-57',
      'OVL-14~ORG-41',
    ])
  })

  it('changes when a table is left out', () => {
    expect(found('noTable', example, { without: 'OVL-09' })?.length).toBeGreaterThan(5)
  })
})

describe('two domains', () => {
  const inDomain = (id: string, domain: string) => ({ id, domain })
  const state = withRecords(
    mapOf({
      organisations: [
        inDomain('a', 'care'),
        inDomain('b', 'school'),
        inDomain('c', 'church'),
        inDomain('d', 'sport'),
      ],
      tables: { t1: ['a', 'b'], t2: ['b', 'c'] },
    }),
    'domain',
    ['care', 'school', 'church', 'sport'].map((id) => ({ id, name: id })),
  )

  it('are apart when they sit somewhere, but never together', () => {
    expect(found('domainsApart', state)).toEqual([{ ids: ['care', 'church'], number: 2 }])
  })
})

describe('an expert by experience', () => {
  const table = { id: 't', name: 't', casesDiscussed: true }
  const state = withRecords(mapOf({ tables: { t: ['a', 'b'] } }), 'consultationTable', [table])

  it('is missed at a case table', () => {
    expect(found('caseTablesWithoutExperience', state)).toEqual([{ ids: ['t'], number: 2 }])
  })

  it('is there when one takes part for an organisation that sits there', () => {
    const expert = { id: 'p', firstName: 'P', organisation: 'a', experienceExpert: 'trained' }
    const more = withRecords(state, 'participant', [expert])
    expect(found('caseTablesWithoutExperience', more)).toEqual([])
  })

  it('is there when the domain of one who sits there is called after them', () => {
    const domain = withRecords(state, 'domain', [{ id: 'd', name: 'Ervaringsdeskundigheid' }])
    const more = withRecords(domain, 'organisation', [{ id: 'a', name: 'a', domain: 'd' }])
    expect(found('caseTablesWithoutExperience', more)).toEqual([])
  })
})

describe('old seats', () => {
  const seat = (organisation: string, session: string | null) => ({
    id: `t~${organisation}`,
    table: 't',
    organisation,
    origin: { session, group: null },
  })
  const sessions = [
    { id: 's1', date: '2025-03-01' },
    { id: 's2', date: '2026-03-01' },
  ]
  const seats = [seat('a', 's1'), seat('b', 's2'), seat('c', null)]
  const state = withRecords(
    withRecords(mapOf({ tables: { t: ['a', 'b', 'c'] } }), 'seat', seats),
    'session',
    sessions,
  )

  it('are those told in a session more than a year ago', () => {
    expect(found('oldSeats', state, { today: '2026-03-02' })).toEqual([
      { ids: ['t~a', 'a', 't'], number: 2025 },
    ])
    expect(found('oldSeats', state, { today: '2026-03-01' })).toEqual([])
  })

  it('are not known without the day, or without dates', () => {
    expect(found('oldSeats', state)).toBeNull()
    expect(found('oldSeats', mapOf({}), { today: '2026-03-02' })).toBeNull()
  })
})

describe('a copy without participants', () => {
  it('cannot tell who has no fixed participant', () => {
    expect(found('noFixedParticipant', { ...example, participant: new Map() })).toBeNull()
  })
})

describe('an empty map', () => {
  it('asks nothing', () => {
    for (const { findings } of blindSpots(mapOf({}))) expect(findings ?? []).toEqual([])
  })
})
