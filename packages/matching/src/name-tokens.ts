import { nameWords } from '@webwijzer/domain/name-words'
import { readableCell } from './readable-cell.ts'
import type { WordForms } from './word-likeness.ts'

/** A word of a name as it was written down. */
export type NameToken = {
  readonly text: string
  /** A dot follows: it is the start of a longer word. */
  readonly isShortened: boolean
  /** Where its middle was left out: after the first letter of “L’voort”. */
  readonly gap?: number
  /** Several written words as one. */
  readonly isJoined?: boolean
  /** What it is compared by, worked out once at most. */
  readonly forms?: () => WordForms
}

/** “4 t/m 18” and “4 tot 18” are 4-18. */
const ages = /(\d)\s*(?:t\/m|t\.?m\.?|tot(?: en met)?|to|-|–)\s*(\d)/gi
const wordAndDot = /[\p{L}\p{M}\p{N}'’]+\.?/gu

const withGap = /^(\p{L}{1,2})'\p{L}{3,}$/u

function gapIn(piece: string): Pick<NameToken, 'gap'> {
  const [, start] = withGap.exec(piece) ?? []
  return start ? { gap: start.length } : {}
}

/** The words of a written name: “Soc. wijkteam” is soc (shortened), wijkteam. */
export function nameTokens(text: string): NameToken[] {
  const plain = readableCell(text).replace(ages, '$1-$2')
  return (plain.match(wordAndDot) ?? []).flatMap((piece) =>
    nameWords(piece).map((word) => ({
      text: word,
      isShortened: piece.endsWith('.') && !/\p{N}/u.test(word),
      ...gapIn(piece),
    })),
  )
}
