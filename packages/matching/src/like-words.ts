import { abbreviations } from './dutch-words.ts'
import type { NameToken } from './name-tokens.ts'
import { nearWords } from './near-words.ts'
import { placesByKey } from './places-by-key.ts'
import {
  formsOf,
  hasSynonyms,
  shortestPart,
  type WordForms,
  type WordLikeness,
  wordLikeness,
} from './word-likeness.ts'
import { wordsByStart } from './words-by-start.ts'

export type LikeWord = WordLikeness & { readonly word: string }

/** The words that a written word can be, surest first. */
export type FindLikeWords = (written: NameToken) => readonly LikeWord[]

/** Words that stand in names, and words that two next to each other are as one. */
export type Vocabulary = { readonly words: readonly string[]; readonly pairs: readonly string[] }

type Add = (place: number | undefined) => void
type Finder = (forms: WordForms, add: Add, as: NameToken) => void

/** Makes words ready for being found; each likeness has its own way in, so none is compared with all. */
export function likeWordsIn(vocabulary: Vocabulary, withPairSlips = true): FindLikeWords {
  const texts = [...vocabulary.words, ...vocabulary.pairs]
  const known = texts.map(formsOf)
  const places = new Map(texts.map((text, place) => [text, place]))
  const { always, unlessJoined } = findersIn(vocabulary, known, places, withPairSlips)
  // Used again for each word: most of those that are sought are nobody's.
  const candidates = new Set<number>()
  const add = (place: number | undefined) => void (place !== undefined && candidates.add(place))
  return (token) => {
    const same = places.get(token.text)
    const forms = known[same ?? -1] ?? token.forms?.() ?? formsOf(token.text)
    candidates.clear()
    add(same)
    for (const find of always) find(forms, add, token)
    if (!token.isJoined) for (const find of unlessJoined) find(forms, add, token)
    return candidates.size > 0 ? surestFirst(candidates, known, forms, token) : none
  }
}

const none: readonly LikeWord[] = []

/** Those of the candidates that a word can be; of equally sure ones whoever stands first. */
function surestFirst(
  candidates: ReadonlySet<number>,
  known: readonly WordForms[],
  forms: WordForms,
  token: NameToken,
): LikeWord[] {
  const found: LikeWord[] = []
  const places = candidates.size > 1 ? [...candidates].sort((a, b) => a - b) : candidates
  for (const place of places) {
    const word = known[place]
    const likeness = word && wordLikeness(forms, word, token)
    if (likeness) found.push({ ...likeness, word: word.text })
  }
  return found.length > 1 ? found.sort((a, b) => b.quality - a.quality) : found
}

function findersIn(
  { words, pairs }: Vocabulary,
  known: readonly WordForms[],
  places: ReadonlyMap<string, number>,
  withPairSlips: boolean,
) {
  const byStem = placesByKey(known.map(({ stem }) => stem))
  const bySound = placesByKey(known.map(({ sound }) => sound))
  const byConsonants = placesByKey(known.map(({ consonants }) => consonants || null))
  const bySynonym = placesByKey(
    known.map(({ text, synonym }) => (hasSynonyms(text) ? synonym : null)),
  )
  const nearOnes = nearWords(words)
  const nearPairs = nearWords(withPairSlips ? pairs : [])
  const byStart = wordsByStart(words, endings)
  const starts = new Set(known.map(({ text }) => text.slice(0, shortestPart)))
  const ends = new Set(known.map(({ text }) => text.slice(-shortestPart)))
  const always: Finder[] = [
    ({ stem }, add) => byStem(stem, add),
    ({ sound }, add) => bySound(sound, add),
    ({ text }, add) => nearOnes(text, add),
  ]
  const unlessJoined: Finder[] = [
    ({ text }, add) => nearPairs(text, (place) => add(words.length + place)),
    ({ synonym }, add) => bySynonym(synonym, add),
    ({ text }, add) => abbreviations.get(text)?.forEach((word) => void add(places.get(word))),
    ({ text }, add) => shortFor.get(text)?.forEach(({ short }) => void add(places.get(short))),
    ({ text }, add, { isShortened }) => {
      if (isShortened || isPartOrInitial(text)) byStart.startingWith(text).forEach(add)
      if (isShortened) byStart.startingWith(text.slice(0, shortestPart)).forEach(add)
    },
    ({ text }, add) => {
      if (isPartOrInitial(text)) byStart.nearlyEndingWith(text).forEach(add)
    },
    ({ text }, add) => {
      if (!starts.has(text.slice(0, shortestPart))) return
      for (let length = shortestPart; length < text.length; length += 1)
        add(places.get(text.slice(0, length)))
    },
    ({ text }, add) => {
      if (!ends.has(text.slice(-shortestPart))) return
      for (let length = shortestPart; length < text.length; length += 1)
        add(places.get(text.slice(-length)))
    },
    ({ text }, add) => byConsonants(text, add),
    ({ text }, add, { gap }) => gap && byStart.endingWith(text.slice(gap)).forEach(add),
  ]
  return { always, unlessJoined }
}

const isPartOrInitial = (text: string) => text.length === 1 || text.length >= shortestPart

/** How a compound may end after a part of it: buurtsportcoaches. */
const endings = ['', 's', 'es', 'en'] as const

/** The abbreviations that a word is written out in. */
const shortFor = Map.groupBy(
  [...abbreviations].flatMap(([short, words]) => words.map((word) => ({ short, word }))),
  ({ word }) => word,
)
