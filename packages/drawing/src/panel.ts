import { type Block, place } from './blocks.ts'
import { asArtifact, frameOf, type Paper } from './paper.ts'

const padding = 14

/** Blocks on a coloured ground with a bar beside it; without the ground when they need several pages. */
export function panel(
  paper: Paper,
  blocks: readonly Block[],
  colours: { fill: string; bar: string },
): Block {
  const inner = blocks.reduce((sum, block) => sum + block.height, 0)
  const height = inner + 2 * padding
  const { top, bottom } = frameOf(paper)
  const isWhole = height <= bottom - top
  return {
    height,
    least: isWhole ? height : 120,
    keepsWithNext: false,
    draw: () => {
      if (isWhole) {
        const { x, width } = frameOf(paper)
        asArtifact(paper, () => {
          paper.doc.rect(x, paper.y, width, height).fill(colours.fill)
          paper.doc.rect(x, paper.y, 4, height).fill(colours.bar)
        })
        paper.y += padding
      }
      place(paper, blocks)
      if (isWhole) paper.y += padding
    },
  }
}

/** How far text in a panel stands from its left edge, and how much narrower it is. */
export const panelInset = { indent: 18, width: 18 + padding } as const
