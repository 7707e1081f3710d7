import { abbreviations } from './dutch-words.ts'
import type { NameToken } from './name-tokens.ts'
import { nearWords } from './near-words.ts'
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
export type FindLikeWords = (written: NameToken) => LikeWord[]

/** Words that stand in names, and words that two next to each other are as one. */
export type Vocabulary = { readonly words: readonly string[]; readonly pairs: readonly string[] }

type Known = WordForms & { readonly at: number }
type Finder = (written: WordForms & NameToken, add: (word: Known | undefined) => void) => void

/** Makes words ready for being found; each likeness has its own way in, so none is compared with all. */
export function likeWordsIn(vocabulary: Vocabulary, withPairSlips = true): FindLikeWords {
  const texts = [...vocabulary.words, ...vocabulary.pairs]
  const known = texts.map((text, at): Known => ({ ...formsOf(text), at }))
  const byText = new Map(known.map((word) => [word.text, word]))
  const { always, unlessJoined } = findersIn(vocabulary, known, byText, withPairSlips)
  return (token) => {
    const written = { ...(byText.get(token.text) ?? formsOf(token.text)), ...token }
    const candidates = new Set<Known>()
    const add = (word: Known | undefined) => void (word && candidates.add(word))
    for (const find of always) find(written, add)
    if (!token.isJoined) for (const find of unlessJoined) find(written, add)
    const found: (LikeWord & { readonly at: number })[] = []
    for (const word of candidates) {
      const likeness = wordLikeness(written, word)
      if (likeness) found.push({ ...likeness, word: word.text, at: word.at })
    }
    return found.sort((a, b) => b.quality - a.quality || a.at - b.at)
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
  const byConsonants = Map.groupBy(
    known.filter(({ consonants }) => consonants !== ''),
    ({ consonants }) => consonants,
  )
  const bySynonym = Map.groupBy(
    known.filter(({ text }) => hasSynonyms(text)),
    ({ synonym }) => synonym,
  )
  const nearOnes = nearWords(words)
  const nearPairs = nearWords(withPairSlips ? pairs : [])
  const byStart = wordsByStart(words)
  type Add = Parameters<Finder>[1]
  const addAll = (found: readonly Known[] | undefined, add: Add) => found?.forEach(add)
  const addNamed = (found: readonly string[] | undefined, add: Add) => {
    if (found) for (const text of found) add(byText.get(text))
  }
  const always: Finder[] = [
    ({ text }, add) => add(byText.get(text)),
    ({ stem }, add) => addAll(byStem.get(stem), add),
    ({ sound }, add) => addAll(bySound.get(sound), add),
    ({ text }, add) => nearOnes(text, (at) => add(known[at])),
  ]
  const unlessJoined: Finder[] = [
    ({ text }, add) => nearPairs(text, (at) => add(known[words.length + at])),
    ({ synonym }, add) => addAll(bySynonym.get(synonym), add),
    ({ text }, add) => addNamed(abbreviations.get(text), add),
    ({ text }, add) => shortFor.get(text)?.forEach(({ short }) => void add(byText.get(short))),
    ({ text, isShortened }, add) => {
      if (isShortened || isPartOrInitial(text)) addNamed(byStart.startingWith(text), add)
      if (isShortened) addNamed(byStart.startingWith(text.slice(0, shortestPart)), add)
    },
    ({ text }, add) => {
      if (!isPartOrInitial(text)) return
      for (const end of endings) addNamed(byStart.endingWith(text + end), add)
    },
    ({ text }, add) => {
      for (let length = shortestPart; length < text.length; length += 1) {
        add(byText.get(text.slice(0, length)))
        add(byText.get(text.slice(text.length - length)))
      }
    },
    ({ text }, add) => addAll(byConsonants.get(text), add),
    ({ text, gap }, add) => gap && addNamed(byStart.endingWith(text.slice(gap)), add),
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
