import { expect, test } from 'vitest'
import { applyChange } from './apply-change.ts'
import { type MapState, recordsOf, stateOf } from './map-state.ts'
import { mergeTwins } from './merge-twins.ts'
import { type Kind, type Rec, recordSchemas } from './records.ts'
import { undoOps } from './undo-change.ts'

const record = (kind: Kind, values: object) => ({
  kind,
  record: recordSchemas[kind].parse(values) as Rec,
})
const seat = (table: string, organisation: string, values: object = {}) =>
  record('seat', { id: `${table}~${organisation}`, table, organisation, ...values })

const state = stateOf([
  record('view', { id: 'main', name: 'Kaart' }),
  record('organisation', { id: 'p', name: 'Politie' }),
  record('organisation', { id: 'v', name: 'Voedselbank' }),
  record('consultationTable', { id: 'mine', name: 'Ruziehoek', remark: 'Op dinsdag' }),
  record('consultationTable', { id: 'theirs', name: 'ruziehoek', lead: 'v', remark: 'Om de week' }),
  seat('mine', 'p'),
  seat('theirs', 'p', { role: 'chair' }),
  seat('theirs', 'v'),
  record('programme', { id: 'k', name: 'Kansrijk', table: 'theirs' }),
  record('observation', {
    id: 'n',
    observationKind: 'goesWell',
    text: 'Goed bezocht',
    subject: 'theirs',
  }),
  record('position', { id: 'main~mine', view: 'main', thing: 'mine', x: 1, y: 2 }),
  record('position', { id: 'main~theirs', view: 'main', thing: 'theirs', x: 300, y: 2 }),
])

function change(of: MapState, ops: ReturnType<typeof mergeTwins>) {
  const outcome = applyChange(of, { ops })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  return outcome
}
const merging = { kind: 'consultationTable', keep: 'mine', other: 'theirs' } as const

test('seats, lead, notes and what was written move to the table that stays, and the double goes', () => {
  const { state: now } = change(state, mergeTwins(state, merging))
  expect(recordsOf(now, 'consultationTable')).toMatchObject([
    { id: 'mine', name: 'Ruziehoek', lead: 'v', remark: 'Op dinsdag\nOm de week' },
  ])
  expect(
    recordsOf(now, 'seat')
      .map(({ id, role }) => `${id} ${role}`)
      .toSorted(),
  ).toEqual(['mine~p chair', 'mine~v unknown'])
  expect(now.programme.get('k')?.table).toBe('mine')
  expect(now.observation.get('n')?.subject).toBe('mine')
  expect(recordsOf(now, 'position')).toMatchObject([{ thing: 'mine', x: 1, y: 2 }])
})

test('it is one change, and taken back as one', () => {
  const { state: now, diff } = change(state, mergeTwins(state, merging))
  const { state: back } = change(now, undoOps(now, diff, []))
  for (const kind of ['consultationTable', 'seat', 'programme', 'observation', 'position'] as const)
    expect(Object.fromEntries(back[kind])).toEqual(Object.fromEntries(state[kind]))
})

test('two programmes that are one keep the partners of both', () => {
  const programmes = stateOf([
    record('organisation', { id: 'p', name: 'Politie' }),
    record('programme', { id: 'a', name: 'Kansrijk' }),
    record('programme', { id: 'b', name: 'Kansrijk', status: 'planned' }),
    record('programmePartner', { id: 'b~p', programme: 'b', organisation: 'p' }),
  ])
  const ops = mergeTwins(programmes, { kind: 'programme', keep: 'a', other: 'b' })
  const { state: now } = change(programmes, ops)
  expect(recordsOf(now, 'programme')).toMatchObject([{ id: 'a', status: 'planned' }])
  expect(recordsOf(now, 'programmePartner').map(({ id }) => id)).toEqual(['a~p'])
})

test('with one that is gone already there is nothing to merge', () => {
  expect(mergeTwins(state, { ...merging, other: 'gone' })).toEqual([])
})
