import { type Diff, recordOf } from '@webwijzer/domain/diff'
import type { LogEntry } from '@webwijzer/domain/log-entry'
import { type MapState, stateOf } from '@webwijzer/domain/map-state'
import { type Kind, kinds, type Rec, recordSchemas } from '@webwijzer/domain/records'
import type Database from 'better-sqlite3'
import type { z } from 'zod'

type LogRow = {
  seq: number
  change_id: string
  author: string
  at: string
  label: string
  undoes: string | null
  batch: string | null
  body_hash: string
  diff: string
}
type RecordRow = { kind: Kind; data: string }

/** What SQLite takes for no limit. */
const everything = -1

/** The statements with which one map is read and written; the only place that knows its two tables. */
export type MapLog = {
  readState(): MapState
  head(): number
  /** What came after a seq, in order; at most `limit` of it. */
  since(seq: number, limit?: number): LogEntry[]
  inBatch(batch: string): LogEntry[]
  find(changeId: string): { entry: LogEntry; bodyHash: string } | null
  lastChangeOf(kind: Kind, id: string): number | null
  /** The last change that touched an own field's record, 0 if none did. */
  lastFieldChange(): number
  /** Every entry in which a nomination or observation changed. */
  guardedEntries(): LogEntry[]
  /** Log and records in one transaction: both, or neither. */
  append(entry: LogEntry, bodyHash: string): void
}

export function mapLog(db: Database.Database, mapId: string): MapLog {
  const columns = 'seq, change_id, author, at, label, undoes, batch, body_hash, diff'
  const records = db.prepare<[string], RecordRow>('select kind, data from record where map_id = ?')
  const head = db
    .prepare<[string], number>('select coalesce(max(seq), 0) from change_log where map_id = ?')
    .pluck()
  const since = db.prepare<[string, number, number], LogRow>(
    `select ${columns} from change_log where map_id = ? and seq > ? order by seq limit ?`,
  )
  const byChange = db.prepare<[string, string], LogRow>(
    `select ${columns} from change_log where map_id = ? and change_id = ?`,
  )
  const ofBatch = db.prepare<[string, string], LogRow>(
    `select ${columns} from change_log where map_id = ? and batch = ? order by seq`,
  )
  const lastChange = db
    .prepare<[string, string, string], number>(
      'select seq from record where map_id = ? and kind = ? and id = ?',
    )
    .pluck()
  const lastField = db
    .prepare<[string], number>(
      `select coalesce(max(seq), 0) from change_log
       where map_id = ? and diff like '%"kind":"field"%'`,
    )
    .pluck()
  const guarded = db.prepare<[string], LogRow>(
    `select ${columns} from change_log
     where map_id = ?
       and (diff like '%"kind":"nomination"%' or diff like '%"kind":"observation"%')
     order by seq`,
  )
  const insert = db.prepare(
    `insert into change_log (map_id, ${columns}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const put = db.prepare(
    `insert into record (map_id, kind, id, seq, data) values (?, ?, ?, ?, ?)
     on conflict do update set seq = excluded.seq, data = excluded.data`,
  )
  const drop = db.prepare('delete from record where map_id = ? and kind = ? and id = ?')

  const append = db.transaction((entry: LogEntry, bodyHash: string) => {
    const { seq, changeId, author, at, label, undoes, diff } = entry
    insert.run(
      mapId,
      seq,
      changeId,
      JSON.stringify(author),
      at,
      label,
      undoes,
      entry.batch ?? null,
      bodyHash,
      JSON.stringify(diff),
    )
    for (const { kind, before, after } of diff) {
      if (after) put.run(mapId, kind, after.id, seq, JSON.stringify(after))
      else drop.run(mapId, kind, recordOf({ kind, before, after }).id)
    }
  })

  return {
    readState: () =>
      stateOf(
        records
          .all(mapId)
          .map(({ kind, data }) => ({ kind, record: recordSchemas[kind].parse(JSON.parse(data)) })),
      ),
    head: () => head.get(mapId) ?? 0,
    since: (seq, limit = everything) => since.all(mapId, seq, limit).map(entryOf),
    inBatch: (batch) => ofBatch.all(mapId, batch).map(entryOf),
    find(changeId) {
      const row = byChange.get(mapId, changeId)
      return row ? { entry: entryOf(row), bodyHash: row.body_hash } : null
    },
    lastChangeOf: (kind, id) => lastChange.get(mapId, kind, id) ?? null,
    lastFieldChange: () => lastField.get(mapId) ?? 0,
    guardedEntries: () => guarded.all(mapId).map(entryOf),
    append: (entry, bodyHash) => append.immediate(entry, bodyHash),
  }
}

function entryOf(row: LogRow): LogEntry {
  return {
    seq: row.seq,
    changeId: row.change_id,
    author: JSON.parse(row.author) as LogEntry['author'],
    at: row.at,
    label: row.label,
    undoes: row.undoes,
    ...(row.batch !== null && { batch: row.batch }),
    diff: (JSON.parse(row.diff) as Diff).map(({ kind, before, after }) => ({
      kind,
      before: before && completed(kind, before),
      after: after && completed(kind, after),
    })),
  }
}

/** A record as it was written down, and behind that the values that its kind got since; judged it was before. */
function completed(kind: Kind, written: Rec): Rec {
  const since = (unsaid.get(kind) ?? []).filter(([field]) => !Object.hasOwn(written, field))
  return since.length === 0 ? written : { ...written, ...Object.fromEntries(since) }
}

/** By kind, the values that a record has when nobody said them. */
const unsaid: ReadonlyMap<Kind, readonly (readonly [field: string, value: unknown])[]> = new Map(
  kinds.map((kind) => {
    const values = Object.entries(recordSchemas[kind].shape).flatMap(([field, schema]) => {
      const { success, data } = (schema as z.ZodType).safeParse(undefined)
      return success ? [[field, data] as const] : []
    })
    return [kind, values]
  }),
)
