import type { Observation } from './records.ts'

/** What a group writes down in session 4, in the order of the worksheet. */
export const fourBoxes = ['motivator', 'demotivator', 'precondition', 'obstacle'] as const
export type Box = (typeof fourBoxes)[number]

/** A group is no larger than this, so that everybody gets to speak. */
export const largestGroup = 8

export const isBox = (kind: Observation['observationKind']): kind is Box =>
  (fourBoxes as readonly string[]).includes(kind)

/** What takes the energy away is often about somebody: it goes past the project team first. */
export const isSensitiveAtFirst = (kind: Observation['observationKind']): boolean =>
  kind === 'demotivator'
