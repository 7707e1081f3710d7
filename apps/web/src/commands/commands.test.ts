import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import { getRecord, type MapState, recordsOf, stateOf } from '@webwijzer/domain/map-state'
import { expect, test } from 'vitest'
import { addOrganisation } from './add-organisation.ts'
import { addProgramme } from './add-programme.ts'
import { addTable } from './add-table.ts'
import { decideWebber } from './decide-webber.ts'
import type { Command, CommandContext } from './define-command.ts'
import { moveThing } from './move-thing.ts'
import { nominate } from './nominate.ts'
import { seatAtTable } from './seat-at-table.ts'
import { updateRecord } from './update-record.ts'
import { withPositions } from './with-positions.ts'

const start = done(stateOf([]), [
  { do: 'create', kind: 'session', record: { id: 'SES-3', number: 3 } },
  { do: 'create', kind: 'view', record: { id: 'main', name: 'Kaart' } },
  { do: 'create', kind: 'consultationTable', record: { id: 't1', name: 'Wijkteamoverleg' } },
  { do: 'create', kind: 'organisation', record: { id: 'o1', name: 'Politie' } },
])

function done(state: MapState, ops: readonly Op[]): MapState {
  const outcome = applyChange(state, { ops: [...ops] })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  return outcome.state
}

let count = 0

function contextOf(state: MapState, role: CommandContext['role'] = 'projectTeam'): CommandContext {
  return {
    mapId: 'm',
    state,
    role,
    origin: { session: 'SES-3', group: 'N1' },
    newId: () => `new${++count}`,
    canUndo: false,
    canRedo: false,
  }
}

function opsOf<Input>(command: Command<Input>, state: MapState, input: Input): readonly Op[] {
  const ops = command.run(contextOf(state), input)
  if (typeof ops === 'string') throw new Error('a step through history')
  return ops
}

const after = <Input>(command: Command<Input>, state: MapState, input: Input): MapState =>
  done(state, withPositions(state, opsOf(command, state, input)))

test('what is entered carries the session and group of now', () => {
  const state = after(addOrganisation, start, { id: 'o2', name: 'Bibliotheek' })
  expect(getRecord(state, 'organisation', 'o2')?.origin).toEqual({ session: 'SES-3', group: 'N1' })
})

test('a new organisation stands on the map at once, apart from what stands there', () => {
  const table = after(moveThing, start, { thing: 't1', x: 100, y: 100 })
  const state = after(addOrganisation, table, { id: 'o2', name: 'Bibliotheek', table: 't1' })
  const position = getRecord(state, 'position', 'main~o2')
  expect(position).not.toBeNull()
  expect(position).not.toMatchObject({ x: 100, y: 100 })
  expect(getRecord(state, 'seat', 't1~o2')).toMatchObject({ table: 't1', organisation: 'o2' })
})

test('two tables that two laptops put on an empty map at once stand apart', () => {
  const spots = ['t8', 't9'].map((id) => {
    const state = after(addTable, start, { id, name: 'Ruziehoek' })
    const { x, y } = getRecord(state, 'position', `main~${id}`) ?? {}
    return { x, y }
  })
  expect(spots[0]).not.toEqual(spots[1])
})

test('several parties are seated in one gesture, new ones by name; who sits there stays as he is', () => {
  const once = after(seatAtTable, start, {
    table: 't1',
    organisations: ['o1'],
    seat: { role: 'chair' },
  })
  const state = after(seatAtTable, once, {
    table: 't1',
    organisations: ['o1'],
    newNames: ['Voedselbank', 'Kerk'],
  })
  expect(recordsOf(state, 'seat').map(({ role }) => role)).toEqual(['chair', 'unknown', 'unknown'])
  expect(recordsOf(state, 'position')).toHaveLength(2)
})

test('seating who sits there already is no change', () => {
  const once = after(seatAtTable, start, { table: 't1', organisations: ['o1'] })
  expect(opsOf(seatAtTable, once, { table: 't1', organisations: ['o1'] })).toEqual([])
})

test('a programme brings its partners', () => {
  const state = after(addProgramme, start, { id: 'p', name: 'Kansrijke Start', partners: ['o1'] })
  expect(recordsOf(state, 'programmePartner').map(({ id }) => id)).toEqual(['p~o1'])
})

test('an edit sends only the values that are different', () => {
  const set = { name: ' Politie ', offer: 'Wijkagent', area: '' }
  expect(opsOf(updateRecord, start, { kind: 'organisation', id: 'o1', set })).toEqual([
    { do: 'update', kind: 'organisation', id: 'o1', set: { offer: 'Wijkagent' } },
  ])
  expect(
    opsOf(updateRecord, start, { kind: 'organisation', id: 'o1', set: { name: 'Politie' } }),
  ).toEqual([])
})

test('deciding about the same webber again changes the decision', () => {
  const once = after(decideWebber, start, { organisation: 'o1', status: 'discussed' })
  const twice = after(decideWebber, once, {
    organisation: 'o1',
    status: 'confirmed',
    consent: 'yes',
  })
  expect(recordsOf(twice, 'webber')).toHaveLength(1)
  expect(recordsOf(twice, 'webber')[0]).toMatchObject({ status: 'confirmed', session: 'SES-3' })
  const person = { organisation: 'o1', function: 'wijkagent', status: 'proposed' } as const
  expect(recordsOf(after(decideWebber, twice, person), 'webber')).toHaveLength(2)
})

test('the coalition reads; the room enters but does not decide; a nomination names somebody', () => {
  const coalition = contextOf(start, 'coalition')
  const room = contextOf(start, 'room')
  expect(addOrganisation.canRun(coalition, { name: 'X' })).toBe(false)
  expect(addOrganisation.canRun(room, { name: 'X' })).toBe(true)
  expect(decideWebber.canRun(room, { organisation: 'o1' })).toBe(false)
  expect(nominate.canRun(contextOf(start), { reason: 'omdat' })).toBe(false)
})
