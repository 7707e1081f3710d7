import { findByName, type NameMatch, preferredMatch } from '@webwijzer/domain/find-by-name'
import type { Candidate } from './candidates.ts'
import type { Entry } from './entries.ts'

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
): Suggestions {
  const matches = findByName(name, candidates)
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

export function entryOf(suggestion: Suggestion): Entry {
  if (suggestion.kind === 'new') return { kind: 'new', name: suggestion.name }
  return { kind: 'known', id: suggestion.match.candidate.id }
}
