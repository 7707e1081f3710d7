import Papa from 'papaparse'

export const delimiters = [';', ',', '\t'] as const

/** Stands in no text that is read: each line is one cell. */
export const noDelimiter = '\u001f'

/** What part of the rows must at least be cut alike. */
const leastShare = 0.15

const sampleRows = 50
const sampleCharacters = 100_000

type Agreement = { readonly rows: number; readonly width: number; readonly share: number }

/** How many of the first rows agree on their width, and that width; no agreement when nothing is cut. */
function agreement(text: string, delimiter: string): Agreement {
  const sample = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: sampleRows })
  const byWidth = Map.groupBy(sample.data, (row) => row.length)
  const filled = sample.data.filter((row) => row.some((cell) => cell.trim() !== '')).length
  let best = { rows: 0, width: 1 }
  for (const [width, rows] of byWidth)
    if (width > 1 && rows.length > best.rows) best = { rows: rows.length, width }
  return { ...best, share: best.rows / Math.max(1, filled) }
}

/** Whether commas stand as in a sentence, with a space behind most of them. */
const readsAsProse = (text: string): boolean => {
  const commas = text.match(/,/g)?.length ?? 0
  return commas > 0 && (text.match(/, /g)?.length ?? 0) > commas / 2
}

/**
 * The separator on which most rows agree; a semicolon, as Dutch Excel writes it, when nothing tells. What hardly any
 * row is cut by separates nothing, nor do commas as in a sentence unless more than half of the rows agree on them.
 */
export function findDelimiter(text: string): string {
  const sample = text.slice(0, sampleCharacters)
  const isProse = readsAsProse(sample)
  const agreements = delimiters.map((delimiter) => ({ delimiter, ...agreement(sample, delimiter) }))
  const [best] = agreements
    .filter(({ delimiter, share }) => share > (delimiter === ',' && isProse ? 0.5 : leastShare))
    .sort((a, b) => b.rows - a.rows || b.width - a.width)
  if (best) return best.delimiter
  return agreements.some(({ rows }) => rows > 0) ? noDelimiter : ';'
}
