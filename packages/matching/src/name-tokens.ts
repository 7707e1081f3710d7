import { nameWords } from '@webwijzer/domain/name-words'
import { readableCell } from './readable-cell.ts'

/** A word of a name as it was written down. */
export type NameToken = {
  readonly text: string
  /** A dot follows: it is the start of a longer word. */
  readonly isShortened: boolean
  /** Several written words as one. */
  readonly isJoined?: boolean
}

const wordAndDot = /[\p{L}\p{M}\p{N}'’]+\.?/gu

/** The words of a written name: “Soc. wijkteam” is soc (shortened), wijkteam. */
export function nameTokens(text: string): NameToken[] {
  const plain = readableCell(text)
  return (plain.match(wordAndDot) ?? []).flatMap((piece) =>
    nameWords(piece).map((word) => ({
      text: word,
      isShortened: piece.endsWith('.') && !/\p{N}/u.test(word),
    })),
  )
}
