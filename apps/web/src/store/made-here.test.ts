import { stateOf } from '@webwijzer/domain/map-state'
import { type Kind, type Rec, recordSchemas } from '@webwijzer/domain/records'
import { expect, test } from 'vitest'
import { twinsOf } from './made-here.ts'

const mapOf = (...records: [Kind, object][]) =>
  stateOf(
    records.map(([kind, values]) => ({ kind, record: recordSchemas[kind].parse(values) as Rec })),
  )

const made = [{ kind: 'consultationTable', id: 'mine', known: new Set(['old']) }] as const
const mine = ['consultationTable', { id: 'mine', name: 'Ruziehoek' }] as [Kind, object]

test('another table of the same name is a twin, whatever the capitals', () => {
  const state = mapOf(mine, ['consultationTable', { id: 'theirs', name: 'RUZIEHOEK' }])
  expect(twinsOf(state, made)).toEqual([
    { kind: 'consultationTable', own: 'mine', other: 'theirs' },
  ])
})

test('one that was known when this one was made is none, nor an organisation of that name', () => {
  const state = mapOf(
    mine,
    ['consultationTable', { id: 'old', name: 'Ruziehoek' }],
    ['organisation', { id: 'o', name: 'Ruziehoek' }],
  )
  expect(twinsOf(state, made)).toEqual([])
})

test('two that were both made here are meant so', () => {
  const state = mapOf(mine, ['consultationTable', { id: 'second', name: 'Ruziehoek' }])
  const both = [
    ...made,
    { kind: 'consultationTable', id: 'second', known: new Set(['mine']) },
  ] as const
  expect(twinsOf(state, both)).toEqual([])
})
