import { editDistance } from '@webwijzer/domain/edit-distance'
import { dutchSound } from './dutch-sound.ts'
import { abbreviations, sameWords } from './dutch-words.ts'

/** In which way a written word is a word of a name, surest first. */
export const wordReasons = [
  'same',
  'inflected',
  'abbreviation',
  'shortened',
  'synonym',
  'sound',
  'slip',
  'initials',
  'part',
  'within',
] as const
export type WordReason = (typeof wordReasons)[number]

export type WordLikeness = { readonly reason: WordReason; readonly quality: number }

/** How much of a word each kind of likeness is worth, 0 to 1. */
const qualities: Readonly<Record<WordReason, number>> = {
  same: 1,
  inflected: 0.97,
  abbreviation: 0.95,
  shortened: 0.93,
  synonym: 0.85,
  sound: 0.9,
  slip: 0.85,
  initials: 0.8,
  part: 0.74,
  within: 0.55,
}

/** A word with what it is compared by, worked out once. */
export type WordForms = {
  readonly text: string
  readonly stem: string
  readonly sound: string
  readonly synonym: string
  /** Without its vowels, of a word that has at least three other letters; else empty. */
  readonly consonants: string
  readonly isNumber: boolean
}

/** What a word is compared by. */
export const formsOf = (text: string): WordForms => ({
  text,
  stem: stemOf(text),
  sound: dutchSound(text),
  synonym: synonymOf(text),
  consonants: consonantsOf(text),
  isNumber: /^\p{N}+$/u.test(text),
})

/** How a word was written down. */
type Written = { readonly isShortened: boolean; readonly gap?: number }
type Test = readonly [WordReason, (written: WordForms, word: WordForms, as: Written) => boolean]

const tests: readonly Test[] = [
  ['same', (written, word) => written.text === word.text],
  ['inflected', (written, word) => written.text.length > 3 && written.stem === word.stem],
  ['abbreviation', ({ text }, word) => standsFor(text, word.text) || standsFor(word.text, text)],
  ['shortened', ({ text }, word, as) => isShortFor(text, as, word)],
  ['synonym', (written, word) => written.synonym === word.synonym],
  ['sound', (written, word) => written.text.length > 4 && written.sound === word.sound],
  ['slip', (written, word) => isSlip(written.text, word.text)],
  ['initials', ({ text }, word) => text.length === 1 && word.text.startsWith(text)],
  ['part', ({ text }, word) => isPart(text, word.text) || isPart(text, word.stem)],
  ['within', (written, word) => isPart(word.text, written.text)],
]

/** How a written word is a word of a name; null when it is not. A number is itself only. */
export function wordLikeness(
  written: WordForms,
  word: WordForms,
  as: Written,
): WordLikeness | null {
  if (written.isNumber || word.isNumber)
    return written.text === word.text ? { reason: 'same', quality: 1 } : null
  for (const [reason, isLike] of tests)
    if (isLike(written, word, as)) return { reason, quality: qualities[reason] }
  return null
}

/** A word without the endings of plurals and small things: coaches, coach; maatjes, maatje, maat. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:tjes?|jes?|en|es|'?s|n|e)$/, '')
  return stem.length > 2 ? stem.replace(/(.)\1$/, '$1') : word
}

/** Whether a word was cut off (“soc.”), left its middle out (“L'voort”), or its vowels (“nrd”). */
function isShortFor(text: string, { isShortened, gap }: Written, word: WordForms): boolean {
  if (isShortened && isCutOff(text, word.text)) return true
  if (text === word.consonants && text !== '') return true
  if (gap === undefined || word.text.length <= text.length) return false
  return word.text.startsWith(text.slice(0, gap)) && word.text.endsWith(text.slice(gap))
}

/** Whether the start of a word was written, and after that only some of its letters: “woonstg.” */
function isCutOff(short: string, word: string): boolean {
  if (word.startsWith(short)) return true
  if (short.length >= word.length || !word.startsWith(short.slice(0, shortestPart))) return false
  let found = shortestPart
  for (let at = shortestPart; at < word.length; at += 1) if (word[at] === short[found]) found += 1
  return found >= short.length
}

function consonantsOf(word: string): string {
  const left = word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '')
  return left.length >= 3 && left.length < word.length && word.length <= 2 * left.length ? left : ''
}

const standsFor = (short: string, word: string) => abbreviations.get(short)?.includes(word) ?? false

const firstOf = new Map(sameWords.flatMap((words) => words.map((word) => [word, words[0] ?? word])))
/** The words that another word may be written for. */
export const hasSynonyms = (word: string): boolean => firstOf.has(word)
const synonymOf = (word: string) => firstOf.get(word) ?? word

/** Whether one word is the other with a typing error: one in five letters, two in nine. */
function isSlip(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length)
  if (shortest < 4 || Math.abs(a.length - b.length) > 2) return false
  if (shortest === 4) return a.length !== b.length && a.at(-1) === b.at(-1) && isOneEdit(a, b)
  if (a[0] !== b[0] && shortest < 8) return false
  return editDistance(a, b) <= (shortest < 9 ? 1 : 2)
}

const isOneEdit = (a: string, b: string) => a[0] === b[0] && editDistance(a, b) === 1

/** How many letters a part of a compound has at least. */
export const shortestPart = 4

/** Whether a word opens or closes a compound: moskee in moskeestichting, ziekenhuis in streekziekenhuis. */
function isPart(part: string, whole: string): boolean {
  if (part.length < shortestPart || whole.length - part.length < 3) return false
  return whole.startsWith(part) || whole.endsWith(part)
}
