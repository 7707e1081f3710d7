import { type BatchStep, stepBatch } from '@webwijzer/domain/batch'
import type { LogEntry, VisibleEntry } from '@webwijzer/domain/log-entry'
import type { Rejection } from '@webwijzer/domain/rejection'
import type { ImportBatch } from '../store/importing/import-batch.ts'
import type { OpenMap } from '../store/live-map.ts'
import { sendTo } from '../store/map-fetch.ts'

/** How far a batch came: on the map, stopped by somebody, or refused. */
export type BatchOutcome =
  | { readonly kind: 'done' | 'stopped' }
  | { readonly kind: 'refused'; readonly rejection: Rejection }

type Options = {
  readonly signal: AbortSignal
  /** Told after each part that the server has. */
  readonly onPart: (done: number) => void
}

/**
 * Does the parts of a batch one after another, each when the server has the one before, so that it can be
 * stopped or broken off anywhere and gone on with: what was taken already is not done twice.
 */
export async function performBatch(
  map: OpenMap,
  { id, changes, done }: ImportBatch,
  { signal, onPart }: Options,
): Promise<BatchOutcome> {
  const taken = await takenOf(map, id)
  for (const change of changes.slice(0, done)) taken.add(change.id)
  for (const [at, change] of changes.entries()) {
    if (signal.aborted) return { kind: 'stopped' }
    const isKnown = taken.has(change.id) || isUnderWay(map, change.id)
    const rejection = isKnown ? null : map.perform(change)
    const refusal = rejection ?? (await settled(map, change.id))
    if (refusal) return { kind: 'refused', rejection: refusal }
    onPart(at + 1)
  }
  return { kind: signal.aborted ? 'stopped' : 'done' }
}

/** Whether this device sends a change already, or has seen it come by: an earlier visit left it in the queue. */
const isUnderWay = (map: OpenMap, id: string): boolean =>
  map.getPending().some((change) => change.id === id) ||
  map.getEntries().some(({ changeId }) => changeId === id)

/** The parts that the server has already, as far as it can be asked. */
async function takenOf(map: OpenMap, batch: string): Promise<Set<string>> {
  const entries = await entriesOf(map.mapId, batch)
  return new Set((entries ?? []).map(({ changeId }) => changeId))
}

/** Waits until the server has given its word on a change; its refusal, or null. */
function settled(map: OpenMap, changeId: string): Promise<Rejection | null> {
  const { promise, resolve } = Promise.withResolvers<Rejection | null>()
  const look = () => {
    const refused = map.getRefused().find(({ change }) => change.id === changeId)
    const isWaiting = map.getWaiting().some(({ id }) => id === changeId)
    if (refused) resolve(refused.rejection)
    else if (!isWaiting) resolve(null)
  }
  const stop = map.subscribe(look)
  look()
  return promise.finally(stop)
}

/** Takes back all that the server has of a batch, or does it again. False: it did not all work. */
export async function goThroughBatch(
  map: OpenMap,
  batch: string,
  step: BatchStep,
): Promise<boolean> {
  if (map.getStatus().kind === 'offline') return false
  // A part that is still on its way would come after it was taken back.
  const onTheirWay = map.getWaiting().filter((change) => change.batch === batch)
  await Promise.all(onTheirWay.map(({ id }) => settled(map, id)))
  const refused = map.getRefused().filter(({ change }) => change.batch === batch)
  map.dealWith(refused.map(({ change }) => change.id))
  const entries = await entriesOf(map.mapId, batch)
  if (!entries) return false
  for (const change of stepBatch(entries, batch, step)) {
    const response = await sendTo(map.mapId, 'changes', 'POST', change)
    if (!response.ok && (await codeOf(response)) !== 'nothing-to-undo') return false
  }
  return true
}

const codeOf = async (response: Response): Promise<unknown> => {
  const body = (await response.json().catch(() => null)) as { readonly code?: unknown } | null
  return body?.code
}

/** The lines of the log of a batch and of its undoing; null when the server cannot be reached. */
async function entriesOf(mapId: string, batch: string): Promise<readonly LogEntry[] | null> {
  const response = await sendTo(mapId, 'changes', 'GET', undefined, { batch, limit: 500 })
  if (!response.ok) return null
  const entries = (await response.json()) as readonly VisibleEntry[]
  return entries.filter((entry): entry is LogEntry => 'diff' in entry)
}
