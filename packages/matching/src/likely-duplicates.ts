import type { Organisation } from '@webwijzer/domain/records'
import { findCandidates } from './find-candidates.ts'
import { joinedName, tellingName } from './name-forms.ts'
import { type NameIndex, nameIndex } from './name-index.ts'

/** Why two organisations on a map may be one, surest first. */
export const duplicateReasons = ['sameName', 'sharedName', 'sameContact', 'likeName'] as const
export type DuplicateReason = (typeof duplicateReasons)[number]

export type LikelyDuplicate = {
  readonly first: string
  readonly second: string
  readonly reasons: readonly DuplicateReason[]
}

/** How much of either name must be found in the other, 0 to 1. */
const mostOfBoth = 0.85

/** The pairs of organisations of a map that may well be one, surest first; nothing is merged by it. */
export function likelyDuplicates(organisations: readonly Organisation[]): LikelyDuplicate[] {
  const found = new Map<string, LikelyDuplicate>()
  for (const { pairs, reason } of [
    { reason: 'sameName' as const, pairs: pairsBy(organisations, ownNames) },
    { reason: 'sharedName' as const, pairs: pairsBy(organisations, allNames) },
    { reason: 'sameContact' as const, pairs: pairsBy(organisations, contacts) },
    { reason: 'likeName' as const, pairs: pairsByLikeness(organisations) },
  ])
    for (const [first, second] of pairs) note(found, first, second, reason)
  const ofFamily = familyOf(organisations)
  return [...found.values()]
    .filter((pair) => pair.reasons.includes('sameName') || !ofFamily(pair.first, pair.second))
    .filter(
      ({ reasons }) =>
        reasons.some((reason) => reason !== 'sharedName' && reason !== 'sameContact') ||
        reasons.length > 1,
    )
    .sort((a, b) => rank(a) - rank(b))
}

const rank = ({ reasons }: LikelyDuplicate) => duplicateReasons.indexOf(reasons[0] ?? 'likeName')

function note(found: Map<string, LikelyDuplicate>, a: string, b: string, reason: DuplicateReason) {
  const [first = a, second = b] = [a, b].sort()
  const key = `${first} ${second}`
  const known = found.get(key)
  if (known?.reasons.includes(reason)) return
  found.set(key, { first, second, reasons: [...(known?.reasons ?? []), reason] })
}

type Pair = readonly [string, string]

/** Those who have a key in common; a key that more than three have tells nothing. */
function pairsBy(
  organisations: readonly Organisation[],
  keysOf: (each: Organisation) => string[],
): Pair[] {
  const byKey = new Map<string, string[]>()
  for (const organisation of organisations)
    for (const key of new Set(keysOf(organisation)))
      byKey.set(key, [...(byKey.get(key) ?? []), organisation.id])
  return [...byKey.values()].filter((ids) => ids.length <= 3).flatMap(pairsOf)
}

const pairsOf = (ids: readonly string[]): Pair[] =>
  ids.flatMap((first, at) => ids.slice(at + 1).map((second): Pair => [first, second]))

const ownNames = ({ name }: Organisation) => formsOf([name])
const allNames = ({ name, abbreviation, aliases }: Organisation) =>
  formsOf([name, ...(abbreviation ? [abbreviation] : []), ...aliases])
const contacts = ({ contactEmail, contactPhone }: Organisation) => [
  ...(contactEmail ? [contactEmail.toLowerCase()] : []),
  ...(contactPhone && /[1-9]/.test(contactPhone) ? [contactPhone.replace(/\D/g, '')] : []),
]

const formsOf = (names: readonly string[]) =>
  names.flatMap((name) => [joinedName(name), tellingName(name)]).filter((form) => form !== null)

/** Those whose names are both, as good as whole, found in the other. */
function pairsByLikeness(organisations: readonly Organisation[]): Pair[] {
  const index = nameIndex(
    organisations.map(({ id, name }) => ({ id, texts: [{ field: 'name' as const, text: name }] })),
  )
  const like = new Map(organisations.map(({ id, name }) => [id, likeThis(id, name, index)]))
  return [...like].flatMap(([id, others]) =>
    [...others].filter((other) => like.get(other)?.has(id)).map((other): Pair => [id, other]),
  )
}

const likeThis = (id: string, name: string, index: NameIndex): ReadonlySet<string> =>
  new Set(
    findCandidates(name, index)
      .filter((each) => each.id !== id && each.coverage >= mostOfBoth && isPlain(each.reasons))
      .map((each) => each.id),
  )

/** Two names are alike as wholes: a part of one that is the other makes them a whole and its part. */
const isPlain = (reasons: readonly string[]) =>
  !reasons.some(
    (reason) => reason === 'oneOfTwoNames' || reason === 'inBrackets' || reason === 'initials',
  )

/** Whether one is a part of the other, or both are parts of one. */
function familyOf(organisations: readonly Organisation[]) {
  const parents = new Map(organisations.map(({ id, parent }) => [id, parent]))
  return (a: string, b: string) =>
    parents.get(a) === b ||
    parents.get(b) === a ||
    (parents.get(a) !== null && parents.get(a) === parents.get(b))
}
