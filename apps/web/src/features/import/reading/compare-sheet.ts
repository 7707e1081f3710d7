import { headerKey, type Mapping } from '@webwijzer/matching/mapping'
import { keepImport, keepMapping } from '../../../store/importing/kept-imports.ts'
import type { OpenMap } from '../../../store/live-map.ts'
import { newId } from '../../../store/new-id.ts'
import { type ColumnsStage, setStage } from '../import-store.ts'
import { withoutFamilies } from '../review/without-families.ts'
import { matchAway } from './match-away.ts'

/** Sorts a list into piles against the map. What is about a family is taken out before anything is kept. */
export async function compareSheet(
  map: OpenMap,
  columns: ColumnsStage,
  mapping: Mapping,
): Promise<void> {
  const { source, contents, at } = columns
  const sheet = contents.sheets[at]
  if (!sheet) return
  const { mapId } = map
  void keepMapping(mapId, headerKey(sheet), choiceOf(mapping))
  const piles = await matchAway(map, source.title, { sheet, mapping })
  if (!piles) return
  const notes = contents.notes.filter((note) => note.sheet === null || note.sheet === sheet.name)
  const { kept, families } = withoutFamilies({ sheet, mapping, piles, notes })
  const review = {
    kind: 'review',
    version: 1,
    id: newId(),
    file: source.title,
    startedAt: new Date().toISOString(),
    ...kept,
    familyCount: families.filter(({ isWholeRow }) => isWholeRow).length,
    decisions: new Map(),
  } as const
  setStage(mapId, {
    kind: 'review',
    review,
    families,
    columns: { ...columns, choice: choiceOf(mapping) },
  })
  await keepImport(mapId, review)
}

const choiceOf = ({ shape, columns }: Mapping) => ({
  shape,
  fields: Object.fromEntries(columns.map(({ index, field }) => [index, field])),
})
