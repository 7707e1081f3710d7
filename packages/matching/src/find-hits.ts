import type { LikeWord } from './like-words.ts'
import type { NameField, NameIndex, Posting } from './name-index.ts'
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

/** Two written words are one only where they are all of it: “wijk team” is no part of “wijkteamleider”. */
const isWhole: ReadonlySet<WordReason> = new Set(['same', 'inflected', 'sound', 'slip'])

/** A word that so many have points nobody out, unless no rarer one does: it counts for who is pointed out. */
const commonFrom = 100

/** What the written words can be in an index, each word and two or three in a row as one. */
export function fittingWords(tokens: readonly NameToken[], index: NameIndex): Fitting[] {
  return unitsOf(tokens).flatMap(({ token, places }) =>
    index
      .likeWords(token)
      .filter(({ reason }) => places.length === 1 || isWhole.has(reason))
      .flatMap((like) => {
        const having = index.postings.get(like.word)
        return having ? [{ places, like, having }] : []
      }),
  )
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
  const hits = new Map<string, (Hit | undefined)[]>()
  const sorted = fitting.toSorted((a, b) => commonness(a) - commonness(b))
  const pointedAt = pointedOut(sorted, weights, needed)
  if (except !== undefined) pointedAt.delete(except)
  if (pointedAt.size === 0) return hits
  for (const each of sorted) {
    const fewer = pointedAt.size < each.having.size ? pointedAt : each.having
    for (const id of fewer.keys()) if (pointedAt.has(id)) noteParty(hits, id, each)
  }
  return hits
}

/** Whoever has a rare word that points; where no word is rare, whoever has the least common one. */
function pointedOut(
  sorted: readonly Fitting[],
  weights: readonly number[],
  needed: number,
): Set<string> {
  const [first] = sorted
  if (!first || first.having.size >= commonFrom) return new Set(first?.having.keys())
  const places = pointingPlaces(sorted, weights, needed)
  const pointing = sorted.filter(
    (each) => each.having.size < commonFrom && each.places.some((place) => places.has(place)),
  )
  const pointed = new Set<string>()
  for (const { having } of pointing) for (const id of having.keys()) pointed.add(id)
  return pointed
}

/**
 * The places of the weightiest rare words: a party that has none of them cannot have as much as is needed,
 * whatever common words it has.
 */
function pointingPlaces(
  sorted: readonly Fitting[],
  weights: readonly number[],
  needed: number,
): ReadonlySet<number> {
  const rare = new Set<number>()
  const byCommon = new Float64Array(weights.length)
  for (const { places, having, like } of sorted)
    for (const place of places)
      if (having.size < commonFrom) rare.add(place)
      else byCommon[place] = Math.max(byCommon[place] ?? 0, like.quality)
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

/** Rare words stay in their order, so that the plainest reason is the one that is told. */
const commonness = ({ having }: Fitting) => Math.max(commonFrom, having.size)

export type Fitting = {
  /** The places of the written words. */
  readonly places: readonly number[]
  readonly like: LikeWord
  readonly having: ReadonlyMap<string, readonly Posting[]>
}

function noteParty(
  hits: Map<string, (Hit | undefined)[]>,
  id: string,
  { places, like, having }: Fitting,
) {
  for (const posting of having.get(id) ?? [])
    if (!isTwiceTwo(places, like, posting)) noteHit(hits, id, places, hitOf(like, posting))
}

/** Two words as one that are nearly two other words as one: “team west” is no “team oost”. */
const isTwiceTwo = (places: readonly number[], { reason }: LikeWord, { form }: Posting): boolean =>
  reason === 'slip' && places.length > 1 && form === 'pair'

const hitOf = ({ quality, reason }: LikeWord, { field, form }: Posting): Hit => ({
  worth: quality * fieldWorth[field] * (form === 'initials' ? initialsWorth : 1),
  reason: form === 'initials' ? 'initials' : reason,
  field,
})

function noteHit(
  hits: Map<string, (Hit | undefined)[]>,
  id: string,
  places: readonly number[],
  found: Hit,
) {
  const own = hits.get(id) ?? []
  hits.set(id, own)
  for (const place of places) if ((own[place]?.worth ?? 0) < found.worth) own[place] = found
}

/** The words of the index that were written, in whatever way. */
export const writtenWords = (fitting: readonly Fitting[]): ReadonlySet<string> =>
  new Set(fitting.filter(({ like }) => like.reason !== 'within').map(({ like }) => like.word))

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
