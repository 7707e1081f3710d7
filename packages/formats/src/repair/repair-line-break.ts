const longestJoined = 200
const longestLine = 60

const linesOf = (cell: string): string[] =>
  cell
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')

/** Lines that each name something, as in a list; a sentence that goes on is none. */
const isList = (cell: string): boolean => {
  const lines = linesOf(cell)
  return (
    lines.length >= 3 && lines.every((line) => line.length <= longestLine && !/[:.]\s*$/.test(line))
  )
}

/** Whether the cells of this column list things, one on each line: their breaks part what is in them. */
export function isColumnOfLines(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const broken = filled.filter((cell) => linesOf(cell).length > 1)
  return filled.some(isList) || (broken.length >= 2 && broken.length >= filled.length / 2)
}

/** The cell on one line, unless it is long or its lines are a list. */
export function repairLineBreak(cell: string, isInColumnOfLines: boolean): string {
  if (isInColumnOfLines || cell.length > longestJoined || !cell.trim().includes('\n')) return cell
  return cell.trim().replace(/\s*\n\s*/g, ' ')
}
