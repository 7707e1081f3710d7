import { frameOf, newPage, type Paper, roomLeft } from './paper.ts'

/**
 * Something that is written below what is already there. `least` is the height of the smallest part
 * that may stand alone at the foot of a page; `draw` breaks pages itself when the block may be split.
 */
export type Block = {
  readonly height: number
  readonly least: number
  /** A heading never stands alone: it goes along with what follows. */
  readonly keepsWithNext: boolean
  readonly draw: (paper: Paper) => void
}

export const gap = (height: number): Block => ({
  height,
  least: 0,
  keepsWithNext: true,
  draw: (paper) => {
    // White space is not carried over to the next page.
    if (paper.y > frameOf(paper).top) paper.y = Math.min(paper.y + height, frameOf(paper).bottom)
  },
})

/** Writes blocks one below the other, on a new page where the next does not fit. */
export function place(paper: Paper, blocks: readonly Block[]): void {
  for (const [index, block] of blocks.entries()) {
    if (isStart(blocks, index) && needed(blocks, index) > roomLeft(paper)) newPage(paper)
    block.draw(paper)
  }
}

const isStart = (blocks: readonly Block[], index: number): boolean =>
  !(blocks[index - 1]?.keepsWithNext ?? false)

/** What must fit on this page to start here: all that keeps with its next, and the least of that. */
function needed(blocks: readonly Block[], from: number): number {
  let height = 0
  for (const block of blocks.slice(from)) {
    if (!block.keepsWithNext) return height + block.least
    height += block.height
  }
  return height
}

/** Writes blocks on one page, unless that would leave a third of the page before it empty. */
export function placeTogether(paper: Paper, blocks: readonly Block[]): void {
  const height = blocks.reduce((sum, block) => sum + block.height, 0)
  const { top, bottom } = frameOf(paper)
  const whole = bottom - top
  const room = roomLeft(paper)
  if (height > room && height <= whole && room < whole * 0.33) newPage(paper)
  place(paper, blocks)
}
