import { describe, expect, it } from 'vitest'
import { applyChange } from './apply-change.ts'
import type { Op } from './change.ts'
import type { Diff } from './diff.ts'
import { emptyMap, getRecord, type MapState } from './map-state.ts'
import type { Kind } from './records.ts'
import { type Later, undoOps } from './undo-change.ts'

const create = (kind: Kind, record: Record<string, unknown> & { id: string }): Op => ({
  do: 'create',
  kind,
  record,
})
const set = (id: string, values: Record<string, unknown>): Op => ({
  do: 'update',
  kind: 'organisation',
  id,
  set: values,
})

function step(state: MapState, ...ops: Op[]): { state: MapState; diff: Diff } {
  const outcome = applyChange(state, { ops })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  return outcome
}
const by = (other: boolean, diff: Diff): Later => ({ byOther: other, diff })
const undone = (state: MapState, diff: Diff, later: Later[] = []) => {
  const ops = undoOps(state, diff, later)
  return ops.length > 0 ? step(state, ...ops).state : state
}

const start = step(
  emptyMap,
  create('organisation', { id: 'ggd', name: 'GGD', offer: 'X' }),
  create('consultationTable', { id: 'zat', name: 'ZAT', lead: 'ggd' }),
  create('seat', { id: 'zat~ggd', table: 'zat', organisation: 'ggd' }),
).state

describe('undo takes back mine, never theirs', () => {
  it('gives back the value that stood when the change was really made, not the one its maker last saw', () => {
    const theirs = step(start, set('ggd', { offer: 'Y' }))
    const mine = step(theirs.state, set('ggd', { offer: 'Z' }))
    expect(getRecord(undone(mine.state, mine.diff), 'organisation', 'ggd')?.offer).toBe('Y')
  })
  it('leaves a value that somebody else changed in between, even when it reads the same again', () => {
    const mine = step(start, set('ggd', { offer: 'Z', name: 'Mijn' }))
    const away = step(mine.state, set('ggd', { offer: 'W' }))
    const back = step(away.state, set('ggd', { offer: 'Z' }))
    const state = undone(back.state, mine.diff, [by(true, away.diff), by(true, back.diff)])
    expect(getRecord(state, 'organisation', 'ggd')).toMatchObject({ offer: 'Z', name: 'GGD' })
  })
  it('brings back a deleted organisation with its seats and the table it led', () => {
    const gone = step(start, { do: 'delete', kind: 'organisation', id: 'ggd' })
    const state = undone(gone.state, gone.diff)
    expect(state.seat.has('zat~ggd')).toBe(true)
    expect(getRecord(state, 'consultationTable', 'zat')?.lead).toBe('ggd')
  })
  it('does not bring back a seat at a table that has gone since', () => {
    const gone = step(start, { do: 'delete', kind: 'organisation', id: 'ggd' })
    const later = step(gone.state, { do: 'delete', kind: 'consultationTable', id: 'zat' })
    const state = undone(later.state, gone.diff, [by(true, later.diff)])
    expect(state.organisation.has('ggd')).toBe(true)
    expect(state.seat.size).toBe(0)
  })
  it('takes away a field with the rules that colour by it, and leaves the view as it was', () => {
    const before = step(start, create('view', { id: 'v1', name: 'Kaart' })).state
    const rule = { kind: 'organisation', field: 'f1', value: 'Noord', colour: '#66c2a5' }
    const mine = step(
      before,
      create('field', { id: 'f1', name: 'Wijk', kind: 'organisation', fieldType: 'text' }),
      { do: 'update', kind: 'view', id: 'v1', set: { rules: [rule] } },
    )
    const state = undone(mine.state, mine.diff)
    expect(state.field.size).toBe(0)
    expect(getRecord(state, 'view', 'v1')).toEqual(getRecord(before, 'view', 'v1'))
    const gone = step(mine.state, { do: 'delete', kind: 'field', id: 'f1' })
    expect(getRecord(gone.state, 'view', 'v1')?.rules).toEqual([])
    expect(getRecord(undone(gone.state, gone.diff), 'view', 'v1')?.rules).toEqual([rule])
  })
  it('brings an organisation back without a choice that has left the list since', () => {
    const field = { id: 'f1', name: 'Wijk', kind: 'organisation', fieldType: 'choice' }
    const chosen = step(
      start,
      create('field', { ...field, choices: ['Noord', 'Zuid'] }),
      set('ggd', { 'fields.f1': 'Noord' }),
    )
    const moved = step(chosen.state, set('ggd', { 'fields.f1': 'Zuid', name: 'Mijn' }))
    const renamed = step(moved.state, {
      do: 'update',
      kind: 'field',
      id: 'f1',
      set: { choices: ['Zuid'] },
    })
    const back = getRecord(undone(renamed.state, moved.diff), 'organisation', 'ggd')
    expect(back).toMatchObject({ name: 'GGD', fields: { f1: 'Zuid' } })
    const mine = step(chosen.state, { do: 'delete', kind: 'organisation', id: 'ggd' })
    const listed = step(mine.state, {
      do: 'update',
      kind: 'field',
      id: 'f1',
      set: { choices: ['Zuid'] },
    })
    const whole = getRecord(undone(listed.state, mine.diff), 'organisation', 'ggd')
    expect(whole).toMatchObject({ name: 'GGD', fields: {} })
  })
  it('leaves a new organisation that somebody else has seated since', () => {
    const mine = step(start, create('organisation', { id: 'kerk', name: 'Kerk' }))
    const theirs = step(
      mine.state,
      create('seat', { id: 'zat~kerk', table: 'zat', organisation: 'kerk' }),
    )
    expect(undoOps(theirs.state, mine.diff, [by(true, theirs.diff)])).toEqual([])
    expect(undoOps(theirs.state, mine.diff, [by(false, theirs.diff)])).toHaveLength(1)
  })
  it('a moved place is no reason to keep what I added', () => {
    const main = step(start, create('view', { id: 'main', name: 'Kaart' })).state
    const mine = step(
      main,
      create('organisation', { id: 'kerk', name: 'Kerk' }),
      create('position', { id: 'main~kerk', view: 'main', thing: 'kerk', x: 0, y: 0 }),
    )
    const moved = step(mine.state, {
      do: 'update',
      kind: 'position',
      id: 'main~kerk',
      set: { x: 9 },
    })
    const state = undone(moved.state, mine.diff, [by(true, moved.diff)])
    expect(state.organisation.has('kerk')).toBe(false)
    expect(state.position.size).toBe(0)
  })
  it('says when nothing is left to take back', () => {
    const mine = step(start, set('ggd', { offer: 'Z' }))
    const theirs = step(mine.state, set('ggd', { offer: 'W' }))
    expect(undoOps(theirs.state, mine.diff, [by(true, theirs.diff)])).toEqual([])
  })
})
