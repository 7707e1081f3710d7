import type { NodeKind } from '@webwijzer/domain/records'
import { textWidth } from './text-width.ts'

// The one definition of how big a thing is on the map, in map units (1 unit = 1 px at 100 %).
// Canvas, drawing and layout all measure with it, so what was placed apart is also drawn apart.

/** Type of every text on the map, in map units; line height is 14. */
export const labelFont = { size: 12, lineHeight: 14 } as const
export const organisationDiameters = { smallest: 26, largest: 54, seatsOfLargest: 8 } as const
/** Width and height of a programme's diamond. */
export const diamondSize = 22
/** Room between a table's text and the edge of its dark rectangle. */
export const tablePadding = { x: 14, y: 9 } as const
/** Distance between a node's lower edge and the label under it. */
export const labelDistance = 4

const longestLine = 18
const longestWord = 24
const mostLines = 3

/** What a thing is called on the map: its abbreviation if it has one, because shortening comes before cutting. */
export function labelOf(record: { name: string; abbreviation: string | null }): string {
  return record.abbreviation?.trim() || record.name
}

/** Diameter of an organisation: its area grows evenly with its seats, from 26 (none) to 54 (eight or more). */
export function diameterOf(seats: number): number {
  const { smallest, largest, seatsOfLargest } = organisationDiameters
  const share = Math.min(Math.max(seats, 0), seatsOfLargest) / seatsOfLargest
  return Math.round(Math.sqrt(smallest ** 2 + share * (largest ** 2 - smallest ** 2)) * 10) / 10
}

/** A label in at most three lines of about 18 characters, broken between words and evenly filled. */
export function labelLines(text: string): string[] {
  const words = text.trim().split(/\s+/).filter(Boolean).flatMap(brokenWord)
  const greedy = filled(words, longestLine)
  if (greedy.length <= 1) return greedy
  if (greedy.length > mostLines) {
    return [...greedy.slice(0, mostLines - 1), cut(greedy[mostLines - 1] ?? '')]
  }
  const narrowest = Math.max(...words.map((word) => word.length))
  for (let width = narrowest; width < longestLine; width++) {
    const even = filled(words, width)
    if (even.length === greedy.length) return even
  }
  return greedy
}

function brokenWord(word: string): string[] {
  if (word.length <= longestWord) return [word]
  const head = `${word.slice(0, longestLine - 1)}-`
  return [head, ...brokenWord(word.slice(longestLine - 1))]
}

/** A dash never starts a line: it stays behind the word it follows. */
function filled(words: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const joined = `${last} ${word}`
    const staysOn = last !== undefined && (joined.length <= width || /^[–—-]$/.test(word))
    if (staysOn) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}

function cut(line: string): string {
  return `${line.slice(0, longestLine - 1).trimEnd()}…`
}

/** How far a thing and its label reach from its position, all distances positive. */
export type Reach = { left: number; right: number; top: number; bottom: number }

/** A thing's size on the map: its shape round the position, and its label in or under that shape. */
export type NodeBox = Reach & {
  /** Of the circle, the rectangle or the diamond, centred on the position. */
  width: number
  height: number
  lines: string[]
  labelWidth: number
  /** From the position down to the label's first line; a table's label stands inside its shape. */
  labelTop: number
}

/** How big a thing is, in map units; `diameter` counts for organisations only. */
export function boxOf(kind: NodeKind, label: string, diameter = diameterOf(0)): NodeBox {
  const lines = labelLines(label)
  const isTable = kind === 'consultationTable'
  const labelWidth = Math.max(0, ...lines.map((line) => textWidth(line, labelFont.size, isTable)))
  const labelHeight = lines.length * labelFont.lineHeight
  if (isTable) {
    const width = labelWidth + 2 * tablePadding.x
    const height = Math.max(labelHeight, labelFont.lineHeight) + 2 * tablePadding.y
    const reach = { left: width / 2, right: width / 2, top: height / 2, bottom: height / 2 }
    return { ...reach, width, height, lines, labelWidth, labelTop: -labelHeight / 2 }
  }
  const size = kind === 'programme' ? diamondSize : diameter
  const half = Math.max(size, labelWidth) / 2
  const labelTop = size / 2 + labelDistance
  const bottom = lines.length > 0 ? labelTop + labelHeight : size / 2
  const reach = { left: half, right: half, top: size / 2, bottom }
  return { ...reach, width: size, height: size, lines, labelWidth, labelTop }
}

/** The most room a thing can come to need: an organisation as if it sat at eight tables. */
export function roomOf(kind: NodeKind, label: string): NodeBox {
  return boxOf(kind, label, organisationDiameters.largest)
}
