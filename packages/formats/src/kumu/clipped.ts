import { normaliseText } from '@webwijzer/domain/normalise'
import { leftOut } from '../graph/connected-graph.ts'
import type { LeftOut } from '../graph/graph.ts'

export const longestName = 200
export const longestText = 4000

/** Where text is too long for our map, with whom to tell. */
export type Clip = {
  readonly part: LeftOut['part']
  readonly id: string
  readonly name: string
  readonly tell: (left: LeftOut) => void
}

/** The text as a record takes it, cut when it is longer than `longest` characters; null when it is empty. */
export function clippedText(
  text: string | null,
  longest: number,
  field: string,
  clip: Clip,
): string | null {
  const clean = normaliseText(text ?? '')
  if (clean === '') return null
  if (clean.length <= longest) return clean
  const { part, id, name, tell } = clip
  tell(leftOut('value-too-long', part, { id, name, field }))
  return normaliseText(clean.slice(0, longest))
}

/** A name on one line: Kumu's double spaces are its line breaks. */
export const oneLine = (label: string): string => normaliseText(label).replace(/\s+/g, ' ')
