import type { ColumnField } from './mapping.ts'
import type { Matched } from './piles.ts'
import type { Settled, Settling } from './settle-review.ts'
import type { SheetRow } from './sheet.ts'

/** Something that a mention in a row has become. */
export type Thing = Settled & { readonly matched: Matched }

/** A row with what its mentions have become, by column. */
export type SettledRow = Settling & {
  readonly row: SheetRow
  readonly in: (field: ColumnField) => readonly Thing[]
}
