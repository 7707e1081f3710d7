import { applyChange } from '@webwijzer/domain/apply-change'
import type { Op } from '@webwijzer/domain/change'
import { emptyMap, type MapState } from '@webwijzer/domain/map-state'
import { expect, test } from 'vitest'
import { pointedAt } from './pointed-at.ts'

const create = (
  kind: 'organisation' | 'consultationTable' | 'domain',
  id: string,
  values = {},
): Op => ({
  do: 'create',
  kind,
  record: { id, name: id, ...values },
})
const seat = (table: string, organisation: string): Op => ({
  do: 'create',
  kind: 'seat',
  record: { id: `${table}~${organisation}`, table, organisation },
})

function changed(state: MapState, ops: Op[]): MapState {
  const outcome = applyChange(state, { ops })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  return outcome.state
}

/** a and b at one table, b and c at another, d nowhere. */
const map = changed(emptyMap, [
  create('domain', 'school'),
  create('organisation', 'a'),
  create('organisation', 'b'),
  create('organisation', 'c'),
  create('organisation', 'd', { domain: 'school' }),
  create('consultationTable', 't'),
  create('consultationTable', 'u'),
  seat('t', 'a'),
  seat('t', 'b'),
  seat('u', 'b'),
  seat('u', 'c'),
])

const ids = (set: ReadonlySet<string> | undefined) => [...(set ?? [])].sort()

test('a team shines with its tables and whom it meets there', () => {
  const found = pointedAt(map, { about: 'team', members: ['a'] })
  expect(ids(found?.core)).toEqual(['a'])
  expect(ids(found?.lit)).toEqual(['a', 'b', 't'])
})

test('who leaves is gone, and who comes loose stands out', () => {
  const found = pointedAt(map, { about: 'leaving', organisation: 'b' })
  expect(ids(found?.gone)).toEqual(['b'])
  expect(ids(found?.core)).toEqual(['a', 'c'])
  expect(ids(found?.lit)).toEqual(['a', 'b', 'c', 't', 'u'])
})

test('a question follows the map: who got a seat is no longer pointed at', () => {
  const question = { about: 'question', question: 'noTable', finding: null } as const
  expect(ids(pointedAt(map, question)?.lit)).toEqual(['d'])
  expect(pointedAt(changed(map, [seat('t', 'd')]), question)).toBeNull()
})

test('a domain that is pointed at is its organisations', () => {
  const question = { about: 'question', question: 'unseatedDomains', finding: null } as const
  expect(ids(pointedAt(map, question)?.lit)).toEqual(['d'])
})
