import { describe, expect, it } from 'vitest'
import { applyChange } from './apply-change.ts'
import type { Op } from './change.ts'
import { emptyMap, getRecord, type MapState } from './map-state.ts'
import { isReasonShown } from './nominations.ts'
import type { Kind, Nomination } from './records.ts'
import { mayPerform } from './roles.ts'
import type { Viewer } from './viewer.ts'
import { visibleState } from './visible.ts'

const create = (kind: Kind, record: Record<string, unknown> & { id: string }): Op => ({
  do: 'create',
  kind,
  record,
})

function stateOf(...ops: Op[]): MapState {
  const outcome = applyChange(emptyMap, { ops })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  return outcome.state
}

const origin = { session: 's4', group: null }
const base = [
  create('session', { id: 's4', number: 4 }),
  create('organisation', { id: 'o1', name: 'Taalhuis' }),
  create('organisation', { id: 'o2', name: 'Voedselbank' }),
  create('participant', { id: 'p1', firstName: 'Fatma' }),
]
const state = stateOf(
  ...base,
  create('nomination', { id: 'mine', organisation: 'o1', reason: 'Neemt op', origin }),
  create('nomination', { id: 'theirs', organisation: 'o2', reason: 'Geheim', origin }),
)
const phone: Viewer = { role: 'nominate', session: 's4', made: { by: 'a', ids: new Set(['mine']) } }
const may = (op: Op, viewer = phone) => mayPerform(viewer, op, state)
const naming = (more: object) =>
  create('nomination', { id: 'n', organisation: 'o2', reason: 'Komt langs', ...more })

describe('a phone on which somebody nominates', () => {
  it('sees names of organisations and its own nominations, and nothing else', () => {
    const seen = visibleState(phone, state)
    expect([...seen.nomination.keys()]).toEqual(['mine'])
    expect(seen.nomination.get('mine')).toMatchObject({ origin: { session: null, group: null } })
    expect(seen.organisation.size).toBe(2)
    expect(seen.session.size + seen.participant.size + seen.seat.size).toBe(0)
  })

  it('names somebody only with a reason', () => {
    expect(may(naming({}))).toBe(true)
    expect(may(naming({ organisation: null, typedName: 'Ria van de hoek' }))).toBe(true)
    expect(may(naming({ reason: '  ' }))).toBe(false)
  })

  it('says nothing that is for the project team to say', () => {
    expect(may(naming({ nominator: 'p1' }))).toBe(false)
    expect(may(naming({ released: true }))).toBe(false)
    expect(may(naming({ sentence: 'Dan bel ik' }))).toBe(false)
  })

  it('names the same party once, and itself once more', () => {
    expect(may(naming({ organisation: 'o1', function: 'vrijwilliger' }))).toBe(false)
    expect(may(naming({ organisation: 'o1', self: true }))).toBe(true)
  })

  it('takes back its own nomination, and leaves that of others alone', () => {
    const away = (id: string): Op => ({ do: 'delete', kind: 'nomination', id })
    expect(may(away('mine'))).toBe(true)
    expect(may(away('theirs'))).toBe(false)
    expect(may({ do: 'update', kind: 'nomination', id: 'mine', set: { reason: 'x' } })).toBe(false)
  })

  it('does not go on for ever', () => {
    const ids = new Set(Array.from({ length: 40 }, (_, at) => `gone-${at}`))
    expect(may(naming({}), { ...phone, made: { by: 'a', ids } })).toBe(false)
  })
})

describe('a reason stands on the wall', () => {
  const shown = (nomination: object, session: object) => {
    const map = stateOf(
      ...base.slice(1),
      create('session', { id: 's4', ...session }),
      create('nomination', { id: 'n', reason: 'Neemt op', origin, ...nomination }),
    )
    return isReasonShown(map, getRecord(map, 'nomination', 'n') as Nomination)
  }

  it('once the facilitator shows the reasons of that session', () => {
    expect(shown({ organisation: 'o1' }, {})).toBe(false)
    expect(shown({ organisation: 'o1' }, { reasonsShown: true })).toBe(true)
  })

  it.each([
    ['a function at an organisation', { organisation: 'o1', function: 'coach' }],
    ['a name that is not on the map', { typedName: 'Ria' }],
    ['whoever nominates', { organisation: 'o1', self: true }],
  ])('and, when it is about %s, after the project team let it go', (_, nomination) => {
    const session = { reasonsShown: true }
    expect(shown(nomination, session)).toBe(false)
    expect(shown({ ...nomination, released: true }, session)).toBe(true)
    expect(shown({ ...nomination, released: true }, {})).toBe(false)
  })
})

describe('what is sensitive', () => {
  const box = create('observation', {
    id: 'v',
    observationKind: 'demotivator',
    text: 'Wachten',
    sensitive: true,
    origin,
  })
  const seenBy = (viewer: Viewer) => visibleState(viewer, stateOf(...base, box)).observation.size
  const room: Viewer = { role: 'room', session: 's4' }

  it('is read by the project team and by the device that wrote it, not by the rest of the room', () => {
    expect(seenBy({ role: 'projectTeam', session: null })).toBe(1)
    expect(seenBy({ ...room, made: { by: 'a', ids: new Set(['v']) } })).toBe(1)
    expect(seenBy(room)).toBe(0)
    expect(seenBy({ ...room, made: { by: 'b', ids: new Set(['other']) } })).toBe(0)
  })
})
