import { readFileSync } from 'node:fs'
import { emptyMap, type MapState, stateOf } from '@webwijzer/domain/map-state'
import { collectionNames, kinds, recordSchemas } from '@webwijzer/domain/records'
import { expect, test } from 'vitest'
import { csvFileNames } from '../csv/csv-tables.ts'
import { readCsvSet } from '../csv/read-csv-set.ts'
import { readMap } from './read-map.ts'
import { writeMap } from './write-map.ts'

const files = Object.fromEntries(
  csvFileNames.map((file) => {
    const url = new URL(`../../../../data/lindevoort/${file}`, import.meta.url)
    return [file, readFileSync(url)]
  }),
)
const own = { id: 'f1', name: 'Sinds', kind: 'organisation', fieldType: 'number' }
const extra = [
  { kind: 'field', record: recordSchemas.field.parse(own) },
  {
    kind: 'organisation',
    record: recordSchemas.organisation.parse({ id: 'x', name: 'Ünï – “€”', fields: { f1: 1998 } }),
  },
  {
    kind: 'position',
    record: recordSchemas.position.parse({ id: 'main~x', view: 'main', thing: 'x', x: 0.1, y: -3 }),
  },
] as const
const state = stateOf([...readCsvSet(files, { mapName: 'Lindevoort' }).records, ...extra])
const tables = (map: MapState) => kinds.map((kind) => [kind, [...map[kind].values()]])
const edited = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(writeMap(state))
  change(file)
  return JSON.stringify(file)
}

test('a map that is written and read again is the same map', () => {
  const { state: back, problems } = readMap(writeMap(state))
  expect(problems).toEqual([])
  expect(back && tables(back)).toEqual(tables(state))
  expect(back?.pointers).toEqual(state.pointers)
  expect(back && writeMap(back)).toBe(writeMap(state))
})

test('the file says what it is, and names every collection as the API does', () => {
  const file = JSON.parse(writeMap(state))
  expect(file).toMatchObject({ format: 'webwijzer', version: 1, map: { name: 'Lindevoort' } })
  expect(Object.keys(file).sort()).toEqual(
    ['format', 'version', ...Object.values(collectionNames)].sort(),
  )
})

test('a map without anything in it can be kept too', () => {
  expect(readMap(writeMap(emptyMap))).toEqual({ state: emptyMap, problems: [] })
})

test.each([
  ['{', 'not-json', ''],
  ['null', 'not-a-map', 'format'],
  ['{"elements":[]}', 'not-a-map', 'format'],
  [edited((file) => Object.assign(file, { version: 2 })), 'newer-version', 'version'],
  [edited((file) => Object.assign(file, { seats: {} })), 'missing-part', 'seats'],
  [edited((file) => Object.assign(file, { extra: [] })), 'unknown-part', 'extra'],
  [
    edited((file) => Object.assign(file, { domains: [{ id: 'a' }] })),
    'refused-record',
    'domains[0].name',
  ],
  [
    edited((file) => Object.assign(file, { sessions: [] })),
    'unknown-reference',
    'organisations[17].origin.session',
  ],
])('a file that is no whole map is refused, and says where: %#', (text, code, path) => {
  const { state: back, problems } = readMap(text)
  expect(back).toBeNull()
  expect(problems).toContainEqual({ code, path })
})

test('the same seat twice in a file is refused, not quietly made one', () => {
  const twice = edited((file) => {
    const seats = file.seats as unknown[]
    seats.push(seats[0])
  })
  expect(readMap(twice).problems).toEqual([{ code: 'double-id', path: 'seats[112]' }])
})
