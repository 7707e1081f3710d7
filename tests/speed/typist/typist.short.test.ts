import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { describe, expect, test } from 'vitest'
import { type Task, typeAll } from './typist.ts'
import { exampleState, workOf } from './what-to-type.ts'

const example = exampleState()
const work = workOf(example)

const nameOf = (state: MapState, id: string | null) =>
  id === null ? '' : (state.organisation.get(id)?.name ?? '')

/** Who sits where and how, by name; a fixed member is what everybody is of whom nothing is said. */
const seatsOf = (state: MapState) =>
  recordsOf(state, 'seat')
    .map(({ table, organisation, role, certainty }) =>
      [
        state.consultationTable.get(table)?.name,
        nameOf(state, organisation),
        role === 'member' ? 'unknown' : role,
        certainty,
      ].join(' | '),
    )
    .toSorted()

const programmesOf = (state: MapState) => [
  ...recordsOf(state, 'programme').map(({ name, lead }) => `${name} < ${nameOf(state, lead)}`),
  ...recordsOf(state, 'programmePartner').map(
    ({ programme, organisation }) =>
      `${state.programme.get(programme)?.name} + ${nameOf(state, organisation)}`,
  ),
]

describe.each([
  ['an empty map', { isPreloaded: false, isMarked: true, usesOffers: true }],
  ['the organisations preloaded', { isPreloaded: true, isMarked: true, usesOffers: true }],
] as [string, Task][])('the whole example typed in the fewest keys, into %s', (_, task) => {
  const { desk } = typeAll(work, task)
  const state = desk.state()

  test('all 112 seats are right, each with its role and doubt', () => {
    expect(seatsOf(state)).toEqual(seatsOf(example))
    expect(state.seat.size).toBe(112)
  })

  test('every programme has who leads it and who takes part', () => {
    expect(programmesOf(state).toSorted()).toEqual(programmesOf(example).toSorted())
  })

  test('nobody is on the map twice, and nobody who was not named', () => {
    const names = recordsOf(state, 'organisation').map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const all = new Set(work.organisations.map(({ name }) => name))
    expect(names.filter((name) => !all.has(name))).toEqual([])
  })
})
