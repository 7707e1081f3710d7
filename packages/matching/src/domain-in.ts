import { isNearStart, nameWords } from '@webwijzer/domain/name-words'
import type { Domain } from '@webwijzer/domain/records'

/** Which domain a cell says: the one meant for sure, or else the one that is likest, for people to say. */
export type SaidDomain = { readonly sure: string | null; readonly closest: string | null }

const joining = new Set([
  'en',
  'and',
  'of',
  'or',
  'de',
  'het',
  'the',
  'van',
  'voor',
  'domein',
  'domain',
])
const wordsOf = (text: string) => nameWords(text).filter((word) => !joining.has(word))

/** Finds a domain by its name or id: the same words for sure, or words that only one domain has. */
export function domainIn(cell: string, domains: readonly Domain[]): SaidDomain {
  const said = wordsOf(cell)
  if (said.length === 0) return { sure: null, closest: null }
  const labelled = domains.map(({ id, name }) => ({ id, labels: [wordsOf(name), wordsOf(id)] }))
  const among = (fits: (label: readonly string[]) => boolean) =>
    labelled.filter(({ labels }) => labels.some(fits))
  const same = among((label) => isSameSet(label, said))
  if (same.length > 0) return only(same)
  const within = among((label) => said.every((word) => label.includes(word)))
  if (within.length > 0) return only(within)
  const near = among((label) => said.every((word) => label.some((each) => isNear(word, each))))
  if (near.length > 0) return only(near)
  const touching = among((label) => said.some((word) => label.some((each) => isNear(word, each))))
  return { sure: null, closest: touching.length === 1 ? (touching[0]?.id ?? null) : null }
}

const only = (found: readonly { readonly id: string }[]): SaidDomain =>
  found.length === 1
    ? { sure: found[0]?.id ?? null, closest: null }
    : { sure: null, closest: found[0]?.id ?? null }

const isSameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word) => b.includes(word))

/** A word spelt otherwise, or the start of it; a short one is only itself. */
const isNear = (said: string, word: string) =>
  said.length < 4 ? said === word : isNearStart(said, word)
