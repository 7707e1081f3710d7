import type { LikeWord } from './like-words.ts'
import type { FittingWord, LikeWords, NameField, NameIndex, Posting } from './name-index.ts'
import type { NameToken } from './name-tokens.ts'
import type { WordReason } from './word-likeness.ts'

/** The best that a written word is with one party: how much it is worth (0 to 1), how it fits, and where. */
export type Hit = {
  readonly worth: number
  readonly reason: WordReason
  readonly field: NameField
}
/** By party, the hit of each written word, in their order. */
export type Hits = ReadonlyMap<string, readonly (Hit | undefined)[]>

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

/** What the written words can be in an index, each word and two or three in a row as one. */
export function fittingWords(tokens: readonly NameToken[], index: NameIndex): Fitting[] {
  return unitsOf(tokens).flatMap(({ token, places }) => {
    const like = index.likeWords(token)
    return like.rare.length + like.common.length > 0 ? [{ places, like }] : []
  })
}

/**
 * For each party that may have as much as is needed of the weight of the written words, the best that each of
 * them is with it. Whoever has none of the words that point is not even looked at, nor `except`.
 */
export function hitsOf(
  fitting: readonly Fitting[],
  weights: readonly number[],
  needed: number,
  except?: string,
): Hits {
  const common = fitting
    .flatMap(({ places, like }) => like.common.map((word) => ({ places, word })))
    .sort((a, b) => a.word.having.size - b.word.having.size)
  const pointedAt = pointedOut(fitting, common[0]?.word, weights, needed)
  if (except !== undefined) pointedAt.delete(except)
  if (pointedAt.size === 0) return new Map()
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
): Set<string> {
  if (fitting.every(({ like }) => like.rare.length === 0))
    return new Set(leastCommon?.having.keys())
  const pointing = pointingPlaces(fitting, weights, needed)
  const pointed = new Set<string>()
  for (const { places, like } of fitting)
    if (places.some((place) => pointing.has(place)))
      for (const { having } of like.rare) for (const id of having.keys()) pointed.add(id)
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
  const byCommon = new Float64Array(weights.length)
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

/** For sums that are equal but for their rounding. */
const tolerance = 1e-9

/** A written word, or several in a row as one, with what it can be. */
export type Fitting = {
  /** The places of the written words. */
  readonly places: readonly number[]
  readonly like: LikeWords
}

/** Notes of each of these parties the best of the written words; whoever stays too low costs only numbers. */
function notesAbout(ids: ReadonlySet<string>, places: number) {
  const seats = new Map<string, number>()
  for (const id of ids) seats.set(id, seats.size * places)
  const worths = new Float64Array(ids.size * places)
  const found: (readonly [FittingWord, Posting] | undefined)[] = []

  type Postings = readonly Posting[] | undefined
  function noteAt(seat: number, at: readonly number[], word: FittingWord, postings: Postings) {
    for (const posting of postings ?? []) {
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
      if (seats.size < having.size) {
        for (const [id, seat] of seats) noteAt(seat, at, word, having.get(id))
        return
      }
      for (const [id, postings] of having) {
        const seat = seats.get(id)
        if (seat !== undefined) noteAt(seat, at, word, postings)
      }
    },
    reaching: (weights: readonly number[], needed: number): Hits => {
      const hits = new Map<string, (Hit | undefined)[]>()
      for (const [id, seat] of seats) {
        const covered = weights.reduce((sum, each, at) => sum + each * (worths[seat + at] ?? 0), 0)
        if (covered >= needed - tolerance)
          hits.set(
            id,
            weights.map((_, at) => hitAt(seat + at)),
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

type Unit = { readonly token: NameToken; readonly places: readonly number[] }

/** Each written word, and each two or three in a row as one: “schuld hulp maatje”. Numbers stand alone. */
function unitsOf(tokens: readonly NameToken[]): Unit[] {
  const places = tokens.map((_, at) => at)
  return [1, 2, 3].flatMap((length) =>
    places.slice(0, Math.max(0, tokens.length - length + 1)).flatMap((start): Unit[] => {
      const own = tokens.slice(start, start + length)
      const text = own.map((token) => token.text).join('')
      if (length > 1 && /\p{N}/u.test(text)) return []
      const isShortened = own.at(-1)?.isShortened ?? false
      const token = { text, isShortened, isJoined: length > 1 }
      return [{ token, places: places.slice(start, start + length) }]
    }),
  )
}
