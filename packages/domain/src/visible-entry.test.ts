import { describe, expect, it } from 'vitest'
import { applyChange } from './apply-change.ts'
import type { Op } from './change.ts'
import type { LogEntry } from './log-entry.ts'
import { emptyMap } from './map-state.ts'
import type { Kind } from './records.ts'
import { coalition, projectTeam } from './viewer.ts'
import { visibleEntry } from './visible-entry.ts'

const create = (kind: Kind, record: Record<string, unknown> & { id: string }): Op => ({
  do: 'create',
  kind,
  record,
})
const set = (kind: Kind, id: string, values: Record<string, unknown>): Op => ({
  do: 'update',
  kind,
  id,
  set: values,
})
const remove = (kind: Kind, id: string): Op => ({ do: 'delete', kind, id })

/** Everything that happened, as the coalition may read it when all of it has happened. */
function history(...changes: Op[]) {
  let state = emptyMap
  const entries = changes.map((op, at): LogEntry => {
    const outcome = applyChange(state, { ops: [op] })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
    state = outcome.state
    return {
      seq: at + 1,
      changeId: `c${at}`,
      author: { device: 'd', role: 'projectTeam', group: null },
      at: '2026-11-22T08:00:00.000Z',
      label: 'test',
      undoes: null,
      diff: outcome.diff,
    }
  })
  const none = new Set<string>()
  expect(entries.map((entry) => visibleEntry(projectTeam, entry, state, none))).toEqual(entries)
  return entries.map((entry) => visibleEntry(coalition, entry, state, none))
}

const organisations = [
  create('organisation', { id: 'a', name: 'A' }),
  create('organisation', { id: 'b', name: 'B' }),
]
const webber = create('webber', {
  id: 'w',
  organisation: 'a',
  function: 'Geheim',
  status: 'confirmed',
  consent: 'yes',
})

describe('history tells the coalition no more than the map does', () => {
  it('a webber who no longer consents is in it nowhere, and copies start afresh', () => {
    const told = history(...organisations, webber, set('webber', 'w', { consent: 'no' }))
    expect(JSON.stringify(told)).not.toContain('Geheim')
    expect(told.slice(2)).toEqual([{ seq: 3 }, { seq: 4, refetch: true }])
  })
  it('nor when the decision itself has gone since', () => {
    const hidden = set('webber', 'w', { consent: 'no' })
    const told = history(...organisations, webber, hidden, remove('webber', 'w'))
    expect(JSON.stringify(told)).not.toContain('Geheim')
    expect(told.slice(2)).toEqual([{ seq: 3 }, { seq: 4, refetch: true }, { seq: 5 }])
  })
  it('but is told whole once it is shown again', () => {
    const [no, yes] = ['no', 'yes'].map((consent) => set('webber', 'w', { consent }))
    const told = history(...organisations, webber, no as Op, yes as Op)
    expect(told[2]).toMatchObject({ diff: [{ before: null, after: { function: 'Geheim' } }] })
    expect(told[3]).toMatchObject({ diff: [{ after: null }] })
  })
  it('what stands on a line that is no longer shared stays out of it, and the line does not', () => {
    const told = history(
      ...organisations,
      create('link', { id: 'l', from: 'a', to: 'b', goesWell: 'Geheim', shared: true }),
      set('link', 'l', { canImprove: 'Geheim' }),
      set('link', 'l', { shared: false }),
      set('link', 'l', { strength: 2 }),
    )
    expect(JSON.stringify(told)).not.toContain('Geheim')
    expect(told[2]).toMatchObject({ diff: [{ after: { id: 'l', goesWell: null } }] })
    expect(told.slice(3, 5)).toEqual([{ seq: 4 }, { seq: 5, refetch: true }])
    expect(told[5]).toMatchObject({ diff: [{ after: { strength: 2 } }] })
  })
  it('nor when that line has gone since', () => {
    const told = history(
      ...organisations,
      create('link', { id: 'l', from: 'a', to: 'b', goesWell: 'Geheim', shared: true }),
      set('link', 'l', { shared: false }),
      remove('link', 'l'),
    )
    expect(JSON.stringify(told)).not.toContain('Geheim')
    expect(told[4]).toMatchObject({ diff: [{ before: { id: 'l' }, after: null }] })
  })
})
