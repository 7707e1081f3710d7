import Papa from 'papaparse'

export const delimiters = [';', ',', '\t'] as const

const sampleRows = 50
const sampleCharacters = 100_000

/** How many of the first rows agree on their width, and that width; no agreement when nothing is cut. */
function agreement(text: string, delimiter: string): { rows: number; width: number } {
  const sample = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: sampleRows })
  const byWidth = Map.groupBy(sample.data, (row) => row.length)
  let best = { rows: 0, width: 1 }
  for (const [width, rows] of byWidth)
    if (width > 1 && rows.length > best.rows) best = { rows: rows.length, width }
  return best
}

/** The separator on which most rows agree; a semicolon, as Dutch Excel writes it, when nothing tells. */
export function findDelimiter(text: string): string {
  const sample = text.slice(0, sampleCharacters)
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, ...agreement(sample, delimiter) }))
    .sort((a, b) => b.rows - a.rows || b.width - a.width)
  return best?.delimiter ?? ';'
}
