import type { Block } from './blocks.ts'
import { palette } from './palette.ts'
import { asArtifact, frameOf, newPage, type Paper, roomLeft, within } from './paper.ts'
import { type Inline, type TextLine, type TextStyle, wrapText } from './wrap-text.ts'
import { drawLine, drawLines, styles } from './write-text.ts'

const labelWidth = 98
const inset = 10
const space = 3
const style: TextStyle = { ...styles.body, size: 10, lineHeight: 14 }
const labelStyle: TextStyle = { ...style, colour: palette.inkFaint }

/** A line of a card: what it is on the left, one or more answers on the right. */
export function entry(paper: Paper, label: string, answers: readonly Inline[]): Block {
  const isList = answers.length > 1
  const { width } = frameOf(paper)
  const room = width - labelWidth - (isList ? inset : 0)
  const wrapped = answers.map((answer) => wrapText(answer, style, room, paper.measure))
  const labelLines = wrapText(label, labelStyle, labelWidth - 8, paper.measure)
  const count = wrapped.reduce((sum, { length }) => sum + length, 0)
  const height = Math.max(count, labelLines.length) * style.lineHeight + space
  return {
    height,
    least: Math.min(Math.max(wrapped[0]?.length ?? 1, labelLines.length), 3) * style.lineHeight,
    keepsWithNext: false,
    draw: () => {
      const top = paper.y
      within(paper, 'P', (element) => {
        element.add(() => {
          for (const [index, line] of labelLines.entries()) {
            const y = top + index * style.lineHeight
            drawLine(paper, line, frameOf(paper).x, y, labelStyle)
          }
        })
      })
      const page = paper.doc.page
      if (isList) within(paper, 'L', () => drawAnswers(paper, wrapped))
      else drawAnswer(paper, 'P', wrapped[0] ?? [], 0)
      const labelEnd = top + labelLines.length * style.lineHeight
      if (paper.doc.page === page) paper.y = Math.max(paper.y, labelEnd)
      paper.y += space
    },
  }
}

function drawAnswers(paper: Paper, answers: readonly (readonly TextLine[])[]): void {
  for (const lines of answers) {
    if (roomLeft(paper) < Math.min(lines.length, 2) * style.lineHeight) newPage(paper)
    asArtifact(paper, () => {
      const x = frameOf(paper).x + labelWidth + 3
      paper.doc.circle(x, paper.y + style.lineHeight / 2, 1.4).fill(palette.accent)
    })
    within(paper, 'LI', () => drawAnswer(paper, 'LBody', lines, inset))
  }
}

function drawAnswer(paper: Paper, tag: string, lines: readonly TextLine[], indent: number): void {
  within(paper, tag, (element) => {
    drawLines(paper, element, lines, frameOf(paper).x + labelWidth + indent, style)
  })
}
