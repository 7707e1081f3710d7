import type Database from 'better-sqlite3'
import type { AccessStore } from './access-store.ts'
import { hashKey, newCode, plainCode } from './keys.ts'

/** A room that can be walked into by typing its code. */
export type OpenRoom = {
  readonly session: string | null
  /** Null: the server started again since, and only the hash of the code is kept. */
  readonly code: string | null
  readonly expiresAt: string
}

type Wish = {
  readonly mapId: string
  readonly role: DoorRole
  readonly session: string | null
  readonly hours: number
}
type Row = { hash: string; session: string | null; expires_at: string }

const hour = 3_600_000
/** A room closes by itself after this long. */
export const longestOpen = 12

/** As what one comes in by typing a code: to work on the map, or to name webbers. */
export const doorRoles = ['room', 'nominate'] as const
export type DoorRole = (typeof doorRoles)[number]

/** The codes of rooms that are open now: per map one for each way of joining in. */
export type RoomCodes = ReturnType<typeof roomCodes>

export function roomCodes(db: Database.Database, access: AccessStore, clock: () => string) {
  const columns = 'hash, session, expires_at'
  const isOpen = 'code_hash is not null and revoked_at is null and expires_at > ?'
  const ofMap = db.prepare<[string, DoorRole, string], Row>(
    `select ${columns} from access_key where map_id = ? and role = ? and ${isOpen}`,
  )
  const byCode = db.prepare<[string, string], Row>(
    `select ${columns} from access_key where code_hash = ? and ${isOpen}`,
  )
  const setCode = db.prepare('update access_key set code_hash = ?, expires_at = ? where hash = ?')
  /** What stands on the wall, for as long as this server runs. */
  const shown = new Map<string, string>()

  const nameOf = (mapId: string, role: DoorRole) => `${role} ${mapId}`

  function close(mapId: string, role: DoorRole) {
    shown.delete(nameOf(mapId, role))
    const room = ofMap.get(mapId, role, clock())
    if (room) access.revokeKey(room.hash)
  }

  /** Behind the code stands a key whose own secret nobody gets: it opens by typing only. */
  function keyFor({ mapId, role, session }: Wish, expiresAt: string): string {
    const room = ofMap.get(mapId, role, clock())
    if (room?.session === session) return room.hash
    close(mapId, role)
    return hashKey(access.createKey({ scope: 'map', mapId, role, session, label: null, expiresAt }))
  }

  const open = db.transaction((wish: Wish) => {
    const expiresAt = new Date(Date.parse(clock()) + wish.hours * hour).toISOString()
    const code = newCode()
    setCode.run(hashKey(code), expiresAt, keyFor(wish, expiresAt))
    return { session: wish.session, code, expiresAt }
  })

  return {
    /** Opens the room, or gives it a new code; who is in for the same session stays in. */
    open(wish: Wish): OpenRoom {
      const room = open.immediate(wish)
      shown.set(nameOf(wish.mapId, wish.role), room.code)
      return room
    },
    find(mapId: string, role: DoorRole): OpenRoom | null {
      const room = ofMap.get(mapId, role, clock())
      if (!room) return null
      const { session, expires_at: expiresAt } = room
      return { session, code: shown.get(nameOf(mapId, role)) ?? null, expiresAt }
    },
    /** Out goes everybody who came in by the code. */
    close,
    /** The hash of the key behind a code, or null when no open room has it. */
    keyOf: (typed: string): string | null =>
      byCode.get(hashKey(plainCode(typed)), clock())?.hash ?? null,
  }
}
