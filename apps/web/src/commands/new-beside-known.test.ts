import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import { getRecord, stateOf } from '@webwijzer/domain/map-state'
import { recordSchemas } from '@webwijzer/domain/records'
import { expect, it } from 'vitest'
import { addNewPartner } from './add-new-partner.ts'
import type { CommandContext } from './define-command.ts'
import { seatAtNewTable } from './seat-at-new-table.ts'

const state = stateOf([
  { kind: 'organisation', record: recordSchemas.organisation.parse({ id: 'o1', name: 'School' }) },
  { kind: 'programme', record: recordSchemas.programme.parse({ id: 'p1', name: 'Kindpakket' }) },
])
const context: CommandContext = {
  mapId: 'm',
  state,
  role: 'projectTeam',
  origin: { session: null, group: 'N1' },
  newId: () => 'new',
  canUndo: false,
  canRedo: false,
}

function after(ops: readonly Op[] | 'undo' | 'redo') {
  const outcome = applyChange(state, { ops: ops as Op[] })
  if (!outcome.ok) throw new Error(outcome.rejection.code)
  return outcome.state
}

it('puts a new table on the map with the organisation at it, in one change', () => {
  const next = after(seatAtNewTable.run(context, { name: 'Zorgtafel', organisation: 'o1' }))
  expect(getRecord(next, 'consultationTable', 'new')?.name).toBe('Zorgtafel')
  expect(getRecord(next, 'seat', 'new~o1')?.origin.group).toBe('N1')
})

it('puts a new organisation on the map that takes part in the programme, in one change', () => {
  const next = after(addNewPartner.run(context, { name: 'Kledingbank', programme: 'p1' }))
  expect(getRecord(next, 'organisation', 'new')?.name).toBe('Kledingbank')
  expect(getRecord(next, 'programmePartner', 'p1~new')).not.toBeNull()
})
