import { canonicalState } from '@webwijzer/domain/canonical'
import { applyDiff, emptyMap } from '@webwijzer/domain/map-state'
import type Database from 'better-sqlite3'
import { type MapLog, mapLog } from '../maps/map-log.ts'

/** What is wrong with a database: lines for whoever looks after it; none when all is well. */
export function verifyDatabase(db: Database.Database): string[] {
  const integrity = db.prepare<[], string>('pragma integrity_check').pluck().all()
  const broken = integrity.filter((line) => line !== 'ok')
  if (broken.length > 0) return broken.map((line) => `integrity_check: ${line}`)
  const dangling = db.prepare<[], object>('pragma foreign_key_check').all()
  const maps = db
    .prepare<[], string>(
      'select map_id from change_log union select map_id from record union select id from stored_map',
    )
    .pluck()
    .all()
  return [
    ...dangling.map((row) => `foreign_key_check: ${JSON.stringify(row)}`),
    ...maps.flatMap((id) => verifyMap(db, id)),
  ]
}

/** Replays a map's log and compares: the records are nothing but what the log says. */
function verifyMap(db: Database.Database, id: string): string[] {
  try {
    return compare(mapLog(db, id), id)
  } catch (error) {
    return [`${id}: cannot be read (${error instanceof Error ? error.name : 'unknown'})`]
  }
}

function compare(log: MapLog, id: string): string[] {
  const entries = log.since(0)
  const gap = entries.findIndex(({ seq }, at) => seq !== at + 1)
  const replayed = entries.reduce((state, { diff }) => applyDiff(state, diff), emptyMap)
  const isSame = canonicalState(replayed) === canonicalState(log.readState())
  return [
    ...(gap === -1 ? [] : [`${id}: the log jumps at ${gap + 1}`]),
    ...(isSame ? [] : [`${id}: the records are not what the log says`]),
  ]
}
