import { describe, expect, it } from 'vitest'
import { applyChange } from './apply-change.ts'
import type { Op } from './change.ts'
import { emptyMap, getRecord, type MapState } from './map-state.ts'
import type { Kind } from './records.ts'

const create = (kind: Kind, record: Record<string, unknown> & { id: string }): Op => ({
  do: 'create',
  kind,
  record,
})
const organisation = (id: string, more = {}) => create('organisation', { id, name: id, ...more })
const table = (id: string, more = {}) => create('consultationTable', { id, name: id, ...more })
const seat = (at: string, who: string, more = {}) =>
  create('seat', { id: `${at}~${who}`, table: at, organisation: who, ...more })
const remove = (kind: Kind, id: string): Op => ({ do: 'delete', kind, id })
const set = (kind: Kind, id: string, values: Record<string, unknown>, was?: object): Op =>
  ({ do: 'update', kind, id, set: values, ...(was && { was }) }) as Op

function after(state: MapState, ...ops: Op[]): MapState {
  const outcome = applyChange(state, { ops })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  return outcome.state
}
const refusal = (state: MapState, ...ops: Op[]) => {
  const outcome = applyChange(state, { ops })
  return outcome.ok ? null : outcome.rejection
}

const small = after(
  emptyMap,
  organisation('ggd'),
  organisation('kerk'),
  table('zat', { lead: 'ggd' }),
  seat('zat', 'ggd'),
  seat('zat', 'kerk'),
)

describe('nothing is mandatory but a name', () => {
  it('a record that says little is completed with empty values', () => {
    expect(getRecord(small, 'organisation', 'ggd')).toMatchObject({
      formality: null,
      aliases: [],
      status: 'existing',
    })
  })
  it('a name of spaces is no name, and the answer says which field', () => {
    expect(refusal(small, organisation('x', { name: '  ' }))).toMatchObject({
      code: 'invalid-record',
      field: 'name',
    })
  })
})

describe('what people type is kept as they meant it', () => {
  it('spaces round it, control characters and halves of characters are taken out', () => {
    const state = after(
      emptyMap,
      organisation('a', { name: ' Łukasz\u0000 Doğan\ud800 ', offer: '' }),
    )
    expect(getRecord(state, 'organisation', 'a')).toMatchObject({
      name: 'Łukasz Doğan\ufffd',
      offer: null,
    })
  })
  it('tabs and new lines stay', () => {
    const state = after(emptyMap, organisation('a', { remark: 'een\r\ntwee\tdrie' }))
    expect(getRecord(state, 'organisation', 'a')?.remark).toBe('een\ntwee\tdrie')
  })
  it('a text that is too long is refused whole, never cut', () => {
    const rejection = refusal(small, set('organisation', 'ggd', { offer: 'x'.repeat(4001) }))
    expect(rejection).toMatchObject({ code: 'invalid-record', field: 'offer' })
  })
})

describe('nothing dangles', () => {
  it('a seat at a table that is not there is refused', () => {
    expect(refusal(small, seat('vsv', 'ggd'))).toMatchObject({
      code: 'dangling-reference',
      field: 'table',
    })
  })
  it('within one change the order does not matter', () => {
    expect(refusal(small, seat('vsv', 'ggd'), table('vsv'))).toBeNull()
  })
  it('deleting an organisation takes its seats along, and the table it led stays, without a lead', () => {
    const state = after(small, remove('organisation', 'ggd'))
    expect([...state.seat.keys()]).toEqual(['zat~kerk'])
    expect(getRecord(state, 'consultationTable', 'zat')?.lead).toBeNull()
  })
  it('organisations that belong to each other in a circle can be deleted', () => {
    const circle = after(
      small,
      set('organisation', 'ggd', { parent: 'kerk' }),
      set('organisation', 'kerk', { parent: 'ggd' }),
    )
    const state = after(circle, remove('organisation', 'ggd'))
    expect(getRecord(state, 'organisation', 'kerk')?.parent).toBeNull()
  })
  it('deleting a session clears it from origins and attendance', () => {
    const state = after(
      small,
      create('session', { id: 's3', number: 3 }),
      create('participant', {
        id: 'd1',
        firstName: 'Eik',
        attendance: [{ session: 's3', present: true, group: 'N1' }],
      }),
      organisation('new', { origin: { session: 's3', group: 'N1' } }),
    )
    const gone = after(state, remove('session', 's3'))
    expect(getRecord(gone, 'participant', 'd1')?.attendance).toEqual([])
    expect(getRecord(gone, 'organisation', 'new')?.origin).toEqual({ session: null, group: 'N1' })
  })
})

