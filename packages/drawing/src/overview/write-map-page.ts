import { gap, place } from '../blocks.ts'
import { drawLegendSign, drawScene } from '../draw-scene.ts'
import type { Chapter } from '../overview-input.ts'
import { palette } from '../palette.ts'
import { asArtifact, frameOf, type Paper, within } from '../paper.ts'
import type { LegendEntry, Scene } from '../scene.ts'
import { type TextStyle, wrapText } from '../wrap-text.ts'
import { chapterHeading, drawLine, drawLines, styles } from '../write-text.ts'

const columnWidth = 220
const columnGap = 22
const signWidth = 38
const legendGap = 4
const sentenceGap = 5
const columnHead: TextStyle = { size: 11.5, lineHeight: 17, font: 'bold', colour: palette.accent }

/** One wide page: the map as large as it goes, and beside it what there is to see and what the signs mean. */
export function writeMapPage({ paper, words }: Chapter, scene: Scene): void {
  place(paper, [chapterHeading(paper, words.mapPage.title), gap(6)])
  const { x, width, bottom } = frameOf(paper)
  const top = paper.y
  const area = { x, y: top, width: width - columnWidth - columnGap, height: bottom - top }
  const box = { x1: area.x, y1: area.y, x2: area.x + area.width, y2: area.y + area.height }
  within(
    paper,
    'Figure',
    (figure) => {
      figure.add(() => drawScene(paper, scene, area))
    },
    {
      alt: scene.insight.join(' '),
      bbox: [box.x1, box.y1, box.x2, box.y2],
      placement: 'Block',
    },
  )
  paper.y = frameOf(paper).top + 4
  const left = x + width - columnWidth
  const sentences = [...scene.insight, words.document.placeSaysNothing]
  const room = bottom - paper.y - legendHeight(paper, scene) - 2 * (columnHead.lineHeight + 15)
  columnText(paper, words.mapPage.whatYouSee, left, 'H2', columnHead)
  for (const sentence of fitting(paper, sentences, room)) {
    columnText(paper, sentence, left, 'P', styles.small)
  }
  paper.y += 10
  columnText(paper, words.mapPage.legend, left, 'H2', columnHead)
  within(paper, 'L', () => {
    for (const entry of scene.legend) legendLine(paper, entry, left)
  })
}

const heightOf = (paper: Paper, text: string, width: number): number =>
  wrapText(text, styles.small, width, paper.measure).length * styles.small.lineHeight

function legendHeight(paper: Paper, { legend }: Scene): number {
  const width = columnWidth - signWidth
  return legend.reduce((sum, { text }) => sum + heightOf(paper, text, width) + legendGap, 0)
}

/** As many sentences as there is room for; all of them are in the figure's own description. */
function fitting(paper: Paper, sentences: readonly string[], room: number): string[] {
  let used = 0
  return sentences.filter((sentence) => {
    const height = heightOf(paper, sentence, columnWidth) + sentenceGap
    if (used + height > room) return false
    used += height
    return true
  })
}

function columnText(paper: Paper, text: string, x: number, tag: string, style: TextStyle): void {
  const lines = wrapText(text, style, columnWidth, paper.measure)
  within(paper, tag, (element) => drawLines(paper, element, lines, x, style))
  paper.y += sentenceGap
}

function legendLine(paper: Paper, entry: LegendEntry, x: number): void {
  const style = { ...styles.small, colour: palette.ink }
  const lines = wrapText(entry.text, style, columnWidth - signWidth, paper.measure)
  const { y } = paper
  asArtifact(paper, () => {
    drawLegendSign(paper, entry, { x: x + 13, y: y + style.lineHeight / 2 })
  })
  within(paper, 'LI', () => {
    within(paper, 'LBody', (body) => {
      body.add(() => {
        for (const [index, line] of lines.entries()) {
          drawLine(paper, line, x + signWidth, y + index * style.lineHeight, style)
        }
      })
    })
  })
  paper.y = y + lines.length * style.lineHeight + legendGap
}
