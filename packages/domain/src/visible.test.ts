import { describe, expect, it } from 'vitest'
import { applyChange } from './apply-change.ts'
import { audience, ruleOf } from './audience.ts'
import { emptyMap, getRecord } from './map-state.ts'
import { kinds, type Rec, recordSchemas } from './records.ts'
import { referencesOf } from './references.ts'
import type { Viewer } from './viewer.ts'
import { sharedFields, visibleRecord, visibleState } from './visible.ts'

const coalition: Viewer = { role: 'coalition', session: null }
const room: Viewer = { role: 'room', session: 's3' }
const none = new Set<string>()

describe('one table says who sees what', () => {
  it.each(kinds)('every value of %s has exactly one rule', (kind) => {
    const named = Object.values(audience[kind].values).flat()
    const fields = Object.keys(recordSchemas[kind].shape).filter((field) => field !== 'fields')
    expect(named.toSorted()).toEqual(fields.toSorted())
    for (const field of fields) expect(ruleOf(kind, field)).not.toBeNull()
  })
  it.each(kinds)('a value of %s that is hidden within a seen record can be left empty', (kind) => {
    const { record, values } = audience[kind]
    for (const [rule, fields] of Object.entries(values))
      for (const field of rule === record ? [] : fields) {
        const schema = (
          recordSchemas[kind].shape as Record<
            string,
            { safeParse(v: unknown): { success: boolean } }
          >
        )[field]
        expect(schema?.safeParse(undefined).success, `${kind}.${field}`).toBe(true)
      }
  })
  it('what others point at without letting go is never hidden from who sees the pointer', () => {
    const hidden = new Set(
      kinds.filter((kind) => !['everyone', 'readers'].includes(audience[kind].record)),
    )
    for (const kind of kinds)
      for (const { to, path, field } of referencesOf(kind))
        for (const target of to)
          if (hidden.has(target)) expect(ruleOf(kind, field), `${kind}.${path}`).toBe('team')
  })
})

const linkRecord = (more: object) =>
  recordSchemas.link.parse({ id: 'l', from: 'a', to: 'b', goesWell: 'geheim', ...more }) as Rec

describe('the coalition', () => {
  it('sees what goes well on a line only once it is shared', () => {
    expect(visibleRecord(coalition, 'link', linkRecord({}), none)).toMatchObject({ goesWell: null })
    expect(visibleRecord(coalition, 'link', linkRecord({ shared: true }), none)).toMatchObject({
      goesWell: 'geheim',
    })
  })
  it('sees a webber only when confirmed and willing', () => {
    const webber = (more: object) =>
      visibleRecord(
        coalition,
        'webber',
        recordSchemas.webber.parse({ id: 'w', organisation: 'a', ...more }),
        none,
      )
    expect(webber({ status: 'confirmed', consent: 'yes' })).not.toBeNull()
    expect(webber({ status: 'confirmed', consent: 'no' })).toBeNull()
    expect(webber({ status: 'discussed', consent: 'yes' })).toBeNull()
  })
  it('sees own fields only once shared', () => {
    const outcome = applyChange(emptyMap, {
      ops: [
        { do: 'create', kind: 'field', record: { id: 'f1', name: 'Wijk', kind: 'organisation' } },
        {
          do: 'create',
          kind: 'organisation',
          record: { id: 'a', name: 'A', fields: { f1: 'Noord' } },
        },
      ],
    })
    if (!outcome.ok) throw new Error('not created')
    const seen = visibleState(coalition, outcome.state)
    expect(getRecord(seen, 'organisation', 'a')?.fields).toEqual({})
    expect(sharedFields(outcome.state).size).toBe(0)
    const shared = applyChange(outcome.state, {
      ops: [{ do: 'update', kind: 'field', id: 'f1', set: { shared: true } }],
    })
    if (!shared.ok) throw new Error('not shared')
    expect(getRecord(visibleState(coalition, shared.state), 'organisation', 'a')?.fields).toEqual({
      f1: 'Noord',
    })
  })
})

it('the room sees what its own session entered', () => {
  const own = linkRecord({ origin: { session: 's3', group: 'N1' } })
  expect(visibleRecord(room, 'link', own, none)).toMatchObject({ goesWell: 'geheim' })
  const other = linkRecord({ origin: { session: 's4', group: 'N1' } })
  expect(visibleRecord(room, 'link', other, none)).toMatchObject({ goesWell: null })
})
