import { changesFromReview } from '@webwijzer/matching/changes-from-review'
import { messagesFor } from '@webwijzer/messages/messages'
import { goThroughBatch, performBatch } from '../../../commands/import-batch.ts'
import { withPositions } from '../../../commands/with-positions.ts'
import { announce } from '../../../store/announcements.ts'
import type { ImportBatch } from '../../../store/importing/import-batch.ts'
import type { ImportReview } from '../../../store/importing/import-review.ts'
import { forgetImport, keepImport } from '../../../store/importing/kept-imports.ts'
import type { OpenMap } from '../../../store/live-map.ts'
import { newId } from '../../../store/new-id.ts'
import { rejectionText } from '../../../store/rejection-text.ts'
import { uiStore } from '../../../store/ui-store.ts'
import { changesFromNetwork, isNetwork } from '../graph/network-plan.ts'
import { type ColumnsStage, setStage } from '../import-store.ts'
import { keepNoMore } from '../review/review-actions.ts'
import { afterTaking, afterTakingBack } from './sheets-taken.ts'

const messages = () => messagesFor(uiStore.get().language)

/** Puts an accepted review on the map, as one batch. */
export async function acceptReview(
  map: OpenMap,
  review: ImportReview,
  { summary, columns }: { readonly summary: string; readonly columns: ColumnsStage | null },
): Promise<void> {
  const { origin } = uiStore.get()
  const batching = { newId, origin, batch: review.id, complete: withPositions }
  const changes = isNetwork(review)
    ? changesFromNetwork(review, map.getState(), batching)
    : changesFromReview(review, map.getState(), batching)
  // Under the same id the batch takes the place of the review: there is no moment without either.
  keepNoMore()
  const { id, file, sheet } = review
  const of = { columns: review.columns, sheet: sheet.name }
  await acceptChanges(map, { id, file, changes, summary, ...of }, columns)
}

type Accepted = Omit<ImportBatch, 'kind' | 'version' | 'done'>

/** Does the changes of a batch; what is not on the map yet is kept on this device until it is. */
export async function acceptChanges(
  map: OpenMap,
  accepted: Accepted,
  columns: ColumnsStage | null = null,
): Promise<void> {
  const batch: ImportBatch = { kind: 'batch', version: 1, done: 0, ...accepted }
  await keepImport(map.mapId, batch)
  await goOnWith(map, batch, columns)
}

/** Goes on with a batch where it was left; stopping takes all of it back. */
export async function goOnWith(
  map: OpenMap,
  start: ImportBatch,
  columns: ColumnsStage | null,
): Promise<void> {
  const { mapId } = map
  const work = new AbortController()
  const stop = () => work.abort()
  let batch = start
  setStage(mapId, { kind: 'accepting', batch, stop })
  const outcome = await performBatch(map, batch, {
    signal: work.signal,
    onPart(done) {
      batch = { ...batch, done }
      setStage(mapId, { kind: 'accepting', batch, stop })
      void keepImport(mapId, batch)
    },
  })
  if (outcome.kind === 'stopped') return takeBack(map, batch, columns)
  if (outcome.kind === 'refused') {
    const reason = rejectionText(messages(), outcome.rejection)
    return setStage(mapId, { kind: 'interrupted', batch, reason, columns })
  }
  await forgetImport(mapId, batch.id)
  const after = afterTaking(mapId, columns, batch)
  setStage(mapId, { kind: 'done', batch, isUndone: false, columns: after })
  announce(messages().importing.review.done.title(batch.file), { tone: 'quiet' })
}

/** Takes back whatever is on the map of a batch, whole or begun. */
export async function takeBack(
  map: OpenMap,
  batch: ImportBatch,
  columns: ColumnsStage | null,
): Promise<void> {
  const { done } = messages().importing.review
  const didWork = await goThroughBatch(map, batch.id, 'undo')
  if (!didWork) return announce(done.undoFailed, { tone: 'problem' })
  await forgetImport(map.mapId, batch.id)
  const after = afterTakingBack(map.mapId, columns, batch)
  setStage(map.mapId, { kind: 'done', batch, isUndone: true, columns: after })
  announce(done.undone, { tone: 'quiet' })
}

/** Puts an import on the map that was taken back, without what others have changed since. */
export async function doAgain(
  map: OpenMap,
  batch: ImportBatch,
  columns: ColumnsStage | null,
): Promise<void> {
  const { done } = messages().importing.review
  const didWork = await goThroughBatch(map, batch.id, 'redo')
  if (!didWork) return announce(done.undoFailed, { tone: 'problem' })
  const after = afterTaking(map.mapId, columns, batch)
  setStage(map.mapId, { kind: 'done', batch, isUndone: false, columns: after })
  announce(done.title(batch.file), { tone: 'quiet' })
}
