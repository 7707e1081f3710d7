import { areAnswers, contentsFit, isStrict, type Known } from './column-contents.ts'
import { hasPlace } from './column-places.ts'
import { findCandidates } from './find-candidates.ts'
import { guessShape, hasWords, mainFields, withMain } from './guess-shape.ts'
import { headerFields } from './header-words.ts'
import { asLists } from './list-columns.ts'
import {
  type ColumnField,
  columnFields,
  type MappedColumn,
  type Mapping,
  type Shape,
} from './mapping.ts'
import type { Sheet } from './sheet.ts'

/** Contents are looked at in this many rows at most. */
const sampleSize = 400

/** Fields that more columns may have. */
const repeatable: ReadonlySet<ColumnField> = new Set([
  'ignore',
  'mark',
  'remark',
  'table',
  'aliases',
  'number',
  'attended',
  'group',
  'own',
])

type Guess = Pick<MappedColumn, 'field' | 'certainty' | 'why' | 'index'>

/**
 * What is in which column, from what stands above it and what is in it; with the map, from its names too. Once
 * it is seen, or said, what the sheet is a list of, each column is what it can be in such a list: “soort” is
 * another thing of a meeting than of a programme.
 */
export function guessMapping(
  sheet: Sheet,
  known: Known | null = null,
  shape: Shape | null = null,
): Mapping {
  const samples = sheet.headers.map((_, index) => filledCells(sheet, index))
  const guesses = sheet.headers.flatMap((header, index) =>
    guessesFor(header, samples[index] ?? [], known).map((guess) => ({ ...guess, index })),
  )
  const width = sheet.headers.length
  const first = settle(guesses, width)
  const seen = guessShape(sheet, first, samples, known)
  const meant = shape ?? seen.shape
  if (meant === 'seatMatrix' || (meant === 'tablePerColumn' && seen.shape === meant))
    return { ...seen, shape: meant }
  if (meant === 'tablePerColumn')
    return asLists(first, new Set(samples.keys().filter((at) => hasWords(samples[at] ?? []))))
  const hasMain = first.some(({ field }) => field === mainFields[meant])
  const placed = guesses.filter(({ field }) =>
    field === 'name' ? !hasMain : isPlaced(meant, field),
  )
  return { shape: meant, columns: withMain(settle(placed, width), samples, meant) }
}

const isPlaced = (shape: Shape, field: ColumnField) =>
  field === 'number' || field === 'nominator' || hasPlace(shape, field)

function filledCells({ rows }: Sheet, index: number): string[] {
  return rows
    .slice(0, sampleSize)
    .map(({ cells }) => cells[index]?.trim() ?? '')
    .filter((cell) => cell !== '')
}

function guessesFor(
  header: string,
  cells: readonly string[],
  known: Known | null,
): Omit<Guess, 'index'>[] {
  const byHeader = headerFields(header)
  return columnFields.flatMap((field) => {
    const said = byHeader.get(field) ?? 0
    const fit = contentsFit(field, cells, known)
    const isDenied =
      (naming.has(field) && areAnswers(cells)) ||
      (field === 'table' && said < 0.9 && fit === 0 && areParties(cells, known))
    const guess = weigh(field, isDenied ? 0 : said, fit, cells.length, isNameless(header))
    return guess.certainty >= 0.4 ? [{ field, ...guess }] : []
  })
}

/** Fields that contents alone cannot tell: ja and nee stand under many a header. */
const needsHeader: ReadonlySet<ColumnField> = new Set([
  'referral',
  'casesDiscussed',
  'parties',
  'level',
  'sector',
  'tableKind',
  'programmeKind',
  'linkKind',
  'from',
  'to',
])

/** Fields in which somebody is named: ja and nee below “Aanwezig” name nobody. */
const naming: ReadonlySet<ColumnField> = new Set(['parties', 'partners', 'person', 'lead'])

/** Below “Wie zit er in ons netwerk?” stand parties: most of the first names are likely those of the map. */
function areParties(cells: readonly string[], known: Known | null): boolean {
  const first = cells.slice(0, 30)
  const likely = first.filter((cell) => known && findCandidates(cell, known.parties).length > 0)
  return likely.length > first.length / 2
}

const isNameless = (header: string) => /^#\w+$/.test(header)

function weigh(
  field: ColumnField,
  said: number,
  fit: number | null,
  count: number,
  isNameless: boolean,
): Pick<Guess, 'certainty' | 'why'> {
  if (fit === null || count === 0) return { certainty: said, why: 'header' }
  if (said === 0) {
    const canTell = !needsHeader.has(field) || (isNameless && field === 'parties')
    const isTold = canTell && fit >= (leastFits[field] ?? 0.7) && count > 1
    return { certainty: isTold ? 0.45 + 0.35 * fit : 0, why: 'contents' }
  }
  if (isStrict(field) && fit < 0.3) return { certainty: said * 0.4, why: 'header' }
  return fit >= 0.5
    ? { certainty: 1 - (1 - said) * (1 - fit * 0.6), why: 'both' }
    : { certainty: said, why: 'header' }
}

/** What part of the cells of a column without a telling header must fit, where that is less than most of them. */
const leastFits: Readonly<Partial<Record<ColumnField, number>>> = {
  organisation: 0.3,
  table: 0.3,
  parties: 0.5,
}

/** Each column its surest field, and each field its surest column. */
function settle(guesses: readonly Guess[], width: number): MappedColumn[] {
  const taken = new Set<ColumnField>()
  const settled = new Map<number, MappedColumn>()
  for (const guess of [...guesses].sort((a, b) => b.certainty - a.certainty)) {
    if (settled.has(guess.index) || taken.has(guess.field)) continue
    settled.set(guess.index, guess)
    if (!repeatable.has(guess.field)) taken.add(guess.field)
  }
  return Array.from(
    { length: width },
    (_, index) => settled.get(index) ?? { index, field: 'ignore', certainty: 0, why: 'nothing' },
  )
}
