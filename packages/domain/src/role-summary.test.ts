import { expect, test } from 'vitest'
import { roleSummary } from './role-summary.ts'

test('the project team sees and may everything', () => {
  const { sight, changes, adds } = roleSummary('projectTeam')
  expect(new Set(Object.values(sight))).toEqual(new Set(['all']))
  expect(changes).toHaveLength(9)
  expect(adds).toEqual([])
})

test('the room works on the map, and is told nothing of persons', () => {
  const room = roleSummary('room')
  expect(room.changes).toEqual([
    'organisation',
    'consultationTable',
    'seat',
    'programme',
    'link',
    'observation',
  ])
  expect(room.sight).toMatchObject({
    organisation: 'all',
    seat: 'all',
    observation: 'part',
    webber: 'part',
    nomination: 'none',
    participant: 'none',
  })
  expect(room).toMatchObject({
    adds: [],
    seesNamesOnly: false,
    seesOwnRemarks: true,
    answersBoxesOnly: false,
  })
})

test('who nominates sees names, and adds what only his own device reads back', () => {
  const nominate = roleSummary('nominate')
  expect(nominate.adds).toEqual(['observation', 'nomination'])
  expect(nominate.changes).toEqual([])
  expect(nominate).toMatchObject({ seesNamesOnly: true, keepsOwn: true, answersBoxesOnly: true })
  expect(nominate.sight).toMatchObject({ organisation: 'all', seat: 'none', nomination: 'none' })
})

test('the coalition reads', () => {
  const coalition = roleSummary('coalition')
  expect([...coalition.adds, ...coalition.changes]).toEqual([])
  expect(coalition.sight).toMatchObject({ webber: 'part', link: 'all', participant: 'none' })
  expect(coalition).toMatchObject({ seesNamesOnly: false, seesOwnRemarks: false })
})
