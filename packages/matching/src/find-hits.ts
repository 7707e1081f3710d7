import { eachInBoth } from './each-in-both.ts'
import type { LikeWord } from './like-words.ts'
import type { FittingWord, LikeWords, NameField, NameIndex, Posting } from './name-index.ts'
import type { Unit } from './name-variants.ts'
import type { WordReason } from './word-likeness.ts'

/** The best that a written word is with one party: how much it is worth (0 to 1), how it fits, and where. */
export type Hit = {
  readonly worth: number
  readonly reason: WordReason
  readonly field: NameField
}
/** By the number of a party in its index, the hit of each written word, in their order. */
export type Hits = ReadonlyMap<number, readonly (Hit | undefined)[]>

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
/** Initials may stand for others too. */
const initialsWorth = 0.85

/** What the written words can be in an index, each word and several in a row as one. */
export function fittingWords(units: readonly Unit[], index: NameIndex): Fitting[] {
  const fitting: Fitting[] = []
  for (const { token, places } of units) {
    const like = index.likeWords(token)
    if (like.rare.length + like.common.length > 0) fitting.push({ places, like })
  }
  return fitting
}

/**
 * For each party that may have as much as is needed of the weight of the written words, the best that each of
 * them is with it. Whoever has none of the words that point is not even looked at, nor `except`.
 */
export function hitsOf(
  fitting: readonly Fitting[],
  weights: readonly number[],
  needed: number,
  except?: number,
): Hits {
  if (fitting.length === 0) return nobody
  const common = fitting
    .flatMap(({ places, like }) => like.common.map((word) => ({ places, word })))
    .sort((a, b) => a.word.having.owners.length - b.word.having.owners.length)
  const pointedAt = pointedOut(fitting, common[0]?.word, weights, needed)
  if (except !== undefined) pointedAt.delete(except)
  if (pointedAt.size === 0) return nobody
  const notes = notesAbout(pointedAt, weights.length)
  // Rare words stay in their order, so that the plainest reason is the one that is told.
  for (const { places, like } of fitting) for (const word of like.rare) notes.note(places, word)
  for (const { places, word } of common) notes.note(places, word)
  return notes.reaching(weights, needed)
}

/** Whoever has a rare word that points; where no word is rare, whoever has the least common one. */
function pointedOut(
  fitting: readonly Fitting[],
  leastCommon: FittingWord | undefined,
  weights: readonly number[],
  needed: number,
): Set<number> {
  if (fitting.every(({ like }) => like.rare.length === 0))
    return new Set(leastCommon?.having.owners)
  const pointing = pointingPlaces(fitting, weights, needed)
  const pointed = new Set<number>()
  for (const { places, like } of fitting)
    if (places.some((place) => pointing.has(place)))
      for (const { having } of like.rare) for (const owner of having.owners) pointed.add(owner)
  return pointed
}

/**
 * The places of the weightiest rare words: a party that has none of them cannot have as much as is needed,
 * whatever common words it has.
 */
function pointingPlaces(
  fitting: readonly Fitting[],
  weights: readonly number[],
  needed: number,
): ReadonlySet<number> {
  const rare = new Set<number>()
  const byCommon = weights.map(() => 0)
  for (const { places, like } of fitting)
    for (const place of places) {
      if (like.rare.length > 0) rare.add(place)
      byCommon[place] = Math.max(byCommon[place] ?? 0, like.commonWorth)
    }
  const weightOf = (place: number) => weights[place] ?? 0
  let reachable = weights.reduce(
    (sum, weight, at) => sum + weight * (rare.has(at) ? 1 : (byCommon[at] ?? 0)),
    0,
  )
  const pointing = new Set<number>()
  for (const place of [...rare].sort((a, b) => weightOf(b) - weightOf(a))) {
    if (reachable < needed - tolerance) break
    pointing.add(place)
    reachable -= weightOf(place) * (1 - (byCommon[place] ?? 0))
  }
  return pointing
}

const nobody: Hits = new Map()

/** For sums that are equal but for their rounding. */
const tolerance = 1e-9

/** A written word, or several in a row as one, with what it can be. */
export type Fitting = {
  /** The places of the written words. */
  readonly places: readonly number[]
  readonly like: LikeWords
}

/** Notes of each of these parties the best of the written words; whoever stays too low costs only numbers. */
function notesAbout(pointedAt: ReadonlySet<number>, places: number) {
  const owners = [...pointedAt].sort((a, b) => a - b)
  const worths = new Array<number>(owners.length * places).fill(0)
  const found: (readonly [FittingWord, Posting] | undefined)[] = []

  function noteAt(
    seat: number,
    at: readonly number[],
    word: FittingWord,
    postings: readonly Posting[],
  ) {
    for (const posting of postings) {
      if (isTwiceTwo(at, word, posting)) continue
      const worth = worthOf(word, posting)
      for (const place of at) {
        if ((worths[seat + place] ?? 0) >= worth) continue
        worths[seat + place] = worth
        found[seat + place] = [word, posting]
      }
    }
  }

  const hitAt = (place: number): Hit | undefined => {
    const [word, posting] = found[place] ?? []
    if (!word || !posting) return undefined
    const reason = posting.form === 'initials' ? 'initials' : word.reason
    return { worth: worths[place] ?? 0, reason, field: posting.field }
  }

  return {
    note: (at: readonly number[], word: FittingWord) => {
      const { having } = word
      eachInBoth(owners, having.owners, (seat, own) => {
        noteAt(seat * places, at, word, having.postings[own] ?? [])
      })
    },
    reaching: (weights: readonly number[], needed: number): Hits => {
      const hits = new Map<number, (Hit | undefined)[]>()
      for (const [seat, owner] of owners.entries()) {
        const first = seat * places
        const covered = weights.reduce((sum, each, at) => sum + each * (worths[first + at] ?? 0), 0)
        if (covered >= needed - tolerance)
          hits.set(
            owner,
            weights.map((_, at) => hitAt(first + at)),
          )
      }
      return hits
    },
  }
}

const worthOf = ({ quality }: LikeWord, { field, form }: Posting): number =>
  quality * fieldWorth[field] * (form === 'initials' ? initialsWorth : 1)

/** Two words as one that are nearly two other words as one: “team west” is no “team oost”. */
const isTwiceTwo = (places: readonly number[], { reason }: LikeWord, { form }: Posting): boolean =>
  reason === 'slip' && places.length > 1 && form === 'pair'

/** The words of the index that were written, in whatever way. */
export const writtenWords = (fitting: readonly Fitting[]): ReadonlySet<string> =>
  new Set(
    fitting
      .flatMap(({ like }) => [...like.rare, ...like.common])
      .filter(({ reason }) => reason !== 'within')
      .map(({ word }) => word),
  )
