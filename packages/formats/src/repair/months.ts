const dutch = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const english: Readonly<Record<string, number>> = { mar: 3, may: 5, oct: 10 }

/** The short names of months as Dutch Excel writes them. */
export const monthNames: readonly string[] = dutch

/** The number of a month, from 1, by its short name in Dutch or English; null when it is none. */
export function monthNumber(word: string): number | null {
  const short = word.toLowerCase().slice(0, 3)
  const at = dutch.indexOf(short)
  return at >= 0 ? at + 1 : (english[short] ?? null)
}
