import { headerKey, type Mapping } from '@webwijzer/matching/mapping'
import type { ImportReview } from '../../../store/importing/import-review.ts'
import { keepImport, keepMapping } from '../../../store/importing/kept-imports.ts'
import type { OpenMap } from '../../../store/live-map.ts'
import { newId } from '../../../store/new-id.ts'
import { keepColumns } from '../columns/keep-columns.ts'
import { type ColumnsStage, setStage } from '../import-store.ts'
import { carriedOver } from '../review/carried-over.ts'
import { withoutFamilies } from '../review/without-families.ts'
import { matchAway } from './match-away.ts'

/** Sorts a list into piles against the map. What is about a family is taken out before anything is kept. */
export async function compareSheet(
  map: OpenMap,
  columns: ColumnsStage,
  mapping: Mapping,
): Promise<void> {
  const { source, contents, at, gone, reviews } = columns
  const sheet = contents.sheets[at]
  if (!sheet) return
  const { mapId } = map
  void keepMapping(mapId, headerKey(sheet), choiceOf(mapping))
  const piles = await matchAway(map, source.title, { sheet, mapping }, columns)
  if (!piles) return
  const notes = contents.notes.filter((note) => note.sheet === null || note.sheet === sheet.name)
  const { kept, families } = withoutFamilies({ sheet, mapping, piles, notes })
  const before = reviews.get(sheet.name)
  const review: ImportReview = {
    kind: 'review',
    version: 1,
    id: before?.id ?? newId(),
    file: source.title,
    startedAt: before?.startedAt ?? new Date().toISOString(),
    columns: columns.id,
    ...kept,
    familyCount: families.filter((each) => each.isWholeRow).length + (gone.get(sheet.name) ?? 0),
    decisions: before ? carriedOver(before, kept.piles) : new Map(),
  }
  const choices = new Map(columns.choices).set(sheet.name, choiceOf(mapping))
  const known = { ...columns, choices }
  setStage(mapId, { kind: 'review', review, families, columns: known })
  keepColumns(mapId, known)
  await keepImport(mapId, review)
}

const choiceOf = ({ shape, columns }: Mapping) => ({
  shape,
  fields: Object.fromEntries(columns.map(({ index, field }) => [index, field])),
})
