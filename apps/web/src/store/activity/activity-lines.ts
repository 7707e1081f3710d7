import { type BatchStep, turnOf } from '@webwijzer/domain/batch'
import type { LogEntry, VisibleEntry } from '@webwijzer/domain/log-entry'
import type { Rec } from '@webwijzer/domain/records'

/** One line of the log, with what it takes to say it in a sentence. */
export type ActivityLine = {
  readonly entry: LogEntry
  /** Things were moved on the map, and nothing else happened. */
  readonly isOnlyMoved: boolean
  /** A later line took it back. */
  readonly isUndone: boolean
  /** It took something back, or did again what was taken back; null when it was done in the first place. */
  readonly step: BatchStep | null
}

/** What happened, the newest first, and how everything is or was called. */
export type Activity = {
  readonly lines: readonly ActivityLine[]
  readonly names: ReadonlyMap<string, string>
}

const isSeen = (entry: VisibleEntry): entry is LogEntry => 'diff' in entry

/** The log as lines; entries in which nothing is to be seen by this viewer are left out. */
export function activityOf(entries: readonly VisibleEntry[]): Activity {
  const seen = entries.filter(isSeen)
  const undone = undoneIn(seen)
  const byId = new Map(seen.map((entry) => [entry.changeId, entry]))
  const names = new Map<string, string>()
  for (const { diff } of seen)
    for (const { before, after } of diff) {
      const record = after ?? before
      const name = record && ownName(record)
      if (record && name) names.set(record.id, name)
    }
  const lines = inBatches(seen, byId).map(([entry, ...more]) => ({
    entry: asOne(entry, more),
    isOnlyMoved: [entry, ...more].every(({ diff }) =>
      diff.every(({ kind }) => kind === 'position' || kind === 'view'),
    ),
    isUndone: [entry, ...more].every(({ changeId }) => undone.has(changeId)),
    step: stepOf(turnOf(entry, byId)),
  }))
  return { lines: lines.toReversed(), names }
}

type Parts = [first: LogEntry, ...more: LogEntry[]]

const stepOf = (turn: number): BatchStep | null =>
  turn === 0 ? null : turn % 2 === 1 ? 'undo' : 'redo'

/** What was done as one batch, such as an import, is one line; so is taking it back, and doing it again. */
function inBatches(entries: readonly LogEntry[], byId: ReadonlyMap<string, LogEntry>): Parts[] {
  const batches = new Map<string, Parts>()
  const all: Parts[] = []
  for (const entry of entries) {
    const key = entry.batch && `${entry.batch} ${turnOf(entry, byId)}`
    const known = key ? batches.get(key) : undefined
    if (known) {
      known.push(entry)
      continue
    }
    const parts: Parts = [entry]
    all.push(parts)
    if (key) batches.set(key, parts)
  }
  return all
}

const asOne = (first: LogEntry, more: readonly LogEntry[]): LogEntry =>
  more.length === 0 ? first : { ...first, diff: [first, ...more].flatMap(({ diff }) => diff) }

/** An undo that was itself taken back undoes nothing. */
function undoneIn(entries: readonly LogEntry[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const { changeId, undoes } of entries.toReversed())
    if (undoes !== null && !undone.has(changeId)) undone.add(undoes)
  return undone
}

function ownName(record: Rec): string | null {
  if ('name' in record) return record.name
  if ('typedName' in record) return record.typedName
  if ('text' in record) return shortened(record.text)
  if ('title' in record) return record.title
  return 'firstName' in record ? record.firstName : null
}

const shortened = (text: string) => (text.length > 60 ? `“${text.slice(0, 57)}…”` : `“${text}”`)
