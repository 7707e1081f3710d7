import { stateOf } from '@webwijzer/domain/map-state'
import { type Kind, type Rec, recordSchemas } from '@webwijzer/domain/records'
import { expect, test } from 'vitest'
import { placeInRows } from './place-in-rows.ts'

const record = (kind: Kind, values: object) => ({
  kind,
  record: recordSchemas[kind].parse(values) as Rec,
})
const ids = Array.from({ length: 900 }, (_, at) => `o${at}`)
const state = stateOf([
  record('view', { id: 'main', name: 'Kaart' }),
  record('consultationTable', { id: 't1', name: 'Pact' }),
  record('consultationTable', { id: 't2', name: 'Overleg' }),
  record('position', { id: 'main~t1', view: 'main', thing: 't1', x: 100, y: 300 }),
  ...ids.map((id) => record('organisation', { id, name: id })),
  ...ids.map((id, at) => {
    const table = at % 2 === 0 ? 't1' : 't2'
    return record('seat', { id: `${table}~${id}`, table, organisation: id })
  }),
])
const places = placeInRows(state, 'main', ids)

test('everybody gets a place of his own, under all that stands', () => {
  const spots = [...places.values()].map(({ x, y }) => `${x} ${y}`)
  expect(new Set(spots).size).toBe(ids.length)
  expect(Math.min(...[...places.values()].map(({ y }) => y))).toBeGreaterThan(300)
})

test('who sit at the same table come together', () => {
  const order = [...places.keys()].map((id) => Number(id.slice(1)) % 2)
  expect(order).toEqual([...order].sort())
})

test('the whole is about as wide as a screen', () => {
  const xs = [...places.values()].map(({ x }) => x)
  const ys = [...places.values()].map(({ y }) => y)
  const ratio = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys))
  expect(ratio).toBeGreaterThan(1)
  expect(ratio).toBeLessThan(2.2)
})
