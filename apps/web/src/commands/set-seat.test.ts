import { applyChange } from '@webwijzer/domain/apply-change'
import { getRecord, type MapState, stateOf } from '@webwijzer/domain/map-state'
import { expect, test } from 'vitest'
import type { CommandContext } from './define-command.ts'
import { type SeatSetting, setSeat } from './set-seat.ts'

const at = { table: 't', organisation: 'o' }

const start = changed(stateOf([]), [
  { do: 'create', kind: 'consultationTable', record: { id: 't', name: 'Wijkteamoverleg' } },
  { do: 'create', kind: 'organisation', record: { id: 'o', name: 'Politie' } },
])

function changed(state: MapState, ops: Parameters<typeof applyChange>[1]['ops']): MapState {
  const outcome = applyChange(state, { ops })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  return outcome.state
}

function after(state: MapState, role: SeatSetting['role'], kept: SeatSetting['kept'] = {}) {
  const ops = setSeat.run(contextOf(state), { ...at, role, kept })
  if (typeof ops === 'string') throw new Error('a step through history')
  return changed(state, [...ops])
}

const contextOf = (state: MapState): CommandContext => ({
  mapId: 'm',
  state,
  role: 'room',
  origin: { session: null, group: 'N1' },
  newId: () => 'unused',
  canUndo: false,
  canRedo: false,
})

const seatIn = (state: MapState) => getRecord(state, 'seat', 't~o')

test('one press after another goes through every way to sit there, and ends with not at all', () => {
  const roles: (string | undefined)[] = []
  let state = start
  for (let press = 0; press < 7; press += 1) {
    state = after(state, 'next')
    roles.push(seatIn(state)?.role)
  }
  expect(roles).toEqual([
    'member',
    'chair',
    'onInvitation',
    'papersOnly',
    'unknown',
    undefined,
    'member',
  ])
})

test('a letter sets one way to sit there, whatever it was; the same once more changes nothing', () => {
  const chair = after(start, 'chair')
  expect(seatIn(chair)).toMatchObject({ role: 'chair', origin: { group: 'N1' } })
  expect(seatIn(after(chair, 'papersOnly'))?.role).toBe('papersOnly')
  expect(setSeat.run(contextOf(chair), { ...at, role: 'chair' })).toEqual([])
  expect(setSeat.run(contextOf(start), { ...at, role: null })).toEqual([])
})

test('changing how somebody sits there leaves what else is known of the seat', () => {
  const known = { how: 'Belt in', certainty: 'presumed' as const }
  const state = after(start, 'member', known)
  expect(seatIn(after(state, 'next'))).toMatchObject({ ...known, role: 'chair' })
  expect(seatIn(after(after(state, null), 'member', known))).toMatchObject(known)
})
