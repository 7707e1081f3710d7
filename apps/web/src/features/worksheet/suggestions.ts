import {
  findByName,
  type Likeliness,
  type NameMatch,
  preferredMatch,
} from '@webwijzer/domain/find-by-name'
import { markedName } from '@webwijzer/domain/marked-name'
import type { Candidate } from './candidates.ts'
import { type Entry, haveMarks, type Typing } from './entries.ts'
import { beingTyped } from './typed-lines.ts'

/** Where a name is typed: who is there already, and who is likely to join them. */
export type Place = {
  readonly here: ReadonlySet<string>
  readonly likeliness?: Likeliness
}

/** A line in the list under a field. */
export type Suggestion =
  | { readonly kind: 'known'; readonly match: NameMatch<Candidate> }
  | { readonly kind: 'new'; readonly name: string }

export type Suggestions = {
  readonly lines: readonly Suggestion[]
  /** The line that Enter takes when nobody used the arrows. */
  readonly preferred: number
}

const none: Suggestions = { lines: [], preferred: -1 }
const most = 6

/** What to offer for a name that is being typed; nothing when nobody fits. Who is not here yet goes first. */
export function suggestionsFor(
  name: string,
  candidates: readonly Candidate[],
  here: ReadonlySet<string>,
  likeliness?: Likeliness,
): Suggestions {
  const matches = findByName(name, candidates, likeliness)
  if (matches.length === 0) return none
  const isHere = (match: NameMatch) => here.has(match.candidate.id)
  const likeliest = preferredMatch(name, matches)
  // The start of a word more likely means somebody who is still to come; a whole name means whom it names.
  const first =
    likeliest && likeliest.quality !== 'exact' && isHere(likeliest)
      ? (preferredMatch(
          name,
          matches.filter((match) => !isHere(match)),
        ) ?? likeliest)
      : likeliest
  const others = matches.filter((match) => match !== first)
  const known = [
    ...(first ? [first] : []),
    ...others.filter((match) => !isHere(match)),
    ...others.filter(isHere),
  ].slice(0, most)
  const lines: Suggestion[] = known.map((match) => ({ kind: 'known', match }))
  if (first?.quality !== 'exact' || first.via === 'alias') lines.push({ kind: 'new', name })
  return { lines, preferred: first ? 0 : lines.length - 1 }
}

const elsewhere: Place = { here: new Set() }

/** What to offer for what stands in a field: for the last name in it, without what is said about it. */
export function suggestionsIn(text: string, typing: Typing, place: Place): Suggestions {
  const { candidates, separation, roles = null, heads = null, parties = candidates } = typing
  const { head, name } = beingTyped(text, separation, heads !== null)
  const bare = roles && haveMarks(head, typing) ? markedName(name, roles).name : name
  const { here, likeliness } = head === null ? place : elsewhere
  return suggestionsFor(bare, head === null ? candidates : parties, here, likeliness)
}

export function entryOf(suggestion: Suggestion): Entry {
  if (suggestion.kind === 'new') return { kind: 'new', name: suggestion.name }
  return { kind: 'known', id: suggestion.match.candidate.id }
}

/** How many are offered before anything is typed: as many as can be read in passing. */
const mostLikely = 8

/** Who probably belongs here too, the likeliest first, for who has not typed anything yet. */
export function likelyHere(
  candidates: readonly Candidate[],
  here: ReadonlySet<string>,
  likeliness: Likeliness,
): Candidate[] {
  const weight = ({ id }: Candidate) => likeliness.get(id) ?? 0
  return candidates
    .filter((candidate) => weight(candidate) > 0 && !here.has(candidate.id))
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, mostLikely)
}
