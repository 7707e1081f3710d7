import { byName } from '../../store/selectors/by-name.ts'
import type { MatrixColumn, MatrixRow } from './matrix-things.ts'

export const rowOrders = ['number', 'name', 'domain'] as const
export type RowOrder = (typeof rowOrders)[number]
export const columnOrders = ['number', 'name', 'cases'] as const
export type ColumnOrder = (typeof columnOrders)[number]

/** Number of seats by id of organisation or table. */
export type Totals = ReadonlyMap<string, number>

const most = (totals: Totals) => (a: { readonly id: string }, b: { readonly id: string }) =>
  (totals.get(b.id) ?? 0) - (totals.get(a.id) ?? 0)

/** Organisations, given by name, in the order that was asked for. */
export function sortRows(rows: readonly MatrixRow[], order: RowOrder, totals: Totals) {
  if (order === 'name') return rows
  if (order === 'number') return rows.toSorted(most(totals))
  return rows.toSorted(
    (a, b) =>
      Number(a.domainName === '') - Number(b.domainName === '') ||
      byName({ name: a.domainName }, { name: b.domainName }),
  )
}

/** Tables, given by name, in the order that was asked for; those of which nobody said it stand between yes and no. */
export function sortColumns(columns: readonly MatrixColumn[], order: ColumnOrder, totals: Totals) {
  if (order === 'name') return columns
  if (order === 'number') return columns.toSorted(most(totals))
  const place = ({ casesDiscussed }: MatrixColumn) =>
    casesDiscussed === null ? 1 : casesDiscussed ? 0 : 2
  return columns.toSorted((a, b) => place(a) - place(b))
}

/** The same things as they stood before, whatever has changed about them; newcomers stand last. */
export function inKeptOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  kept: readonly string[],
): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const known = kept.flatMap((id) => byId.get(id) ?? [])
  const before = new Set(kept)
  return [...known, ...items.filter(({ id }) => !before.has(id))]
}
