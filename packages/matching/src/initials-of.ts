import { compoundHeads, fillerWords } from './dutch-words.ts'

/** The abbreviations that people make of a name themselves: LdH, KBL, SWT; lower case, two letters or more. */
export function initialsOf(words: readonly string[]): string[] {
  const letters = words.filter((word) => !/^\p{N}+$/u.test(word))
  const telling = letters.filter((word) => !fillerWords.has(word))
  const forms = [
    letters.map(firstLetter),
    telling.map(firstLetter),
    telling.map(compoundInitials),
    telling.slice(0, -1).map(compoundInitials),
  ]
  const made = forms.map((form) => form.join('')).filter((form) => form.length > 1)
  return [...new Set(made)]
}

const firstLetter = (word: string) => word.slice(0, 1)

/** K and b of kredietbank: the first letter of each part of a compound. */
function compoundInitials(word: string): string {
  const head = compoundHeads.find((end) => word.endsWith(end) && word.length - end.length > 2)
  return head ? `${firstLetter(word)}${firstLetter(head)}` : firstLetter(word)
}
