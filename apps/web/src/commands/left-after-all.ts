import { isUndo } from '@webwijzer/domain/change'
import { type LeftOver, leftOver } from '@webwijzer/domain/left-over'
import type { LogEntry, VisibleEntry } from '@webwijzer/domain/log-entry'
import type { OpenMap } from '../store/live-map.ts'
import { sendTo } from '../store/map-fetch.ts'

/** What some steps through history take back that this copy knows nothing of: it was done before a reload. */
export function unknownIn(map: OpenMap, steps: readonly string[]): string[] {
  const pending = map.getPending()
  const known = new Set([
    ...map.getEntries().map(({ changeId }) => changeId),
    ...pending.map(({ id }) => id),
  ])
  return pending.flatMap((change) =>
    steps.includes(change.id) && isUndo(change) && !known.has(change.undoes) ? change.undoes : [],
  )
}

/** What had to be left as it was, worked out from the log once the server has done the steps. */
export async function leftAfterAll(
  map: OpenMap,
  steps: readonly string[],
  undone: readonly string[],
): Promise<readonly LeftOver[]> {
  await Promise.all(steps.map((id) => arrived(map, id)))
  const entries = await entriesOf(map, new Set(undone))
  return entries.flatMap(({ diff }) => leftOver(map.getState(), diff))
}

/** Waits until a change is part of what the server confirmed, or was refused. */
function arrived(map: OpenMap, changeId: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const look = () => {
    if (!map.getPending().some(({ id }) => id === changeId)) resolve()
  }
  const stop = map.subscribe(look)
  look()
  return promise.finally(stop)
}

const pageLength = 500

/** Lines of the log, looked for from the newest page back. */
async function entriesOf(map: OpenMap, wanted: ReadonlySet<string>): Promise<LogEntry[]> {
  const found: LogEntry[] = []
  for (let end = map.getSeq(); end > 0 && found.length < wanted.size; end -= pageLength) {
    const query = { since: Math.max(0, end - pageLength), limit: pageLength }
    const response = await sendTo(map.mapId, 'changes', 'GET', undefined, query)
    if (!response.ok) return found
    const page = (await response.json()) as readonly VisibleEntry[]
    found.push(
      ...page.filter(
        (entry): entry is LogEntry =>
          'diff' in entry && entry.seq <= end && wanted.has(entry.changeId),
      ),
    )
  }
  return found
}
