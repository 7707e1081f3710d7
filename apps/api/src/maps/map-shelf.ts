import type { Change } from '@webwijzer/domain/change'
import type { Kind } from '@webwijzer/domain/records'
import { projectTeam } from '@webwijzer/domain/viewer'
import type Database from 'better-sqlite3'
import { newId } from '../access/keys.ts'
import { type OpenMap, openMap } from './open-map.ts'

/** A map as it stands on the shelf, before anybody opens it. */
export type StoredMap = {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly deletedAt: string | null
  /** When it was last changed. */
  readonly changedAt: string
  readonly organisations: number
  readonly consultationTables: number
}

/** Every map of this server. */
export type MapShelf = {
  list(): StoredMap[]
  find(id: string): StoredMap | null
  /** The map itself, or null when there is none or it was deleted. */
  open(id: string): OpenMap | null
  /** Makes a map that starts with these changes: all of it, or nothing. */
  create(id: string, changes: readonly Change[]): OpenMap
  remove(id: string): void
  restore(id: string): void
  /** Takes maps that were deleted over 30 days ago off the disk. */
  clear(): void
}

/** How long a deleted map can be brought back. */
export const daysToReturn = 30

const starter = {
  author: { device: 'server', role: 'projectTeam', group: null },
  viewer: projectTeam,
} as const

type Row = {
  id: string
  name: string | null
  created_at: string
  deleted_at: string | null
  changed_at: string | null
  organisations: number
  tables: number
}

export function mapShelf(db: Database.Database, clock: () => string): MapShelf {
  const countOf = (kind: Kind) =>
    `(select count(*) from record c where c.map_id = m.id and c.kind = '${kind}')`
  const select = `select m.id, case when json_valid(r.data) then r.data ->> '$.name' end as name, m.created_at, m.deleted_at,
      (select l.at from change_log l where l.map_id = m.id order by l.seq desc limit 1) as changed_at,
      ${countOf('organisation')} as organisations, ${countOf('consultationTable')} as tables
    from stored_map m left join record r on r.map_id = m.id and r.kind = 'map' and r.id = 'map'`
  const all = db.prepare<[], Row>(`${select} order by m.created_at, m.id`)
  const one = db.prepare<[string], Row>(`${select} where m.id = ?`)
  const isOpen = db
    .prepare<[string], number>('select 1 from stored_map where id = ? and deleted_at is null')
    .pluck()
  const insert = db.prepare('insert into stored_map (id, created_at) values (?, ?)')
  const mark = db.prepare('update stored_map set deleted_at = ? where id = ?')
  const old = db
    .prepare<[string], string>('select id from stored_map where deleted_at <= ?')
    .pluck()
  const wipe = ['change_log', 'record', 'access_key', 'map_timer'].map((table) =>
    db.prepare(`delete from ${table} where map_id = ?`),
  )
  const drop = db.prepare('delete from stored_map where id = ?')
  const opened = new Map<string, OpenMap>()

  const create = db.transaction((id: string, changes: readonly Change[]) => {
    insert.run(id, clock())
    const map = openMap(db, id, clock)
    for (const change of changes) {
      const result = map.commit(change, starter)
      if (!result.ok) throw new Error(`a new map was refused: ${JSON.stringify(result.rejection)}`)
    }
    return map
  })
  const clear = db.transaction((id: string) => {
    for (const statement of wipe) statement.run(id)
    drop.run(id)
  })
  const find = (id: string): StoredMap | null => {
    const row = one.get(id)
    return row ? toStored(row) : null
  }

  return {
    list: () => all.all().map(toStored),
    find,
    open(id) {
      if (isOpen.get(id) !== 1) return null
      const map = opened.get(id) ?? openMap(db, id, clock)
      opened.set(id, map)
      return map
    },
    create(id, changes) {
      const map = create.immediate(id, changes)
      opened.set(id, map)
      return map
    },
    remove(id) {
      mark.run(clock(), id)
      opened.delete(id)
    },
    restore(id) {
      mark.run(null, id)
    },
    clear() {
      const before = new Date(Date.parse(clock()) - daysToReturn * 86_400_000).toISOString()
      for (const id of old.all(before)) clear.immediate(id)
    },
  }
}

const toStored = ({ id, name, organisations, tables, ...row }: Row): StoredMap => ({
  id,
  name: name ?? id,
  createdAt: row.created_at,
  deletedAt: row.deleted_at,
  changedAt: row.changed_at ?? row.created_at,
  organisations,
  consultationTables: tables,
})

/** An id for a new map: not to be guessed, and no secret either. */
export const newMapId = (): string => newId()
