import { stateOf } from '@webwijzer/domain/map-state'
import { type Kind, type Rec, recordSchemas } from '@webwijzer/domain/records'
import { describe, expect, it } from 'vitest'
import { whatGoesIn } from './what-goes-in.ts'

const record = (kind: Kind, values: object) => ({
  kind,
  record: recordSchemas[kind].parse(values) as Rec,
})
const state = stateOf([
  record('organisation', { id: 'bank', name: 'Voedselbank', remark: 'bellen' }),
  record('organisation', { id: 'school', name: 'School' }),
  record('consultationTable', { id: 't', name: 'Pact' }),
  record('seat', { id: 't~bank', table: 't', organisation: 'bank' }),
  record('link', { id: 'shared', from: 'bank', to: 'school', goesWell: 'snel', shared: true }),
  record('link', { id: 'kept', from: 'school', to: 'bank', canImprove: 'te laat' }),
  record('webber', { id: 'w1', organisation: 'bank', status: 'confirmed', consent: 'notNeeded' }),
  record('webber', { id: 'w2', organisation: 'school', status: 'confirmed', consent: 'ask' }),
  record('webber', { id: 'w3', organisation: 'school', function: 'ib’er', status: 'discussed' }),
  record('nomination', { id: 'n', organisation: 'bank' }),
  record('participant', { id: 'p', firstName: 'Spar' }),
  record('observation', { id: 'o1', observationKind: 'missing', text: 'a', audience: 'coalition' }),
  record('observation', { id: 'o2', observationKind: 'missing', text: 'b', sensitive: true }),
])

describe('the overview for the project team', () => {
  it('holds everything', () => {
    const { contents, leftOut } = whatGoesIn(state, 'projectTeam')
    expect(contents).toMatchObject({ organisations: 2, links: 2, webbers: 3, openPoints: 2 })
    expect(Object.values(leftOut)).toEqual([0, 0, 0, 0, 0, 0, 0])
  })
})

describe('the overview for the coalition', () => {
  const { contents, leftOut } = whatGoesIn(state, 'coalition')

  it('has the map, and the webbers that are confirmed and agree', () => {
    expect(contents).toMatchObject({ organisations: 2, tables: 1, seats: 1, links: 2 })
    expect(contents).toMatchObject({ webbers: 1, confirmed: 1 })
  })

  it('leaves out what is not theirs to read, and counts it', () => {
    expect(leftOut).toEqual({
      webbers: 2,
      experiences: 1,
      observations: 1,
      remarks: 1,
      fields: 0,
      nominations: 1,
      participants: 1,
    })
  })
})
