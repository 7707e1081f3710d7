export type FontName = 'regular' | 'bold' | 'italic'
/** A stretch of text in one look; font and colour are the paragraph's unless told. */
export type Run = { readonly text: string; readonly font?: FontName; readonly colour?: string }
export type Inline = string | readonly Run[]
export type TextStyle = {
  readonly size: number
  readonly lineHeight: number
  readonly font: FontName
  readonly colour: string
}

export type Piece = { readonly text: string; readonly font: FontName; readonly colour: string }
export type TextLine = readonly Piece[]
/** How wide a text is in points. */
export type Measure = (text: string, font: FontName, size: number) => number

type Word = readonly Piece[]

/** Breaks text into lines that fit the width: between words, and inside a word only when it is wider than a line. */
export function wrapText(
  inline: Inline,
  style: TextStyle,
  width: number,
  measure: Measure,
): TextLine[] {
  const widthOf = ({ text, font }: Piece) => measure(text, font, style.size)
  return paragraphsOf(inline, style).flatMap((pieces) => {
    const words = wordsOf(pieces).flatMap((word) => fitting(word, width, widthOf))
    return filled(words, width, widthOf)
  })
}

/** What is typed on several lines stays on several lines; control characters are no text. */
function paragraphsOf(inline: Inline, style: TextStyle): Piece[][] {
  const runs: readonly Run[] = typeof inline === 'string' ? [{ text: inline }] : inline
  const paragraphs: Piece[][] = [[]]
  for (const { text, font = style.font, colour = style.colour } of runs) {
    const parts = text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n]/gu, ' ')
      .split('\n')
    for (const [index, part] of parts.entries()) {
      if (index > 0) paragraphs.push([])
      if (part) paragraphs.at(-1)?.push({ text: part, font, colour })
    }
  }
  return paragraphs.filter((pieces, index) => index === 0 || pieces.length > 0)
}

/** Words with the space behind them; a word may change its look halfway. */
function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Piece[][] = []
  let isOpen = false
  for (const piece of pieces) {
    for (const [text] of piece.text.matchAll(/\S+\s*|\s+/g)) {
      const part = { ...piece, text: text.replace(/\s+$/, ' ') }
      if (isOpen) words.at(-1)?.push(part)
      else words.push([part])
      isOpen = !/\s$/.test(text)
    }
  }
  return words
}

function widthOfWord(word: Word, widthOf: (piece: Piece) => number): number {
  return word.reduce((sum, piece, index) => {
    const isLast = index === word.length - 1
    return sum + widthOf(isLast ? { ...piece, text: piece.text.trimEnd() } : piece)
  }, 0)
}

/** The word itself, or the parts of it that fit: after a hyphen or stroke first, else where the line ends. */
function fitting(word: Word, width: number, widthOf: (piece: Piece) => number): Word[] {
  if (widthOfWord(word, widthOf) <= width) return [word]
  return word.flatMap((piece) =>
    [...piece.text.matchAll(/[^-/@._]+[-/@._]*\s*|[-/@._]+\s*/g)].flatMap(([part]) => {
      const whole = { ...piece, text: part }
      return widthOf(whole) <= width ? [[whole]] : cutUp(whole, width, widthOf)
    }),
  )
}

function cutUp(piece: Piece, width: number, widthOf: (piece: Piece) => number): Word[] {
  const parts: string[] = ['']
  for (const letter of piece.text) {
    const longer = `${parts.at(-1) ?? ''}${letter}`
    const isTooWide = longer.length > 1 && widthOf({ ...piece, text: longer }) > width
    if (isTooWide) parts.push(letter)
    else parts[parts.length - 1] = longer
  }
  return parts.map((text) => [{ ...piece, text }])
}

function filled(
  words: readonly Word[],
  width: number,
  widthOf: (piece: Piece) => number,
): TextLine[] {
  const lines: Piece[][] = [[]]
  let used = 0
  for (const word of words) {
    if (used > 0 && used + widthOfWord(word, widthOf) > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(...word)
    used += word.reduce((sum, piece) => sum + widthOf(piece), 0)
  }
  return lines.map(joined)
}

function joined(pieces: readonly Piece[]): TextLine {
  const line: Piece[] = []
  for (const piece of pieces) {
    const last = line.at(-1)
    if (last && last.font === piece.font && last.colour === piece.colour) {
      line[line.length - 1] = { ...last, text: last.text + piece.text }
    } else line.push(piece)
  }
  return line
}
