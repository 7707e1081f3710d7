import { recordsOf } from '@webwijzer/domain/map-state'
import { nameWords } from '@webwijzer/domain/name-words'
import { expect, test } from 'vitest'
import { exampleState, sheetOf } from '../../../tests/imports/list-files.ts'
import { likeWordsIn } from './like-words.ts'
import { formsOf, wordLikeness } from './word-likeness.ts'

const wordsOf = (texts: readonly string[]) => [...new Set(texts.flatMap(nameWords))]

/** Words with letters that changed places, fell out or came in. */
const mistyped = (word: string, at: number) => [
  `${word.slice(0, at)}${word.slice(at + 1)}`,
  `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`,
  `${word.slice(0, at)}q${word.slice(at)}`,
  `${word.slice(0, at)}q${word.slice(at + 2)}`,
]

test('what is found is what comparing with every word finds', () => {
  const words = wordsOf(recordsOf(exampleState(), 'organisation').map(({ name }) => name))
  const likeWords = likeWordsIn({ words, pairs: [] })
  const typed = sheetOf('lindevoort/rommelig.csv').rows.flatMap(({ cells }) => cells[1] ?? '')
  const written = [...wordsOf(typed), ...words.flatMap((word, at) => mistyped(word, at % 7))]
  for (const text of written)
    for (const isShortened of [false, true]) {
      const token = { text, isShortened }
      const forms = formsOf(text)
      const compared = words.filter((word) => wordLikeness(forms, formsOf(word), token) !== null)
      const found = likeWords(token).map(({ word }) => word)
      expect(found.toSorted(), text).toEqual(compared.toSorted())
    }
})
