import type { ImportBatch } from '../../../store/importing/import-batch.ts'
import { sheetsLeft } from '../columns/first-sheet.ts'
import { forgetColumns, keepColumns } from '../columns/keep-columns.ts'
import type { ColumnsStage } from '../import-store.ts'

type Taken = Pick<ImportBatch, 'sheet'>

/** A sheet is on the map: the others wait, or nothing of the file has to be kept any longer. */
export function afterTaking(
  mapId: string,
  columns: ColumnsStage | null,
  { sheet }: Taken,
): ColumnsStage | null {
  if (!columns || sheet === undefined) return columns
  const taken = [...columns.taken.filter((name) => name !== sheet), sheet]
  const next = { ...columns, taken, reviews: withoutReview(columns, sheet) }
  if (sheetsLeft(next.contents.sheets, taken).length > 0) keepColumns(mapId, next)
  else forgetColumns(mapId, columns.id)
  return next
}

/** A sheet was taken back, and can be looked at again. */
export function afterTakingBack(
  mapId: string,
  columns: ColumnsStage | null,
  { sheet }: Taken,
): ColumnsStage | null {
  if (!columns || sheet === undefined) return columns
  const taken = columns.taken.filter((name) => name !== sheet)
  // What was decided went with the batch: under the same id it cannot be done anew.
  const next = { ...columns, taken, reviews: withoutReview(columns, sheet) }
  keepColumns(mapId, next)
  return next
}

const withoutReview = ({ reviews }: ColumnsStage, sheet: string) =>
  new Map([...reviews].filter(([name]) => name !== sheet))
