import { fillerWords } from './dutch-words.ts'
import { fittingWords, type Hit, hitsOf, writtenWords } from './find-hits.ts'
import { isProper, type NameField, type NameIndex } from './name-index.ts'
import type { NameToken } from './name-tokens.ts'
import { type Variant, type VariantReason, variantsOf } from './name-variants.ts'
import type { WordReason } from './word-likeness.ts'

/** Why somebody may be meant, as codes; the sentences are in packages/messages. */
export type CandidateReason =
  | WordReason
  | VariantReason
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
  /** What part of its best fitting name was written, 0 to 1. */
  readonly fullness: number
  readonly reasons: readonly CandidateReason[]
}

const fieldReasons: Readonly<Partial<Record<NameField, CandidateReason>>> = {
  umbrella: 'umbrella',
  function: 'function',
  offer: 'offer',
}

const mostCandidates = 5
/** With less than half of what was written, it is another party. */
const leastCoverage = 0.5
const leastScore = 0.45

/**
 * Who may be meant by a written name, likeliest first, at most five; none when it is nobody's. Among
 * twins they must fit well and nearly letter by letter: no compound is taken apart.
 */
export function findCandidates(text: string, index: NameIndex, twin?: TwinSearch): Candidate[] {
  if (index.labels.size === 0) return []
  const best = new Map<string, Candidate>()
  const whole = new Map<string, number>()
  for (const variant of variantsOf(text)) {
    if (twin && variant.isTakenApart) continue
    for (const candidate of scored(variant, index, twin)) {
      const known = best.get(candidate.id)
      if (!known || known.score < candidate.score) best.set(candidate.id, candidate)
      if (variant.reason === null) whole.set(candidate.id, candidate.score)
    }
  }
  // Of two who fit a part of it as well, the one comes first who fits all of it better.
  const rest = (id: string) => whole.get(id) ?? 0
  return [...best.values()]
    .filter(({ score }) => score >= (twin?.least ?? leastScore))
    .sort((a, b) => b.score - a.score || rest(b.id) - rest(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, mostCandidates)
}

/** Who in an index is nearly the same as one of its own, and how well they must fit. */
export type TwinSearch = { readonly of: string; readonly least: number }

function scored(
  { tokens, units, worth, reason }: Variant,
  index: NameIndex,
  twin: TwinSearch | undefined,
): Candidate[] {
  const weights = tokens.map((token) => index.weightOf(token))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const fitting = fittingWords(units, index)
  const needed = Math.max(leastCoverage, (twin?.least ?? leastScore) / worth)
  const hitsByNumber = hitsOf(fitting, weights, needed * total, twin && index.numberOf(twin.of))
  if (hitsByNumber.size === 0) return []
  const written = writtenWords(fitting)
  return [...hitsByNumber].flatMap(([number, hits]) => {
    const covered = weights.reduce((sum, weight, at) => sum + weight * (hits[at]?.worth ?? 0), 0)
    const coverage = covered / total
    if (coverage < needed) return []
    const id = index.ids[number] ?? ''
    const fullness = fullnessOf(id, written, index)
    const score = worth * coverage * (0.75 + 0.25 * fullness)
    return [{ id, score, coverage, fullness, reasons: reasonsOf(hits, tokens, reason) }]
  })
}

/** What part of the best fitting name of a party was written, 0 to 1. */
function fullnessOf(id: string, written: ReadonlySet<string>, index: NameIndex): number {
  const names = (index.labels.get(id) ?? []).filter(({ field }) => isProper(field))
  const shares = names.map(({ words }) => {
    const telling = words.filter((word) => !fillerWords.has(word))
    return telling.filter((word) => written.has(word)).length / Math.max(1, telling.length)
  })
  return Math.max(0, ...shares)
}

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
