import { abbreviations } from './dutch-words.ts'
import type { NameToken } from './name-tokens.ts'
import { nearWords } from './near-words.ts'
import {
  formsOf,
  shortestPart,
  type WordForms,
  type WordLikeness,
  wordLikeness,
} from './word-likeness.ts'
import { wordsByStart } from './words-by-start.ts'

export type LikeWord = WordLikeness & { readonly word: string }

/** The words that a written word can be, surest first. */
export type FindLikeWords = (written: NameToken) => LikeWord[]

/** Words that stand in names, and words that two next to each other are as one. */
export type Vocabulary = { readonly words: readonly string[]; readonly pairs: readonly string[] }

type Known = WordForms & { readonly at: number }
type Finder = (written: WordForms & NameToken) => Iterable<Known>

/** Makes words ready for being found; each likeness has its own way in, so none is compared with all. */
export function likeWordsIn(vocabulary: Vocabulary, withPairSlips = true): FindLikeWords {
  const texts = [...vocabulary.words, ...vocabulary.pairs]
  const known = texts.map((text, at): Known => ({ ...formsOf(text), at }))
  const byText = new Map(known.map((word) => [word.text, word]))
  const { always, unlessJoined } = findersIn(vocabulary, known, byText, withPairSlips)
  return (token) => {
    const written = { ...(byText.get(token.text) ?? formsOf(token.text)), ...token }
    const candidates = new Set<Known>()
    for (const find of token.isJoined ? always : [...always, ...unlessJoined])
      for (const word of find(written)) candidates.add(word)
    return [...candidates]
      .flatMap((word) => {
        const likeness = wordLikeness(written, word)
        return likeness ? [{ likeness, word }] : []
      })
      .sort((a, b) => b.likeness.quality - a.likeness.quality || a.word.at - b.word.at)
      .map(({ likeness, word }) => ({ ...likeness, word: word.text }))
  }
}

function findersIn(
  { words, pairs }: Vocabulary,
  known: readonly Known[],
  byText: ReadonlyMap<string, Known>,
  withPairSlips: boolean,
) {
  const byStem = Map.groupBy(known, ({ stem }) => stem)
  const bySound = Map.groupBy(known, ({ sound }) => sound)
  const byConsonants = Map.groupBy(known, ({ consonants }) => consonants)
  const bySynonym = Map.groupBy(known, ({ synonym }) => synonym)
  const nearOnes = nearWords(words)
  const nearPairs = nearWords(withPairSlips ? pairs : [])
  const byStart = wordsByStart(words)
  const named = (found: Iterable<string>) => [...found].flatMap((text) => byText.get(text) ?? [])
  const near = (places: ReadonlySet<number>, from: number) =>
    [...places].flatMap((at) => known[from + at] ?? [])
  const always: Finder[] = [
    ({ text }) => named([text]),
    ({ stem }) => byStem.get(stem) ?? [],
    ({ sound }) => bySound.get(sound) ?? [],
    ({ text }) => near(nearOnes(text), 0),
  ]
  const unlessJoined: Finder[] = [
    ({ text }) => near(nearPairs(text), words.length),
    ({ synonym }) => bySynonym.get(synonym) ?? [],
    ({ text }) =>
      named([
        ...(abbreviations[text] ?? []),
        ...(shortFor.get(text) ?? []).map(({ short }) => short),
      ]),
    ({ text, isShortened }) =>
      named(isShortened || isPartOrInitial(text) ? byStart.startingWith(text) : []),
    ({ text, isShortened }) =>
      named(isShortened ? byStart.startingWith(text.slice(0, shortestPart)) : []),
    ({ text }) =>
      isPartOrInitial(text) ? endings.flatMap((end) => named(byStart.endingWith(text + end))) : [],
    ({ text }) => named(partsOf(text)),
    ({ text }) => byConsonants.get(text) ?? [],
    ({ text, gap }) => (gap ? named(byStart.endingWith(text.slice(gap))) : []),
  ]
  return { always, unlessJoined }
}

const isPartOrInitial = (text: string) => text.length === 1 || text.length >= shortestPart

/** How a compound may end after a part of it: buurtsportcoaches. */
const endings = ['', 's', 'es', 'en'] as const

/** What a word starts and ends with that may be a word of its own. */
function partsOf(text: string): string[] {
  const lengths = Array.from({ length: Math.max(0, text.length - shortestPart) }, (_, at) => at)
  return lengths.flatMap((at) => [
    text.slice(0, shortestPart + at),
    text.slice(text.length - shortestPart - at),
  ])
}

/** The abbreviations that a word is written out in. */
const shortFor = Map.groupBy(
  Object.entries(abbreviations).flatMap(([short, words]) => words.map((word) => ({ short, word }))),
  ({ word }) => word,
)
