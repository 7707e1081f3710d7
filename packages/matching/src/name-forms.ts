import { nameWords } from '@webwijzer/domain/name-words'
import { abbreviations, fillerWords } from './dutch-words.ts'

/** A name without spaces, capitals, accents and punctuation. */
export const joinedName = (text: string): string => nameWords(text).join('')

/** The words of a name without articles and legal forms. */
export const tellingWords = (words: readonly string[]): string[] =>
  words.filter((word) => !fillerWords.has(word))

/** A name as `joinedName`, without articles and legal forms; null when nothing tells it apart then. */
export function tellingName(text: string): string | null {
  const telling = tellingWords(nameWords(text))
  return telling.length > 0 ? telling.join('') : null
}

/** A name with its abbreviations of one meaning written out; null when there are none. */
function writtenOut(words: readonly string[]): string | null {
  if (!words.some((word) => abbreviations.has(word) && !fillerWords.has(word))) return null
  return words
    .filter((word) => !fillerWords.has(word))
    .flatMap((word) => abbreviations.get(word) ?? word)
    .join('')
}

/** Everything under which this name is exactly the same as another, without guessing. */
export function exactForms(text: string): string[] {
  const words = nameWords(text)
  const forms = [words.join(''), tellingWords(words).join(''), writtenOut(words)]
  return [...new Set(forms.filter((form): form is string => form !== null && form.length > 1))]
}
