import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import { getRecord, type MapState, stateOf } from '@webwijzer/domain/map-state'
import { recordSchemas } from '@webwijzer/domain/records'
import { describe, expect, test } from 'vitest'
import { addTableWithParties } from '../../commands/add-table-with-parties.ts'
import type { CommandContext } from '../../commands/define-command.ts'
import { doubtsAfter } from '../../commands/doubts-after.ts'
import { replaceOrganisation } from '../../commands/replace-organisation.ts'
import { settleSeat } from '../../commands/settle-seat.ts'
import { organisationCandidates } from './candidates.ts'
import type { Entry } from './entries.ts'
import { partiesOf, unsureOf } from './parties-of.ts'

const organisation = (id: string, name: string) => ({
  kind: 'organisation' as const,
  record: recordSchemas.organisation.parse({ id, name }),
})
const start = stateOf([
  organisation('youth', 'Welzijn Lindevoort – jongerenwerk'),
  organisation('elderly', 'Welzijn Lindevoort – ouderenwerk'),
  organisation('food', 'Voedselbank Lindestreek'),
])

const contextOf = (state: MapState): CommandContext => ({
  mapId: 'm',
  state,
  role: 'room',
  origin: { session: null, group: 'N1' },
  newId: () => 'new',
  canUndo: false,
  canRedo: false,
})
function after(state: MapState, ops: ReturnType<typeof settleSeat.run>): MapState {
  const outcome = applyChange(state, { ops: ops as Op[] })
  if (!outcome.ok) throw new Error(outcome.rejection.code)
  return outcome.state
}

/** A table with this one party, as the worksheet makes it, and what it asks then. */
function typed(name: string, isUnsure = false) {
  const entries: Entry[] = [{ kind: 'new', name, ...(isUnsure && { marks: { isPresumed: true } }) }]
  const known = organisationCandidates(start)
  const parties = partiesOf(entries, known)
  const ops = addTableWithParties.run(contextOf(start), { id: 't', name: 'Overleg', parties })
  const state = after(start, ops)
  return { state, doubts: doubtsAfter(ops as Op[], known, 't', unsureOf(entries)) }
}
const certaintyOf = (state: MapState, organisation: string) =>
  getRecord(state, 'seat', `t~${organisation}`)?.certainty

describe('a name that may mean one of several', () => {
  test('is presumed until the group says which one it meant', () => {
    const { state, doubts } = typed('Welzijn Lindevoort')
    expect(doubts).toEqual([{ organisation: 'new', at: 't', known: ['elderly', 'youth'] }])
    expect(certaintyOf(state, 'new')).toBe('presumed')
    const meant = { organisation: 'new', by: 'elderly', settlesAt: 't' }
    const answered = after(state, replaceOrganisation.run(contextOf(state), meant))
    expect(certaintyOf(answered, 'elderly')).toBe('confirmed')
  })

  test('is confirmed as well once it turns out to be another one', () => {
    const { state } = typed('Welzijn Lindevoort')
    const seat = { table: 't', organisation: 'new' }
    const answered = after(state, settleSeat.run(contextOf(state), seat))
    expect(certaintyOf(answered, 'new')).toBe('confirmed')
    expect(settleSeat.run(contextOf(answered), seat)).toEqual([])
  })

  test('stays presumed after the answer where a question mark was typed', () => {
    const { state, doubts } = typed('Welzijn Lindevoort', true)
    expect(doubts).toMatchObject([{ isUnsure: true }])
    const meant = { organisation: 'new', by: 'elderly' }
    const answered = after(state, replaceOrganisation.run(contextOf(state), meant))
    expect(certaintyOf(answered, 'elderly')).toBe('presumed')
  })
})

test('a name that resembles one that is known, or none, is confirmed at once', () => {
  expect(certaintyOf(typed('Voedselbank Lindestrek').state, 'new')).toBe('confirmed')
  expect(typed('Voedselbank Lindestrek').doubts).toHaveLength(1)
  expect(certaintyOf(typed('Kledingbank').state, 'new')).toBe('confirmed')
})