describe('no doubles', () => {
  it('seating a party that sits there already changes nothing', () => {
    const outcome = applyChange(small, { ops: [seat('zat', 'ggd', { role: 'chair' })] })
    expect(outcome).toMatchObject({ ok: true, diff: [] })
  })
  it('a seat under another id than table and organisation make is refused', () => {
    const odd = create('seat', { id: 'seat-1', table: 'zat', organisation: 'ggd' })
    expect(refusal(small, odd)).toMatchObject({ code: 'invalid-record', field: 'id' })
  })
  it('what is joined has no ~ of its own, or two seats would be one', () => {
    for (const kind of ['organisation', 'consultationTable', 'programme', 'view'] as const) {
      expect(refusal(small, create(kind, { id: 'a~b', name: 'x' }))).toMatchObject({ field: 'id' })
      expect(refusal(small, create(kind, { id: 'a'.repeat(45), name: 'x' }))).toMatchObject({
        field: 'id',
      })
    }
    const [long, longer] = ['a'.repeat(44), 'b'.repeat(44)]
    expect(refusal(small, table(long), organisation(longer), seat(long, longer))).toBeNull()
  })
  it('a table cannot take the id of an organisation, since an observation may point at either', () => {
    expect(refusal(small, table('ggd'))).toMatchObject({ code: 'already-exists' })
  })
})

describe('two people on one card', () => {
  it('a conditional value is left alone when somebody else changed it', () => {
    const state = after(small, set('organisation', 'ggd', { name: 'GGD' }))
    const late = after(
      state,
      set('organisation', 'ggd', { name: 'mine', offer: 'zorg' }, { name: 'ggd', offer: null }),
    )
    expect(getRecord(late, 'organisation', 'ggd')).toMatchObject({ name: 'GGD', offer: 'zorg' })
  })
  it('what makes a record itself cannot be changed', () => {
    expect(refusal(small, set('seat', 'zat~ggd', { organisation: 'kerk' }))).toMatchObject({
      code: 'invalid-record',
      field: 'organisation',
    })
    expect(refusal(small, set('organisation', 'ggd', { __proto__x: 1 }))).toMatchObject({
      field: '__proto__x',
    })
  })
})

describe('own fields', () => {
  const field = (more = {}) =>
    create('field', { id: 'f1', name: 'Wijk', kind: 'organisation', ...more })
  it('hold values of their type for their kind only', () => {
    const state = after(small, field({ fieldType: 'choice', choices: ['Noord'] }))
    expect(refusal(state, set('organisation', 'ggd', { 'fields.f1': 'Noord' }))).toBeNull()
    expect(refusal(state, set('organisation', 'ggd', { 'fields.f1': 'Zuid' }))).toMatchObject({
      code: 'invalid-record',
      field: 'fields.f1',
    })
    expect(refusal(state, set('consultationTable', 'zat', { 'fields.f1': 'Noord' }))).toMatchObject(
      {
        code: 'dangling-reference',
      },
    )
  })
  it('a choice that leaves the list stays where it was chosen, and holds up no other change', () => {
    const chosen = after(
      small,
      field({ fieldType: 'choice', choices: ['1', 'Noord'] }),
      set('organisation', 'ggd', { 'fields.f1': 'Noord' }),
    )
    const shorter = after(chosen, set('field', 'f1', { choices: ['1'] }))
    const renamed = after(shorter, set('organisation', 'ggd', { name: 'GGD' }))
    expect(getRecord(renamed, 'organisation', 'ggd')?.fields).toEqual({ f1: 'Noord' })
    expect(refusal(shorter, set('organisation', 'kerk', { 'fields.f1': 'Noord' }))).toMatchObject({
      code: 'invalid-record',
    })
    expect(refusal(shorter, set('organisation', 'kerk', { 'fields.f1': 1 }))).toMatchObject({
      code: 'invalid-record',
    })
  })
  it('are of one kind and type for good, since their values are', () => {
    const state = after(small, field(), set('organisation', 'ggd', { 'fields.f1': 'Noord' }))
    for (const values of [{ kind: 'link' }, { fieldType: 'number' }])
      expect(refusal(state, set('field', 'f1', values))).toMatchObject({ code: 'invalid-record' })
  })
  it('deleting one clears its values', () => {
    const state = after(small, field(), set('organisation', 'ggd', { 'fields.f1': 'Noord' }))
    expect(getRecord(after(state, remove('field', 'f1')), 'organisation', 'ggd')?.fields).toEqual(
      {},
    )
  })
})

it('all of a change happens, or none', () => {
  const rejection = refusal(
    small,
    organisation('new'),
    remove('seat', 'zat~ggd'),
    seat('vsv', 'ggd'),
  )
  expect(rejection?.code).toBe('dangling-reference')
  expect(small.organisation.has('new')).toBe(false)
  expect(small.seat.has('zat~ggd')).toBe(true)
})
