import type { Chapter } from '../overview-input.ts'
import { palette } from '../palette.ts'
import { asArtifact, frameOf, type Paper, within } from '../paper.ts'
import type { TextStyle } from '../wrap-text.ts'
import { drawLine, heading, styles } from '../write-text.ts'
import type { ContentsPlace } from './write-title-page.ts'

const rowHeight = 18
const footer: TextStyle = { size: 9, lineHeight: 12, font: 'regular', colour: palette.inkFaint }

/** The contents, once it is known on which page each chapter starts: each line is a link. */
export function writeContents({ paper, words }: Chapter, contents: ContentsPlace): void {
  paper.doc.switchToPage(contents.page)
  paper.parent = contents.element
  paper.y = contents.y
  heading(paper, 2, words.document.contents, false).draw(paper)
  paper.y += 4
  within(paper, 'TOC', () => {
    for (const chapter of paper.chapters) writeContentsLine(paper, chapter)
  })
  contents.element.end()
  paper.parent = paper.root
}

function writeContentsLine(paper: Paper, chapter: Paper['chapters'][number]): void {
  const { x, width } = frameOf(paper)
  const style = styles.body
  const number = String(chapter.page)
  const numberWidth = paper.measure(number, style.font, style.size)
  const { y } = paper
  asArtifact(paper, () => {
    const from = x + paper.measure(chapter.title, style.font, style.size) + 8
    const line = y + style.lineHeight / 2 + style.size * 0.3
    paper.doc.lineWidth(0.6).dash(0.6, { space: 3 }).moveTo(from, line)
    paper.doc
      .lineTo(x + width - numberWidth - 8, line)
      .stroke(palette.lineStrong)
      .undash()
  })
  within(paper, 'TOCI', () => {
    within(paper, 'Link', (link) => {
      link.add(() => {
        const piece = { font: style.font, colour: style.colour }
        drawLine(paper, [{ ...piece, text: `${chapter.title} ` }], x, y, style)
        drawLine(paper, [{ ...piece, text: number }], x + width - numberWidth, y, style)
      })
      const options = { structParent: link, Contents: new String(chapter.title) }
      paper.doc.goTo(x, y, width, style.lineHeight, chapter.name, options as object)
    })
  })
  paper.y += rowHeight
}

/** At the foot of every page: which document, for whom, and which page of how many. */
export function writePageNumbers({ paper, words, audience }: Chapter, title: string): void {
  const { count } = paper.doc.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    paper.doc.switchToPage(index)
    const { x, width } = frameOf(paper)
    const y = paper.doc.page.height - 36
    const page = words.document.page(index + 1, count)
    const left = `${title} · ${words.document.madeFor[audience]}`
    const room = width - paper.measure(page, footer.font, footer.size) - 20
    asArtifact(
      paper,
      () => {
        const piece = { font: footer.font, colour: footer.colour }
        if (index > 0) {
          drawLine(paper, [{ ...piece, text: shortened(paper, left, room) }], x, y, footer)
        }
        const right = x + width - paper.measure(page, footer.font, footer.size)
        drawLine(paper, [{ ...piece, text: page }], right, y, footer)
      },
      'Pagination',
    )
  }
}

function shortened(paper: Paper, text: string, width: number): string {
  if (paper.measure(text, footer.font, footer.size) <= width) return text
  let short = text
  while (short && paper.measure(`${short}…`, footer.font, footer.size) > width) {
    short = short.slice(0, -1)
  }
  return `${short.trimEnd()}…`
}
