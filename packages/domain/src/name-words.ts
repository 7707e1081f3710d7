import { editsToStarts } from './edit-distance.ts'

// Names as people hear them: no capitals, accents, hyphens or quotes.

/** The words of a name, for comparing: “GGD – JGZ 4-18” is ggd, jgz, 4, 18. */
export function nameWords(text: string): string[] {
  const letters = isPlain.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')
  const plain = letters.toLowerCase().replace(/['’‘`]/g, '')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Most names are, and taking accents off takes longer than all the rest. */
const isPlain = /^[\x20-\x7e]*$/

const fillers = new Set(['de', 'het', 'een', 't', 'stichting', 'stg', 'st', 'vereniging', 'the'])

/** The words that tell names apart: without “de”, “stichting” and the like, unless nothing else is left. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !fillers.has(word))
  return telling.length > 0 ? telling : words
}

/** How many typing errors a word of this length may have; a number means itself only. */
function errorsAllowed(word: string): number {
  if (word.length < 5 || /\p{N}/u.test(word)) return 0
  return word.length < 9 ? 1 : 2
}

/** Whether a word, or the start of it, was meant by what somebody typed, typing errors allowed. */
export function isNearStart(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true
  // Against the mere start of a longer word an error sooner makes it another word: “jeugdwerk” is no “jeugdverpleegkundige”.
  const allowed = errorsAllowed(typed) - (word.length - typed.length > 2 ? 1 : 0)
  return allowed > 0 && typed[0] === word[0] && Math.min(...editsToStarts(typed, word)) <= allowed
}
