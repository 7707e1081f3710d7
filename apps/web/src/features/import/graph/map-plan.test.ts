import { applyChange } from '@webwijzer/domain/apply-change'
import { type MapState, recordsOf, stateOf } from '@webwijzer/domain/map-state'
import { type Kind, kinds, type Rec, recordSchemas } from '@webwijzer/domain/records'
import { expect, test } from 'vitest'
import { exampleState } from '../../../../../../tests/imports/list-files.ts'
import { isEmptyMap, mapPlan } from './map-plan.ts'

const record = (kind: Kind, values: object) => ({
  kind,
  record: recordSchemas[kind].parse(values) as Rec,
})
const fresh = stateOf([
  record('map', { id: 'map', name: 'Nieuw' }),
  record('view', { id: 'main', name: 'Kaart' }),
  record('domain', { id: 'gemeente', name: 'Gemeente' }),
  record('domain', { id: 'iets_anders', name: 'Iets anders' }),
  record('session', { id: 'SES-9', number: 9 }),
])

const contentsOf = (state: MapState) =>
  Object.fromEntries(
    kinds.map((kind) => [kind, recordsOf(state, kind).toSorted((a, b) => (a.id < b.id ? -1 : 1))]),
  )

test('a map comes over whole: nothing is lost, and nothing of the new map stays', () => {
  const wanted = exampleState()
  const outcome = applyChange(fresh, { ops: mapPlan(fresh, wanted) })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection))
  const { map: _own, ...rest } = contentsOf(wanted)
  expect(contentsOf(outcome.state)).toMatchObject(rest)
  expect(outcome.state.domain.has('iets_anders')).toBe(false)
})

test('a map that is the same already needs nothing', () => {
  expect(mapPlan(fresh, fresh)).toEqual([])
})

test('a new map is empty, until somebody puts something on it', () => {
  expect(isEmptyMap(fresh)).toBe(true)
  expect(isEmptyMap(exampleState())).toBe(false)
})
