import { recordsOf } from '@webwijzer/domain/map-state'
import { type Block, gap, place } from '../blocks.ts'
import type { Chapter } from '../overview-input.ts'
import { palette } from '../palette.ts'
import { panel, panelInset } from '../panel.ts'
import { asArtifact, type Element, frameOf, newPage, type Paper, roomLeft } from '../paper.ts'
import type { TextStyle } from '../wrap-text.ts'
import { addBookmark, heading, paragraph, styles } from '../write-text.ts'

/** Room kept on the first page for what is only known at the end. */
export type ContentsPlace = { readonly page: number; readonly y: number; readonly element: Element }

const overline: TextStyle = { size: 11, lineHeight: 16, font: 'bold', colour: palette.accent }
const nameStyle: TextStyle = { size: 34, lineHeight: 41, font: 'bold', colour: palette.ink }
const underName: TextStyle = {
  size: 12.5,
  lineHeight: 18,
  font: 'regular',
  colour: palette.inkSoft,
}
const contentsHeight = 8 * 18 + 27

/** The first page: which map, what for, for whom, of when, and what is in it. */
export function writeTitlePage(
  { paper, state, audience, words }: Chapter,
  date: string,
): ContentsPlace {
  const [map] = recordsOf(state, 'map')
  const { document: say } = words
  newPage(paper)
  drawBand(paper)
  paper.y += 34
  addBookmark(paper, 1, say.title(map?.name ?? ''))
  const underline = [say.madeFor[audience], say.day(date), map?.area].filter(Boolean)
  place(paper, [
    paragraph(paper, say.title(''), { style: overline }),
    gap(2),
    paragraph(paper, map?.name ?? '', { style: nameStyle, tag: 'H1' }),
    gap(4),
    paragraph(paper, underline.join(' · '), { style: underName }),
    gap(22),
    ...(map?.goal ? [boxed(paper, say.goal, map.goal), gap(16)] : []),
    ...(map?.purpose
      ? [heading(paper, 2, say.purpose), gap(2), paragraph(paper, map.purpose), gap(14)]
      : []),
    heading(paper, 2, say.whatIsThis),
    gap(2),
    ...[say.whatItShows, say.howToRead].flatMap((text) => [paragraph(paper, text), gap(5)]),
    gap(9),
    notice(paper, say.notice[audience]),
    gap(18),
  ])
  if (roomLeft(paper) < contentsHeight) newPage(paper)
  const contents = { page: paper.doc.bufferedPageRange().count - 1, y: paper.y }
  const element = paper.doc.struct('Sect')
  paper.parent.add(element)
  return { ...contents, element }
}

function drawBand(paper: Paper): void {
  asArtifact(paper, () => {
    paper.doc.rect(0, 0, paper.doc.page.width, 10).fill(palette.accent)
  })
}

function boxed(paper: Paper, label: string, text: string): Block {
  const { indent, width } = panelInset
  const at = { indent, width: frameOf(paper).width - width + indent }
  const blocks = [
    { ...paragraph(paper, label, { style: overline, ...at }), keepsWithNext: true },
    gap(3),
    paragraph(paper, text, { style: styles.lead, ...at }),
  ]
  return panel(paper, blocks, { fill: palette.accentSoft, bar: palette.accent })
}

function notice(paper: Paper, text: string): Block {
  const { indent, width } = panelInset
  const at = { indent, width: frameOf(paper).width - width + indent }
  const style = { ...styles.small, colour: palette.ink }
  return panel(paper, [paragraph(paper, text, { style, ...at })], {
    fill: palette.sunken,
    bar: palette.lineStrong,
  })
}
