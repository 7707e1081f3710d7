import { describe, expect, test } from 'vitest'
import { applyChange } from './apply-change.ts'
import type { Op } from './change.ts'
import { getRecord, type MapState, recordsOf, stateOf } from './map-state.ts'
import { type Merging, mergeOrganisations } from './merge-organisations.ts'
import { mergeDifferences } from './merge-values.ts'
import {
  joinedId,
  joinedIds,
  type Kind,
  kinds,
  type Organisation,
  type Rec,
  recordSchemas,
} from './records.ts'
import { references, targetIds } from './references.ts'
import { undoOps } from './undo-change.ts'

const record = (kind: Kind, values: object) => ({
  kind,
  record: recordSchemas[kind].parse(values) as Rec,
})

const base = [
  record('organisation', { id: 'keep', name: 'Voedselbank', abbreviation: 'VB', offer: 'Eten' }),
  record('organisation', {
    id: 'double',
    name: 'Voedsel bank',
    aliases: ['De bank'],
    offer: 'Pakketten',
    area: 'Noord',
  }),
  record('organisation', { id: 'third', name: 'Vb' }),
  record('organisation', { id: 'kerk', name: 'De kerk' }),
  record('consultationTable', { id: 't1', name: 'Zorgtafel' }),
  record('consultationTable', { id: 't2', name: 'Pact' }),
]
const stateWith = (...more: { kind: Kind; record: Rec }[]) => stateOf([...base, ...more])

const merge = (more: Partial<Merging> = {}): Merging => ({
  keep: 'keep',
  others: ['double'],
  ...more,
})

function after(state: MapState, merging: Merging): MapState {
  const outcome = applyChange(state, { ops: mergeOrganisations(state, merging) })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  return outcome.state
}

const seat = (table: string, organisation: string, values: object = {}) =>
  record('seat', { id: `${table}~${organisation}`, table, organisation, ...values })
const link = (id: string, from: string, to: string, values: object = {}) =>
  record('link', { id, from, to, linkKind: 'refers', directed: true, ...values })

describe('everything that points at an organisation moves with it', () => {
  /** What a record of each kind needs besides the pointer that is tried. */
  const needed: Readonly<Record<Kind, object>> = {
    map: { id: 'map', name: 'Kaart' },
    session: { id: 's1' },
    field: { id: 'f1', name: 'Veld', kind: 'organisation' },
    domain: { id: 'd1', name: 'Wonen' },
    organisation: { id: 'o9', name: 'Iemand' },
    consultationTable: { id: 't9', name: 'Tafel' },
    programme: { id: 'p9', name: 'Programma' },
    seat: { table: 't1', organisation: 'kerk' },
    programmePartner: { programme: 'p1', organisation: 'kerk' },
    link: { id: 'l9', from: 'kerk', to: 'third' },
    participant: { id: 'x9', firstName: 'Eik' },
    nomination: { id: 'n9' },
    webber: { id: 'w9', organisation: 'kerk' },
    observation: { id: 'v9', observationKind: 'standsOut', text: 'Valt op' },
    view: { id: 'main', name: 'Kaart' },
    position: { view: 'main', thing: 'kerk', x: 1, y: 1 },
  }
  const toOrganisations = references.filter(({ to }) => to.includes('organisation'))

  test.each(
    toOrganisations.map((reference) => [`${reference.kind}.${reference.path}`, reference] as const),
  )('%s', (_, reference) => {
    const { kind, field, part } = reference
    expect(part).toBeNull()
    const values: Record<string, unknown> = { ...needed[kind], [field]: 'double' }
    const joined = joinedIds[kind as keyof typeof joinedIds]
    if (joined) values.id = joinedId(String(values[joined[0]]), String(values[joined[1]]))
    const state = stateWith(
      record('programme', { id: 'p1', name: 'Pakket' }),
      record('view', { id: 'main', name: 'Kaart' }),
      record(kind, values),
    )
    const merged = after(state, merge())
    const targets = kinds.flatMap((each) =>
      recordsOf(merged, each).flatMap((found) =>
        references.filter((one) => one.kind === each).flatMap((one) => targetIds(found, one)),
      ),
    )
    expect(targets).not.toContain('double')
    const own = recordsOf(merged, kind).flatMap((found) => targetIds(found, reference))
    expect(own).toContain('keep')
    expect(getRecord(merged, 'organisation', 'double')).toBeNull()
  })
})

