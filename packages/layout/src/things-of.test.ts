import { stateOf } from '@webwijzer/domain/map-state'
import { type Kind, recordSchemas } from '@webwijzer/domain/records'
import { expect, test } from 'vitest'
import { linesOf } from './lines-of.ts'
import { positionsOf } from './positions-of.ts'
import { roomierLines } from './roomier-lines.ts'
import { thingsOf } from './things-of.ts'

const records: [Kind, Record<string, unknown>][] = [
  ['organisation', { id: 'O', name: 'Kredietbank Lindestreek', abbreviation: 'Kredietbank' }],
  ['organisation', { id: 'P', name: 'Lindecollege' }],
  ['consultationTable', { id: 'T', name: 'Wijkteamoverleg', lead: 'O' }],
  ['consultationTable', { id: 'U', name: 'Fondsen' }],
  ['programme', { id: 'R', name: 'Kansrijke Start', lead: 'P', table: 'T' }],
  ['programmePartner', { id: 'R~O', programme: 'R', organisation: 'O' }],
  ['seat', { id: 'T~O', table: 'T', organisation: 'O' }],
  ['seat', { id: 'U~O', table: 'U', organisation: 'O', status: 'wished' }],
  ['link', { id: 'L', from: 'P', to: 'O' }],
  ['link', { id: 'M', from: 'O', to: 'P' }],
  ['position', { id: 'main~O', view: 'main', thing: 'O', x: 3, y: 4 }],
  ['position', { id: 'other~O', view: 'other', thing: 'O', x: 5, y: 6 }],
]
const state = stateOf(
  records.map(([kind, record]) => ({ kind, record: recordSchemas[kind].parse(record) })),
)

test('things carry their short name, and organisations the seats that exist', () => {
  expect(thingsOf(state)).toEqual([
    { id: 'T', kind: 'consultationTable', label: 'Wijkteamoverleg', seats: 0 },
    { id: 'U', kind: 'consultationTable', label: 'Fondsen', seats: 0 },
    { id: 'O', kind: 'organisation', label: 'Kredietbank', seats: 1 },
    { id: 'P', kind: 'organisation', label: 'Lindecollege', seats: 0 },
    { id: 'R', kind: 'programme', label: 'Kansrijke Start', seats: 0 },
  ])
})

test('two things are joined by one line, however many ties they have', () => {
  const pairs = linesOf(state).map(({ from, to }) => [from, to].sort().join(''))
  expect(pairs.sort()).toEqual(['OP', 'OR', 'OT', 'OU', 'PR', 'RT'])
})

test('positions are those of one view', () => {
  expect(positionsOf(state, 'main')).toEqual(new Map([['O', { x: 3, y: 4 }]]))
})

test('a line of a large table is longer than one of a small table', () => {
  const large = ['a', 'b', 'c', 'd', 'e'].map((to) => ({ from: 'large', to }))
  const [ofLarge, , , , , ofSmall] = roomierLines([...large, { from: 'small', to: 'a' }])
  expect(ofLarge?.length).toBeGreaterThan(ofSmall?.length ?? 0)
})
