import { type MeasureId, measures } from '@webwijzer/analysis/measures'
import type { MoreNumbers } from '@webwijzer/analysis/more-numbers'

/** The measures that are shown on request, in the order of their columns. */
export const shownMeasures = [
  'seats',
  'betweenness',
  'degree',
  'harmonicCloseness',
  'eigenvector',
  'pageRank',
  'constraint',
  'effectiveSize',
] as const satisfies readonly MeasureId[]
export type ShownMeasure = (typeof shownMeasures)[number]

/** A party with its numbers; null where a measure says nothing of it. */
export type NumberRow = {
  readonly id: string
  readonly name: string
  readonly values: Readonly<Record<ShownMeasure, number | null>>
}

/** One row per organisation, as far as the numbers know it. */
export function rowsOf(
  { numbers }: MoreNumbers,
  organisations: readonly { readonly id: string; readonly name: string }[],
): NumberRow[] {
  const valuesOf = (measure: ShownMeasure) => {
    const found = numbers.find(({ id }) => id === measure)
    return found && found.of !== 'map' ? found.values : new Map<string, number>()
  }
  const columns = shownMeasures.map((measure) => [measure, valuesOf(measure)] as const)
  const seats = valuesOf('seats')
  return organisations
    .filter(({ id }) => seats.has(id))
    .map(({ id, name }) => ({
      id,
      name,
      values: Object.fromEntries(
        columns.map(([measure, values]) => [measure, values.get(id) ?? null]),
      ) as NumberRow['values'],
    }))
}

/** Most first; who has no such number comes last. Names from A to Z. */
export function sortedBy(rows: readonly NumberRow[], by: ShownMeasure | 'name'): NumberRow[] {
  if (by === 'name') return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
  const size = ({ values }: NumberRow) => values[by] ?? Number.NEGATIVE_INFINITY
  return rows.toSorted((a, b) => size(b) - size(a))
}

/** Where one digit would make everybody alike. */
const digits: Partial<Record<ShownMeasure, number>> = { constraint: 2 }

/** A share as so many out of a hundred, a size in tenths: no more digits than it is worth. */
export function writtenNumber(measure: ShownMeasure, value: number, locale: string): string {
  const { range } = measures[measure]
  const shown = range === 'share' ? value * 100 : value
  const maximumFractionDigits = digits[measure] ?? (range === 'count' ? 0 : 1)
  return new Intl.NumberFormat(locale, { maximumFractionDigits }).format(shown)
}
