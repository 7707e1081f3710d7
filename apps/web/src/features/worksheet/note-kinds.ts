import type { Observation } from '@webwijzer/domain/records'

/** What a group can write down while it looks at the map, in the order of the exercise. */
export const noteKinds = [
  'standsOut',
  'missing',
  'whoIsMissing',
  'goesWell',
  'canImprove',
] as const satisfies Observation['observationKind'][]
export type NoteKind = (typeof noteKinds)[number]

export const isNoteKind = (kind: Observation['observationKind']): kind is NoteKind =>
  noteKinds.some((each) => each === kind)
