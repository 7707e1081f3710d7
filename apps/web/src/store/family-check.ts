import type { Op } from '@webwijzer/domain/change'
import type { TextKind } from '@webwijzer/domain/family-signs'
import { looksLikeFamily } from '@webwijzer/domain/looks-like-family'
import { normaliseText } from '@webwijzer/domain/normalise'
import { isOwnWords } from './typed-text.ts'

/** What somebody said is not about a family, as long as this page is open. */
const letThrough = new Set<string>()

export const isNotAboutFamily = (text: string) => void letThrough.add(normaliseText(text))

/** Whether to ask before this is kept: it looks as if it is about a child or a family. */
export function isAskedFirst(text: string, kind: TextKind = 'text'): boolean {
  return !letThrough.has(normaliseText(text)) && looksLikeFamily(text, kind) !== null
}

/** What is meant to stand under a field, where that is no sentence. */
const kinds: Readonly<Record<string, TextKind>> = {
  name: 'name',
  abbreviation: 'name',
  aliases: 'name',
  umbrella: 'name',
  typedName: 'contact',
  function: 'contact',
  owner: 'contact',
  contactFunction: 'contact',
  contactEmail: 'contact',
  contactPhone: 'contact',
  targetGroup: 'targetGroup',
  phases: 'targetGroup',
}

export const textKindOf = (field: string): TextKind => kinds[field] ?? 'text'

/** Whether anything that somebody typed in these operations has to be asked about first. */
export const holdsFamily = (ops: readonly Op[]): boolean =>
  ops.some((op) => {
    if (op.do === 'delete') return false
    return Object.entries(op.do === 'create' ? op.record : op.set).some(
      ([field, value]) =>
        isOwnWords(op.kind, field) &&
        [value]
          .flat()
          .some((text) => typeof text === 'string' && isAskedFirst(text, textKindOf(field))),
    )
  })