describe('what is there twice becomes one', () => {
  test('two seats at one table keep the strongest role and all that was written', () => {
    const state = stateWith(
      seat('t1', 'keep', { role: 'onInvitation', certainty: 'presumed', remark: 'belt soms' }),
      seat('t1', 'double', { role: 'chair', how: 'via de kerk' }),
      seat('t2', 'double', { role: 'member' }),
    )
    const merged = after(state, merge({ foldNote: () => 'Was ook: Voedsel bank' }))
    expect(recordsOf(merged, 'seat')).toHaveLength(2)
    expect(getRecord(merged, 'seat', 't1~keep')).toMatchObject({
      role: 'chair',
      certainty: 'confirmed',
      how: 'via de kerk',
      remark: 'belt soms\nWas ook: Voedsel bank',
    })
    expect(getRecord(merged, 'seat', 't2~keep')).toMatchObject({ role: 'member' })
  })

  test('so do the seats of two that go', () => {
    const state = stateWith(
      seat('t1', 'double', { role: 'member' }),
      seat('t1', 'third', { role: 'chair' }),
    )
    const merged = after(state, merge({ others: ['double', 'third'] }))
    expect(recordsOf(merged, 'seat').map(({ id, role }) => [id, role])).toEqual([
      ['t1~keep', 'chair'],
    ])
  })

  test('two lines of one kind become one, and what was noticed about either stays noticed', () => {
    const state = stateWith(
      link('l1', 'keep', 'kerk', { strength: 1, goesWell: 'Snel' }),
      link('l2', 'double', 'kerk', { strength: 3, goesWell: 'Kort' }),
      record('observation', {
        id: 'v1',
        observationKind: 'standsOut',
        text: 'Sterk',
        subject: 'l2',
      }),
    )
    const merged = after(state, merge())
    expect(recordsOf(merged, 'link')).toHaveLength(1)
    expect(getRecord(merged, 'link', 'l1')).toMatchObject({ strength: 3, goesWell: 'Snel\nKort' })
    expect(getRecord(merged, 'observation', 'v1')?.subject).toBe('l1')
  })

  test('a line that is shared is not folded with one that is not', () => {
    const state = stateWith(
      link('l1', 'keep', 'kerk', { shared: true }),
      link('l2', 'double', 'kerk', { canImprove: 'Te traag' }),
    )
    expect(recordsOf(after(state, merge()), 'link')).toHaveLength(2)
  })

  test('a line between the two goes', () => {
    const merged = after(stateWith(link('l1', 'keep', 'double')), merge())
    expect(recordsOf(merged, 'link')).toEqual([])
  })

  test('one who said no to being called a webber stays asked no', () => {
    const state = stateWith(
      record('webber', { id: 'w1', organisation: 'keep', consent: 'yes' }),
      record('webber', { id: 'w2', organisation: 'double', consent: 'no' }),
    )
    const webbers = recordsOf(after(state, merge()), 'webber')
    expect(webbers).toMatchObject([{ id: 'w1', consent: 'no' }])
  })

  test('one that was part of the other is part of itself no more', () => {
    const state = stateOf([
      record('organisation', { id: 'keep', name: 'Team', parent: 'double' }),
      record('organisation', { id: 'double', name: 'Gemeente', parent: 'top' }),
      record('organisation', { id: 'top', name: 'Regio' }),
    ])
    const merged = after(state, merge())
    expect(getRecord(merged, 'organisation', 'keep')?.parent).not.toBe('keep')
  })
})

describe('the values of the one that stays', () => {
  const kept = (merging: Merging) => getRecord(after(stateWith(), merging), 'organisation', 'keep')

  test('old names stay as aliases, so that who types them still finds it', () => {
    expect(kept(merge({ others: ['double', 'third'] }))?.aliases).toEqual([
      'De bank',
      'Voedsel bank',
    ])
  })

  test('another name may be chosen; then its own becomes an alias', () => {
    const merged = kept(merge({ values: { name: 'Voedsel bank' } }))
    expect(merged?.name).toBe('Voedsel bank')
    expect(merged?.aliases).toContain('Voedselbank')
  })

  test('what it did not know yet it learns, what it knew it keeps unless chosen otherwise', () => {
    expect(kept(merge())).toMatchObject({ offer: 'Eten', area: 'Noord' })
    expect(kept(merge({ values: { offer: 'Pakketten' } }))?.offer).toBe('Pakketten')
  })

  test('only where both say something else is it asked', () => {
    const all = ['keep', 'double'].map((id) =>
      getRecord(stateWith(), 'organisation', id),
    ) as Organisation[]
    expect(mergeDifferences(all).map(({ path }) => path)).toEqual(['name', 'offer'])
  })
})

test('one undo gives everything back', () => {
  const state = stateWith(
    seat('t1', 'keep'),
    seat('t1', 'double', { role: 'chair' }),
    seat('t2', 'double'),
    link('l1', 'double', 'kerk'),
    link('l2', 'keep', 'double'),
  )
  const ops: Op[] = mergeOrganisations(state, merge())
  const outcome = applyChange(state, { ops })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  const undone = applyChange(outcome.state, { ops: undoOps(outcome.state, outcome.diff, []) })
  if (!undone.ok) throw new Error(JSON.stringify(undone.rejection))
  for (const kind of kinds) {
    const ordered = (each: MapState) => recordsOf(each, kind).sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(ordered(undone.state)).toEqual(ordered(state))
  }
})

test('nothing is merged with itself, or with one that is not there', () => {
  expect(mergeOrganisations(stateWith(), merge({ others: ['keep'] }))).toEqual([])
  expect(mergeOrganisations(stateWith(), merge({ others: ['nobody'] }))).toEqual([])
})
