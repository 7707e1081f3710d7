import { applyChange } from '@webwijzer/domain/apply-change'
import { type MapState, recordsOf, stateOf } from '@webwijzer/domain/map-state'
import { type Kind, type Rec, recordSchemas } from '@webwijzer/domain/records'
import { describe, expect, test } from 'vitest'
import type { CommandContext } from './define-command.ts'
import { replaceOrganisation } from './replace-organisation.ts'

const record = (kind: Kind, values: object) => ({
  kind,
  record: recordSchemas[kind].parse(values) as Rec,
})

const seat = (table: string, organisation: string, role = 'unknown') =>
  record('seat', { id: `${table}~${organisation}`, table, organisation, role })

const state = stateOf([
  record('organisation', { id: 'known', name: 'Voedselbank' }),
  record('organisation', { id: 'double', name: 'Voedselbnak' }),
  record('consultationTable', { id: 't1', name: 'Wijkteamoverleg', lead: 'double' }),
  record('consultationTable', { id: 't2', name: 'Armoedepact' }),
  seat('t1', 'double', 'chair'),
  seat('t2', 'double'),
  seat('t2', 'known', 'member'),
])

const input = { organisation: 'double', by: 'known' }
const context = (of: MapState): CommandContext => ({
  mapId: 'm',
  state: of,
  role: 'room',
  origin: { session: null, group: 'N1' },
  newId: () => 'new',
  canUndo: false,
  canRedo: false,
})

function after(of: MapState): MapState {
  const ops = replaceOrganisation.run(context(of), input)
  const outcome = applyChange(of, { ops: typeof ops === 'string' ? [] : [...ops] })
  if (!outcome.ok) throw new Error(outcome.rejection.code)
  return outcome.state
}

describe('replacing a double by the organisation that was meant', () => {
  test('its seats move with their role, its lead too, and the double goes', () => {
    const now = after(state)
    expect(recordsOf(now, 'organisation').map(({ id }) => id)).toEqual(['known'])
    expect(now.seat.get('t1~known')?.role).toBe('chair')
    expect(now.consultationTable.get('t1')?.lead).toBe('known')
  })

  test('a seat the other already had stays as it was', () => {
    expect(after(state).seat.get('t2~known')?.role).toBe('member')
  })

  test('it is not offered once lines hang on the double', () => {
    const withLine = stateOf([
      record('organisation', { id: 'known', name: 'Voedselbank' }),
      record('organisation', { id: 'double', name: 'Voedselbnak' }),
      record('link', { id: 'l', from: 'double', to: 'known' }),
    ])
    expect(replaceOrganisation.canRun(context(withLine), input)).toBe(false)
    expect(replaceOrganisation.canRun(context(state), input)).toBe(true)
  })
})
