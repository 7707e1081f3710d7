import type { Role } from '@webwijzer/domain/viewer'
import type Database from 'better-sqlite3'
import { shortOf } from './keys.ts'

/** A link into a map as its project team sees it: never the secret, which is not kept. */
export type ListedKey = {
  readonly id: string
  readonly role: Role
  readonly label: string | null
  readonly session: string | null
  readonly group: string | null
  readonly createdAt: string
  /** Null: never. */
  readonly expiresAt: string | null
  /** To the hour; null: not yet. */
  readonly lastUsedAt: string | null
}

type Row = {
  hash: string
  role: Role
  label: string | null
  session: string | null
  group_name: string | null
  created_at: string
  expires_at: string | null
  last_used_at: string | null
}

/** The links that were handed out for a map and not taken back; the room's code is no link. */
export type MapKeys = ReturnType<typeof mapKeys>

export function mapKeys(db: Database.Database) {
  const all = db.prepare<[string], Row>(
    `select hash, role, label, session, group_name, created_at, expires_at, last_used_at
     from access_key
     where map_id = ? and scope = 'map' and revoked_at is null and code_hash is null
     order by created_at desc, hash`,
  )
  return {
    list: (mapId: string): ListedKey[] => all.all(mapId).map(toListed),
    /** The hash behind the id in a list; null: no such link of this map. */
    hashOf: (mapId: string, id: string): string | null =>
      all.all(mapId).find(({ hash }) => shortOf(hash) === id)?.hash ?? null,
  }
}

const toListed = ({ hash, role, label, session, ...row }: Row): ListedKey => ({
  id: shortOf(hash),
  role,
  label,
  session,
  group: row.group_name,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  lastUsedAt: row.last_used_at,
})
