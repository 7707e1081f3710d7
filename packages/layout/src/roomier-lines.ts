import type { Line } from './lines-of.ts'

/**
 * Gives every line a length by what its ends do not share: a table with many seats gets long lines and
 * so a wide ring, and does not pull the whole map into one knot (after the subset model of Gansner,
 * Koren & North 2005, with a root so that the largest table does not take all the paper).
 */
export function roomierLines(lines: readonly Line[]): Line[] {
  const neighbours = new Map<string, Set<string>>()
  for (const { from, to } of lines) {
    neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to))
    neighbours.set(to, (neighbours.get(to) ?? new Set()).add(from))
  }
  return lines.map(({ from, to }) => {
    const ofFrom = neighbours.get(from) ?? new Set()
    const ofTo = neighbours.get(to) ?? new Set()
    const notShared = ofFrom.symmetricDifference(ofTo).size
    return { from, to, length: Math.sqrt(Math.max(notShared, 1)) }
  })
}
