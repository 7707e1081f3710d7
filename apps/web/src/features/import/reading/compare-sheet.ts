import { fileProblem } from '@webwijzer/formats/file/file-problem'
import { headerKey, type Mapping } from '@webwijzer/matching/mapping'
import { keepImport, keepMapping } from '../../../store/importing/kept-imports.ts'
import type { OpenMap } from '../../../store/live-map.ts'
import { newId } from '../../../store/new-id.ts'
import { type ColumnsStage, setStage } from '../import-store.ts'
import { withoutFamilies } from '../review/without-families.ts'
import { inWorker } from './in-worker.ts'
import { refuseFile, startWork, stopped } from './read-source.ts'

/** The longest list against the largest map; past it something is the matter. In milliseconds. */
const patience = 60_000

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
  const work = startWork()
  const stop = () => work.abort()
  const busy = { kind: 'busy', file: source.title, doing: 'matching', stop } as const
  setStage(mapId, { ...busy, part: null })
  void keepMapping(mapId, headerKey(sheet), choiceOf(mapping))
  const ask = { sheet, mapping, state: map.getState() }
  const outcome = await inWorker('match', ask, {
    signal: work.signal,
    within: patience,
    onProgress: (part) => setStage(mapId, { ...busy, part }),
  })
  if (outcome.kind === 'stopped') return stopped(mapId, work)
  if (outcome.kind !== 'done') {
    const problem = outcome.kind === 'tooSlow' ? 'too-slow' : fileProblem('unreadable')
    return refuseFile(mapId, source.title, problem)
  }
  const notes = contents.notes.filter((note) => note.sheet === null || note.sheet === sheet.name)
  const { kept, families } = withoutFamilies({ sheet, mapping, piles: outcome.answer, notes })
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
