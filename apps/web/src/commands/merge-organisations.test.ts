import { applyChange } from '@webwijzer/domain/apply-change'
import { getRecord, stateOf } from '@webwijzer/domain/map-state'
import { type Kind, type Rec, recordSchemas } from '@webwijzer/domain/records'
import type { Role } from '@webwijzer/domain/viewer'
import { expect, test } from 'vitest'
import type { CommandContext } from './define-command.ts'
import { mergeOrganisations } from './merge-organisations.ts'

const record = (kind: Kind, values: object) => ({
  kind,
  record: recordSchemas[kind].parse(values) as Rec,
})
const state = stateOf([
  record('organisation', { id: 'known', name: 'Voedselbank' }),
  record('organisation', { id: 'double', name: 'Voedselbnak' }),
  record('consultationTable', { id: 't1', name: 'Zorgtafel' }),
  record('seat', { id: 't1~double', table: 't1', organisation: 'double', role: 'chair' }),
  record('nomination', { id: 'n1', organisation: 'double' }),
])
const contextOf = (role: Role): CommandContext => ({
  mapId: 'm1',
  state,
  role,
  origin: { session: null, group: null },
  newId: () => 'x',
  canUndo: false,
  canRedo: false,
})
const input = { keep: 'known', others: ['double'] }

test('the one that stays takes over seats and nominations', () => {
  const ops = mergeOrganisations.run(contextOf('projectTeam'), input)
  const outcome = applyChange(state, { ops: Array.isArray(ops) ? ops : [] })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  expect(getRecord(outcome.state, 'seat', 't1~known')?.role).toBe('chair')
  expect(getRecord(outcome.state, 'nomination', 'n1')?.organisation).toBe('known')
  expect(getRecord(outcome.state, 'organisation', 'known')?.aliases).toEqual(['Voedselbnak'])
})

test('only the project team may, because others do not see all that has to move', () => {
  expect(mergeOrganisations.canRun(contextOf('projectTeam'), input)).toBe(true)
  expect(mergeOrganisations.canRun(contextOf('room'), input)).toBe(false)
  expect(mergeOrganisations.canRun(contextOf('coalition'), input)).toBe(false)
})

test('not with itself, nor with one that is gone', () => {
  const context = contextOf('projectTeam')
  expect(mergeOrganisations.canRun(context, { keep: 'known', others: ['known'] })).toBe(false)
  expect(mergeOrganisations.canRun(context, { keep: 'known', others: ['gone'] })).toBe(false)
})
