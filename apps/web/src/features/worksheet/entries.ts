import { findByName, type Named, preferredMatch } from '@webwijzer/domain/find-by-name'
import { nameWords } from '@webwijzer/domain/name-words'
import { type Separation, splitNames } from './split-names.ts'

/** What somebody entered: something that is on the map, or a new name. */
export type Entry =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new'; readonly name: string }

/** What is meant by one typed name. */
export function meantBy(name: string, candidates: readonly Named[]): Entry {
  const match = preferredMatch(name, findByName(name, candidates))
  return match ? { kind: 'known', id: match.candidate.id } : { kind: 'new', name }
}

/** What is meant by a list, each once. A known name that has a comma in it is one name. */
export function entriesIn(
  text: string,
  candidates: readonly Named[],
  separation: Separation,
): Entry[] {
  const whole = findByName(text, candidates)[0]
  if (whole?.quality === 'exact') return [meantBy(text.trim(), candidates)]
  return withoutDoubles(splitNames(text, separation).map((name) => meantBy(name, candidates)))
}

export function withoutDoubles(entries: readonly Entry[]): Entry[] {
  const byKey = new Map<string, Entry>()
  for (const entry of entries) {
    const key = entry.kind === 'known' ? `known/${entry.id}` : nameWords(entry.name).join('')
    if (!byKey.has(key)) byKey.set(key, entry)
  }
  return [...byKey.values()]
}

export const knownIds = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => (entry.kind === 'known' ? [entry.id] : []))

export const newNames = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => (entry.kind === 'new' ? [entry.name] : []))
