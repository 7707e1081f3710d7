import { nameWords } from '@webwijzer/domain/name-words'
import { abbreviations, fillerWords } from './dutch-words.ts'

/** A name without spaces, capitals, accents and punctuation. */
export const joinedName = (text: string): string => nameWords(text).join('')

/** A name as `joinedName`, without articles and legal forms; null when nothing tells it apart then. */
export function tellingName(text: string): string | null {
  const telling = nameWords(text).filter((word) => !fillerWords.has(word))
  return telling.length > 0 ? telling.join('') : null
}

/** A name with its abbreviations of one meaning written out; null when there are none. */
export function writtenOut(text: string): string | null {
  const words = nameWords(text)
  if (!words.some((word) => word in abbreviations && !fillerWords.has(word))) return null
  return words
    .filter((word) => !fillerWords.has(word))
    .flatMap((word) => abbreviations[word] ?? word)
    .join('')
}

/** Everything under which this name is exactly the same as another, without guessing. */
export function exactForms(text: string): string[] {
  const forms = [joinedName(text), tellingName(text), writtenOut(text)]
  return [...new Set(forms.filter((form): form is string => form !== null && form.length > 1))]
}
