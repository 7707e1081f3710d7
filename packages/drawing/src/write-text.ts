import type { Block } from './blocks.ts'
import { palette } from './palette.ts'
import {
  asArtifact,
  type Element,
  frameOf,
  newPage,
  type Paper,
  pageNumber,
  roomLeft,
  within,
} from './paper.ts'
import { type Inline, type TextLine, type TextStyle, wrapText } from './wrap-text.ts'

export const styles = {
  body: { size: 10.5, lineHeight: 15, font: 'regular', colour: palette.ink },
  lead: { size: 12.5, lineHeight: 18.5, font: 'regular', colour: palette.ink },
  small: { size: 9.5, lineHeight: 13.5, font: 'regular', colour: palette.inkSoft },
  cell: { size: 9.5, lineHeight: 13, font: 'regular', colour: palette.ink },
  cellHead: { size: 9, lineHeight: 13, font: 'bold', colour: palette.inkSoft },
} as const satisfies Record<string, TextStyle>

const headings = {
  1: { size: 23, lineHeight: 29, font: 'bold', colour: palette.ink },
  2: { size: 14, lineHeight: 19, font: 'bold', colour: palette.accent },
  3: { size: 11.5, lineHeight: 16, font: 'bold', colour: palette.ink },
} as const satisfies Record<number, TextStyle>
export type HeadingLevel = keyof typeof headings

/** One line of text, its pieces one after the other. */
export function drawLine(
  paper: Paper,
  line: TextLine,
  x: number,
  y: number,
  style: TextStyle,
): void {
  const baseline = y + style.lineHeight / 2 + style.size * 0.34
  let left = x
  for (const { text, font, colour } of line) {
    paper.doc.font(font).fontSize(style.size).fillColor(colour)
    paper.doc.text(text, left, baseline, { lineBreak: false, baseline: 'alphabetic' })
    left += paper.measure(text, font, style.size)
  }
}

/** Lines that belong to one element, over as many pages as they take; at least two stay together. */
export function drawLines(
  paper: Paper,
  element: Element,
  lines: readonly TextLine[],
  x: number,
  style: TextStyle,
): void {
  let rest = lines
  while (rest.length > 0) {
    const fits = Math.floor((roomLeft(paper) + 0.01) / style.lineHeight)
    const isWidow = rest.length - fits === 1 && fits > 2
    const count = Math.min(rest.length, Math.max(isWidow ? fits - 1 : fits, 0))
    const now = rest.slice(0, count)
    if (now.length > 0) {
      element.add(() => {
        for (const [index, line] of now.entries()) {
          drawLine(paper, line, x, paper.y + index * style.lineHeight, style)
        }
      })
      paper.y += now.length * style.lineHeight
    }
    rest = rest.slice(count)
    if (rest.length > 0) newPage(paper)
  }
}

export type TextOptions = {
  readonly style?: TextStyle
  readonly tag?: string
  readonly indent?: number
  readonly width?: number
  /** Between the items of a list. */
  readonly space?: number
}

/** A paragraph in the width of the page, or less. */
export function paragraph(paper: Paper, inline: Inline, options: TextOptions = {}): Block {
  const { style = styles.body, tag = 'P', indent = 0 } = options
  const width = (options.width ?? frameOf(paper).width) - indent
  const lines = wrapText(inline, style, width, paper.measure)
  return {
    height: lines.length * style.lineHeight,
    least: Math.min(lines.length, 2) * style.lineHeight,
    keepsWithNext: false,
    draw: () => {
      within(paper, tag, (element) => {
        drawLines(paper, element, lines, frameOf(paper).x + indent, style)
      })
    },
  }
}

/** A heading with its bookmark, unless it needs none; it stays with what follows. */
export function heading(
  paper: Paper,
  level: HeadingLevel,
  text: string,
  hasBookmark = true,
): Block {
  const style = headings[level]
  const lines = wrapText(text, style, frameOf(paper).width, paper.measure)
  return {
    height: lines.length * style.lineHeight,
    least: lines.length * style.lineHeight,
    keepsWithNext: true,
    draw: () => {
      if (hasBookmark) addBookmark(paper, level, text)
      within(paper, `H${level}`, (element) => {
        drawLines(paper, element, lines, frameOf(paper).x, style)
      })
    },
  }
}

/** An entry of the outline at this place, under the last one of a higher level. */
export function addBookmark(paper: Paper, level: HeadingLevel, text: string): void {
  const { doc, bookmarks } = paper
  bookmarks.length = Math.min(bookmarks.length, level)
  // The typings do not know the place; pdfkit counts `left` from the right edge.
  const place = { expanded: false, top: Math.max(paper.y - 12, 0), left: doc.page.width }
  const bookmark = bookmarks.at(-1)?.addItem(text, place)
  if (bookmark) bookmarks.push(bookmark)
}

/** Starts a chapter: a page of its own unless it may follow on, its heading, and a line in the contents. */
export function chapterHeading(paper: Paper, title: string): Block {
  const block = heading(paper, 1, title)
  return {
    ...block,
    height: block.height + 14,
    draw: () => {
      const name = `chapter-${paper.chapters.length + 1}`
      paper.chapters.push({ title, page: pageNumber(paper), name })
      paper.doc.addNamedDestination(name, 'XYZ', 0, Math.max(paper.y - 12, 0), null)
      block.draw(paper)
      const { x } = frameOf(paper)
      asArtifact(paper, () => {
        paper.doc.rect(x, paper.y + 4, 44, 3).fill(palette.accent)
      })
      paper.y += 14
    },
  }
}

/** A list with dots; each item breaks as text does. */
export function bullets(paper: Paper, items: readonly Inline[], options: TextOptions = {}): Block {
  const { style = styles.body, indent = 0, space = 2 } = options
  const inset = indent + 13
  const { width } = frameOf(paper)
  const wrapped = items.map((item) => wrapText(item, style, width - inset, paper.measure))
  const height = wrapped.reduce((sum, lines) => sum + lines.length * style.lineHeight + space, 0)
  const first = wrapped[0]?.length ?? 0
  return {
    height,
    least: Math.min(first, 2) * style.lineHeight,
    keepsWithNext: false,
    draw: () => {
      within(paper, 'L', () => {
        for (const lines of wrapped) drawItem(paper, lines, { style, indent, inset })
      })
    },
  }

  function drawItem(
    on: Paper,
    lines: readonly TextLine[],
    at: { style: TextStyle; indent: number; inset: number },
  ): void {
    if (roomLeft(on) < Math.min(lines.length, 2) * at.style.lineHeight) newPage(on)
    const { x } = frameOf(on)
    asArtifact(on, () => {
      on.doc.circle(x + at.indent + 4, on.y + at.style.lineHeight / 2, 1.7).fill(palette.accent)
    })
    within(on, 'LI', () => {
      within(on, 'LBody', (body) => {
        drawLines(on, body, lines, x + at.inset, at.style)
      })
    })
    on.y += space
  }
}
