import type { ImportBatch } from '../../../store/importing/import-batch.ts'
import type { ImportReview } from '../../../store/importing/import-review.ts'
import type { KeptColumns } from '../../../store/importing/kept-columns.ts'
import type { KeptImport } from '../../../store/importing/kept-imports.ts'
import type { ColumnsStage } from '../import-store.ts'

/** The columns as they were when the tab was closed, with what this device kept of the file. */
export function keptStage(
  kept: KeptColumns,
  all: readonly KeptImport[],
  sheet?: string,
): ColumnsStage {
  const { id, startedAt, size, file, options, choices, taken, gone, sheets, notes } = kept
  const reviews = all.flatMap((each) =>
    each.kind === 'review' && each.columns === id ? [[each.sheet.name, each] as const] : [],
  )
  const at = sheets.findIndex(({ name }) => name === sheet)
  return {
    kind: 'columns',
    ...{ id, startedAt, size, choices, taken, gone },
    source: { bytes: null, options, title: file },
    contents: { kind: 'sheets', sheets, outlines: [], notes, text: null },
    at: at >= 0 ? at : kept.at,
    isRemembered: choices.size > 0,
    reviews: new Map(reviews),
  }
}

/** The columns that a review or a batch came from, when this device has them. */
export function columnsOf(
  one: ImportReview | ImportBatch,
  all: readonly KeptImport[],
): ColumnsStage | null {
  const kept = all.find((each) => each.kind === 'columns' && each.id === one.columns)
  if (kept?.kind !== 'columns') return null
  return keptStage(kept, all, one.kind === 'review' ? one.sheet.name : one.sheet)
}

/** What is not finished as people see it: the columns of what is being looked through are part of that. */
export function unfinished(all: readonly KeptImport[]): KeptImport[] {
  const within = new Set(all.flatMap((each) => ('columns' in each ? [each.columns] : [])))
  return all.filter((each) => each.kind !== 'columns' || !within.has(each.id))
}
