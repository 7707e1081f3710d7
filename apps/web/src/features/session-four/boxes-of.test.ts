import { type MapState, stateOf } from '@webwijzer/domain/map-state'
import { type Kind, type Rec, recordSchemas } from '@webwijzer/domain/records'
import { expect, test } from 'vitest'
import { entriesIn, groupsFor, groupsWriting, summariesIn } from './boxes-of.ts'

const record = (kind: Kind, values: object) => ({
  kind,
  record: recordSchemas[kind].parse(values) as Rec,
})
const note = (id: string, observationKind: string, session: string, group: string | null) =>
  record('observation', { id, observationKind, text: id, origin: { session, group } })

const state: MapState = stateOf([
  note('a', 'motivator', 's4', 'M10'),
  note('b', 'demotivator', 's4', 'M2'),
  note('c', 'standsOut', 's4', 'M3'),
  note('d', 'obstacle', 's3', 'N1'),
  note('e', 'summary', 's4', 'M10'),
  note('f', 'summary', 's4', 'M2'),
  ...Array.from({ length: 17 }, (_, at) =>
    record('participant', {
      id: `p${at}`,
      firstName: 'x',
      attendance: [{ session: 's4', present: at > 0, group: null }],
    }),
  ),
])

test('a session has its own four boxes; what stands out is not in them', () => {
  expect(entriesIn(state, 's4').map(({ id }) => id)).toEqual(['a', 'b'])
  expect(entriesIn(state, null)).toEqual([])
})

test('groups come in the order of their numbers', () => {
  expect(groupsWriting(state, 's4')).toEqual(['M2', 'M10'])
  expect(summariesIn(state, 's4').map(({ id }) => id)).toEqual(['f', 'e'])
})

test('a group holds eight people at most', () => {
  expect(groupsFor(state, 's4')).toEqual({ people: 16, groups: 2 })
  expect(groupsFor(state, 's3')).toEqual({ people: 0, groups: 0 })
})
