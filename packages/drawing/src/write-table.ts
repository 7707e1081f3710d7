import type { Block } from './blocks.ts'
import { palette } from './palette.ts'
import {
  asArtifact,
  type Element,
  frameOf,
  newPage,
  type Paper,
  roomLeft,
  within,
} from './paper.ts'
import { type Inline, type TextLine, wrapText } from './wrap-text.ts'
import { drawLine, styles } from './write-text.ts'

export type Column = {
  readonly title: string
  /** Share of the width. */
  readonly share: number
}

type Cell = readonly TextLine[]
type Row = readonly Cell[]
type Grid = {
  readonly columns: readonly { readonly x: number; readonly width: number }[]
  readonly head: Row
}

const padding = { x: 6, y: 3.5 } as const
const body = styles.cell
const head = styles.cellHead

/** A table whose first column names each row; its head is repeated on every page it runs on to. */
export function table(
  paper: Paper,
  columns: readonly Column[],
  rows: readonly (readonly Inline[])[],
): Block {
  const { x, width } = frameOf(paper)
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  let left = x
  const places = columns.map(({ share }) => {
    const place = { x: left, width: (share / total) * width }
    left += place.width
    return place
  })
  const wrapped = (inline: Inline, index: number, style: typeof body | typeof head): Cell =>
    wrapText(inline, style, (places[index]?.width ?? width) - 2 * padding.x, paper.measure)
  const grid = { columns: places, head: columns.map(({ title }, at) => wrapped(title, at, head)) }
  const cells = rows.map((row) => row.map((inline, index) => wrapped(inline, index, body)))
  const headHeight = heightOf(grid.head, head.lineHeight)
  const heights = cells.map((row) => heightOf(row, body.lineHeight))
  return {
    height: headHeight + heights.reduce((sum, height) => sum + height, 0),
    least: headHeight + heights.slice(0, 2).reduce((sum, height) => sum + Math.min(height, 120), 0),
    keepsWithNext: false,
    draw: () => drawTable(paper, grid, cells),
  }
}

function heightOf(row: Row, lineHeight: number): number {
  return Math.max(1, ...row.map(({ length }) => length)) * lineHeight + 2 * padding.y
}

function drawTable(paper: Paper, grid: Grid, rows: readonly Row[]): void {
  within(paper, 'Table', () => {
    within(paper, 'THead', () => {
      drawHeadGround(paper, grid)
      within(paper, 'TR', () => {
        for (const [index, cell] of grid.head.entries()) {
          const draw = (element: Element) => {
            element.add(() => drawCell(paper, grid, index, cell, head))
          }
          within(paper, 'TH', draw, { scope: 'Column' })
        }
      })
      paper.y += heightOf(grid.head, head.lineHeight)
    })
    within(paper, 'TBody', () => {
      for (const row of rows) drawRow(paper, grid, row)
    })
  })
}

/** One row; broken over pages only when it would not fit on an empty one. */
function drawRow(paper: Paper, grid: Grid, row: Row): void {
  const height = heightOf(row, body.lineHeight)
  const frame = frameOf(paper)
  const whole = frame.bottom - frame.top - heightOf(grid.head, head.lineHeight)
  if (height > roomLeft(paper) && (height <= whole || roomLeft(paper) < 120)) turnOver(paper, grid)
  within(paper, 'TR', () => {
    const { parent, doc } = paper
    const elements = row.map((_, index) => {
      const element = index === 0 ? doc.struct('TH', { ...rowScope }) : doc.struct('TD')
      parent.add(element)
      return element
    })
    let rest = row
    let more = true
    while (more) {
      const fits = Math.max(1, Math.floor((roomLeft(paper) - 2 * padding.y) / body.lineHeight))
      const now = rest.map((cell) => cell.slice(0, fits))
      for (const [index, cell] of now.entries()) {
        elements[index]?.add(() => drawCell(paper, grid, index, cell, body))
      }
      paper.y += heightOf(now, body.lineHeight)
      rest = rest.map((cell) => cell.slice(fits))
      more = rest.some(({ length }) => length > 0)
      drawRule(paper, grid)
      if (more) turnOver(paper, grid)
    }
    for (const element of elements) element.end()
  })
}

/** The typings of pdfkit do not know the scope of a heading. */
const rowScope: object = { scope: 'Row' }

function drawCell(
  paper: Paper,
  { columns }: Grid,
  index: number,
  lines: Cell,
  style: typeof body | typeof head,
): void {
  const x = (columns[index]?.x ?? 0) + padding.x
  for (const [at, line] of lines.entries()) {
    drawLine(paper, line, x, paper.y + padding.y + at * style.lineHeight, style)
  }
}

function drawHeadGround(paper: Paper, { head: cells }: Grid): void {
  const { x, width } = frameOf(paper)
  asArtifact(paper, () => {
    const height = heightOf(cells, head.lineHeight)
    paper.doc.rect(x, paper.y, width, height).fill(palette.sunken)
  })
}

function drawRule(paper: Paper, { columns: [first] }: Grid): void {
  const { width } = frameOf(paper)
  asArtifact(paper, () => {
    paper.doc.lineWidth(0.6).undash()
    paper.doc.moveTo(first?.x ?? 0, paper.y).lineTo((first?.x ?? 0) + width, paper.y)
    paper.doc.stroke(palette.line)
  })
}

/** On to the next page, where the head is shown again, for the eye only. */
function turnOver(paper: Paper, grid: Grid): void {
  newPage(paper)
  drawHeadGround(paper, grid)
  asArtifact(
    paper,
    () => {
      for (const [index, cell] of grid.head.entries()) drawCell(paper, grid, index, cell, head)
    },
    'Pagination',
  )
  paper.y += heightOf(grid.head, head.lineHeight)
}
