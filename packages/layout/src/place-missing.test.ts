import { type MapState, stateOf } from '@webwijzer/domain/map-state'
import { type Kind, recordSchemas } from '@webwijzer/domain/records'
import { expect, test } from 'vitest'
import { placeMissing } from './place-missing.ts'
import { closePairs, placedBoxes } from './placed-box.ts'
import { thingsOf } from './things-of.ts'

function mapOf(...records: [Kind, Record<string, unknown>][]): MapState {
  return stateOf(
    records.map(([kind, record]) => ({ kind, record: recordSchemas[kind].parse(record) })),
  )
}

const table: [Kind, Record<string, unknown>] = ['consultationTable', { id: 'T', name: 'Overleg' }]

function party(id: string): [Kind, Record<string, unknown>][] {
  return [
    ['organisation', { id, name: `Stichting ${id}` }],
    ['seat', { id: `T~${id}`, table: 'T', organisation: id }],
  ]
}

function at(thing: string, x: number, y: number): [Kind, Record<string, unknown>] {
  return ['position', { id: `main~${thing}`, view: 'main', thing, x, y }]
}

test('only what has no place in this view gets one, near what it is joined to', () => {
  const state = mapOf(table, ...party('a'), ...party('b'), at('T', 500, 500), at('a', 700, 500))
  const places = placeMissing(state, 'main')
  expect([...places.keys()]).toEqual(['b'])
  const b = places.get('b') ?? { x: 0, y: 0 }
  expect(Math.hypot(b.x - 500, b.y - 500)).toBeLessThan(300)
})

test('another view has places of its own', () => {
  const state = mapOf(table, ...party('a'), at('T', 500, 500))
  expect(placeMissing(state, 'other').get('T')).toEqual({ x: 0, y: 0 })
})

test('a map that comes in whole gets one picture of the whole, without overlaps', () => {
  const ids = Array.from({ length: 30 }, (_, index) => `org-${index}`)
  const state = mapOf(table, ...ids.flatMap(party))
  const boxes = placedBoxes(thingsOf(state), placeMissing(state, 'main'))
  expect(boxes).toHaveLength(31)
  expect(closePairs(boxes)).toEqual([])
})

test('a map where everything stands gets nothing', () => {
  expect(placeMissing(mapOf(table, at('T', 1, 2)), 'main')).toEqual(new Map())
})
