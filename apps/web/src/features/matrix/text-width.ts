let context: CanvasRenderingContext2D | null = null

/** How wide a text is in pixels, in the type of this page. */
export function textWidth(text: string, fontSize: number, weight = 600): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * fontSize * 0.55
  const { fontFamily } = getComputedStyle(document.body)
  context.font = `${weight} ${fontSize}px ${fontFamily}`
  return context.measureText(text).width
}

/** How many lines a text takes of this width. */
function linesOf(text: string, width: number, fontSize: number): number {
  let lines = 1
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, fontSize) <= width) {
      line = longer
      continue
    }
    // A word that is too long on its own fits on no number of lines.
    if (textWidth(word, fontSize) > width) return Number.POSITIVE_INFINITY
    lines += 1
    line = word
  }
  return lines
}

type Named = { readonly name: string; readonly abbreviation: string | null }

/** The name where it fits, else the abbreviation; what is still too long is cut by who draws it. */
export function fittingName(
  { name, abbreviation }: Named,
  { width, fontSize, lines }: { width: number; fontSize: number; lines: number },
): string {
  const shown = abbreviation && linesOf(name, width, fontSize) > lines ? abbreviation : name
  // “4-18” is one word.
  return shown.replace(/(?<=\d)-(?=\d)/g, '\u2011')
}
