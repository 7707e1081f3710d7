import type { Decision } from '@webwijzer/matching/review'
import { messagesFor } from '@webwijzer/messages/messages'
import { announce } from '../../../store/announcements.ts'
import type { ImportReview } from '../../../store/importing/import-review.ts'
import { forgetImport, keepDecisions } from '../../../store/importing/kept-imports.ts'
import { uiStore } from '../../../store/ui-store.ts'
import { forgetColumns } from '../columns/keep-columns.ts'
import { getStage, setStage } from '../import-store.ts'
import { keepsSoon } from '../keep-soon.ts'
import { type Item, isOpen, suggestionFor } from './items.ts'

const keeping = keepsSoon()

const keepSoon = (mapId: string, review: ImportReview) =>
  keeping.soon(() => void keepDecisions(mapId, review))

/** Nothing more is kept of what was looked through. */
export const keepNoMore = keeping.stop

/** Notes what was decided; on this device it is kept at once. */
export function decide(mapId: string, decisions: readonly (readonly [Item, Decision])[]) {
  const stage = getStage(mapId)
  if (stage.kind !== 'review') return
  const all = new Map(stage.review.decisions)
  for (const [{ matched }, decision] of decisions) all.set(matched.id, decision)
  const review = { ...stage.review, decisions: all }
  setStage(mapId, { ...stage, review })
  keepSoon(mapId, review)
}

/** Notes of which cells people take what the list says, or leave what the map says. */
export function takeFromList(mapId: string, cells: readonly string[], isTaken: boolean) {
  const stage = getStage(mapId)
  if (stage.kind !== 'review') return
  const fromList = new Set(stage.review.fromList)
  for (const cell of cells)
    if (isTaken) fromList.add(cell)
    else fromList.delete(cell)
  const review = { ...stage.review, fromList }
  setStage(mapId, { ...stage, review })
  keepSoon(mapId, review)
}

/** Accepts the proposal for every name that is still open. */
export function acceptAll(mapId: string, review: ImportReview, items: readonly Item[]) {
  const decisions = items.flatMap((item) => {
    const suggestion = isOpen(review, item) ? suggestionFor(item) : null
    return suggestion ? [[item, suggestion] as const] : []
  })
  decide(mapId, decisions)
  const { importing } = messagesFor(uiStore.get().language)
  announce(importing.review.acceptedAll(decisions.length), { tone: 'quiet' })
}

/** Back to the columns; what was decided comes along again from there. */
export function backToColumns(mapId: string) {
  const stage = getStage(mapId)
  if (stage.kind !== 'review' || !stage.columns) return
  const { review, columns } = stage
  keeping.now()
  if (columns.kind === 'graph') return setStage(mapId, { ...columns, before: review })
  setStage(mapId, {
    ...columns,
    reviews: new Map(columns.reviews).set(review.sheet.name, review),
  })
}

/** Lets go of a file that is being looked through; nothing of it is on the map. */
export function throwAway(mapId: string) {
  const stage = getStage(mapId)
  if (stage.kind !== 'review') return
  const { id, file, columns } = stage.review
  keepNoMore()
  void forgetImport(mapId, id)
  if (columns) forgetColumns(mapId, columns)
  setStage(mapId, { kind: 'door' })
  announce(messagesFor(uiStore.get().language).importing.door.thrownAway(file))
}
