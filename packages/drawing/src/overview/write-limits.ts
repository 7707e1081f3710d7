import { gap, place } from '../blocks.ts'
import type { Chapter } from '../overview-input.ts'
import { palette } from '../palette.ts'
import { panel, panelInset } from '../panel.ts'
import { frameOf } from '../paper.ts'
import { bullets, chapterHeading, paragraph, styles } from '../write-text.ts'

/** What the figures do not say: the last page, so that nobody leaves without it. */
export function writeLimits({ paper, words }: Chapter): void {
  const { limits: say } = words
  const { indent, width } = panelInset
  const at = { indent, width: frameOf(paper).width - width + indent, style: styles.lead }
  place(paper, [
    chapterHeading(paper, say.title),
    gap(4),
    bullets(paper, say.points, { style: styles.lead, space: 8 }),
    gap(14),
    panel(paper, [paragraph(paper, say.short, at)], {
      fill: palette.accentSoft,
      bar: palette.accent,
    }),
  ])
}
