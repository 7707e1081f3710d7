import { fillerWords } from './dutch-words.ts'
import { isProper, type NameField, type NameIndex } from './name-index.ts'
import { type NameToken, nameTokens } from './name-tokens.ts'
import type { WordReason } from './word-likeness.ts'

/** Why somebody may be meant, as codes; the sentences are in packages/messages. */
export type CandidateReason =
  | WordReason
  | 'inBrackets'
  | 'oneOfTwoNames'
  | 'umbrella'
  | 'function'
  | 'offer'
  | 'kind'

export type Candidate = {
  readonly id: string
  /** How well the written name fits, 0 to 1; it orders candidates and never decides by itself. */
  readonly score: number
  /** What part of the written name is found with this one, 0 to 1. */
  readonly coverage: number
  readonly reasons: readonly CandidateReason[]
}

/** How much a word counts that stands in this text of a party. */
const fieldWorth: Readonly<Record<NameField, number>> = {
  name: 1,
  abbreviation: 1,
  alias: 1,
  umbrella: 0.92,
  function: 0.7,
  offer: 0.6,
  area: 0.5,
}

const fieldReasons: Readonly<Partial<Record<NameField, CandidateReason>>> = {
  umbrella: 'umbrella',
  function: 'function',
  offer: 'offer',
}

const mostCandidates = 5
/** Below this share of what was written, it is another party. */
const leastScore = 0.45

/** Who may be meant by a written name, likeliest first, at most five; none when it is nobody's. */
export function findCandidates(text: string, index: NameIndex): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const variant of variantsOf(text))
    for (const candidate of scored(variant, index)) {
      const known = best.get(candidate.id)
      if (!known || known.score < candidate.score) best.set(candidate.id, candidate)
    }
  return [...best.values()]
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, mostCandidates)
}

type Variant = {
  readonly tokens: readonly NameToken[]
  readonly worth: number
  readonly reason: CandidateReason | null
}

/** A name as a whole, without what is in brackets, what is in brackets, and each of two names. */
function variantsOf(text: string): Variant[] {
  const variant = (part: string, worth: number, reason: CandidateReason | null): Variant[] => {
    const tokens = nameTokens(part)
    return tokens.length > 0 ? [{ tokens, worth, reason }] : []
  }
  const bracketed = /^(.*)\(([^)]*)\)?(.*)$/.exec(text.replace(/\s+/g, ' '))
  const [, before = '', inside = '', after = ''] = bracketed ?? []
  const outside = `${before} ${after}`
  const halves = text.split(/\s*\/\s*|\s+[-–—]\s+/)
  const dehyphened = text.replace(/(\p{L})-(\p{L})/gu, '$1$2')
  return [
    ...variant(text, 1, null),
    ...(dehyphened === text ? [] : variant(dehyphened, 1, null)),
    ...(bracketed ? variant(outside, 0.92, 'inBrackets') : []),
    ...(bracketed && isTelling(inside) ? variant(inside, 0.88, 'inBrackets') : []),
    ...(halves.length > 1 ? halves.flatMap((half) => variant(half, 0.88, 'oneOfTwoNames')) : []),
  ]
}

const isTelling = (text: string) => nameTokens(text).some(({ text: word }) => word.length > 2)

type Hit = { readonly worth: number; readonly reason: WordReason; readonly field: NameField }
type Hits = Map<string, (Hit | undefined)[]>

function scored({ tokens, worth, reason }: Variant, index: NameIndex): Candidate[] {
  const weights = tokens.map((token) => index.weightOf(token))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return [...hitsOf(tokens, index)].flatMap(([id, hits]) => {
    const covered = weights.reduce((sum, weight, at) => sum + weight * (hits[at]?.worth ?? 0), 0)
    const coverage = covered / total
    if (coverage < leastScore) return []
    const fullness = fullnessOf(id, tokens, index)
    const score = worth * coverage * (0.75 + 0.25 * fullness)
    return [{ id, score, coverage, reasons: reasonsOf(hits, tokens, reason) }]
  })
}

/** For each party, the best that each written word is with it; two words may be one, as in “wijk team”. */
function hitsOf(tokens: readonly NameToken[], index: NameIndex): Hits {
  const hits: Hits = new Map()
  const note = (written: NameToken, places: readonly number[]) => {
    for (const { word, quality, reason } of index.likeWords(written))
      for (const { id, field, isInitials } of index.postings.get(word) ?? []) {
        const worth = quality * fieldWorth[field] * (isInitials ? 0.85 : 1)
        const found: Hit = { worth, reason: isInitials ? 'initials' : reason, field }
        noteHit(hits, id, places, found)
      }
  }
  for (const [at, token] of tokens.entries()) {
    note(token, [at])
    const next = tokens[at + 1]
    if (next && !/\p{N}/u.test(token.text + next.text))
      note({ text: token.text + next.text, isShortened: next.isShortened }, [at, at + 1])
  }
  return hits
}

function noteHit(hits: Hits, id: string, places: readonly number[], found: Hit) {
  const own = hits.get(id) ?? []
  hits.set(id, own)
  for (const place of places) if ((own[place]?.worth ?? 0) < found.worth) own[place] = found
}

/** What part of the best fitting name of a party was written, 0 to 1. */
function fullnessOf(id: string, tokens: readonly NameToken[], index: NameIndex): number {
  const written = new Set(
    [...tokens, ...pairsOf(tokens)].flatMap((token) =>
      index.likeWords(token).flatMap(({ word, quality }) => (quality >= 0.72 ? [word] : [])),
    ),
  )
  const names = (index.labels.get(id) ?? []).filter(({ field }) => isProper(field))
  const shares = names.map(({ words }) => {
    const telling = words.filter((word) => !fillerWords.has(word))
    return telling.filter((word) => written.has(word)).length / Math.max(1, telling.length)
  })
  return Math.max(0, ...shares)
}

const pairsOf = (tokens: readonly NameToken[]): NameToken[] =>
  tokens.slice(1).map((token, at) => ({
    text: `${tokens[at]?.text}${token.text}`,
    isShortened: token.isShortened,
  }))

function reasonsOf(
  hits: readonly (Hit | undefined)[],
  tokens: readonly NameToken[],
  reason: CandidateReason | null,
): CandidateReason[] {
  const words = hits.flatMap((hit, at) => {
    const isFiller = fillerWords.has(tokens[at]?.text ?? '')
    return hit && !isFiller ? [hit.reason, fieldReasons[hit.field]] : []
  })
  return [...new Set([reason, ...words])].filter((each): each is CandidateReason => each != null)
}
