/** `9. `, `9) `, and the dots and dashes of a list: `• `, `- `. */
const numbered = /^\s*(?:\d{1,3}[.)]|[-–—•·*▪◦‣●○►»])\s+(?=\S)/
const dotted = /^\s*(\d{1,4})[.)]\s*$/

/** Whether somebody numbered the cells of this column, or put dots before them: at least half of them, and three. */
export function isNumberedColumn(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const hits = filled.filter((cell) => numbered.test(cell))
  return hits.length >= 3 && hits.length >= filled.length / 2
}

/** The cell without its numbering: `9.` is 9 and, in a numbered column, `9. School` and `• School` are School. */
export function repairNumbering(text: string, isInNumberedColumn: boolean): string {
  const bare = dotted.exec(text)?.[1]
  if (bare !== undefined) return bare
  return isInNumberedColumn ? text.replace(numbered, '') : text
}
