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

type Row = { hash: string; session: string | null; expires_at: string }

const hour = 3_600_000
/** A room closes by itself after this long. */
export const longestOpen = 12

/** The codes of rooms that are open now: one per map. */
export type RoomCodes = ReturnType<typeof roomCodes>

export function roomCodes(db: Database.Database, access: AccessStore, clock: () => string) {
  const columns = 'hash, session, expires_at'
  const isOpen = 'code_hash is not null and revoked_at is null and expires_at > ?'
  const ofMap = db.prepare<[string, string], Row>(
    `select ${columns} from access_key where map_id = ? and ${isOpen}`,
  )
  const byCode = db.prepare<[string, string], Row>(
    `select ${columns} from access_key where code_hash = ? and ${isOpen}`,
  )
  const setCode = db.prepare('update access_key set code_hash = ?, expires_at = ? where hash = ?')
  /** What stands on the wall, for as long as this server runs. */
  const shown = new Map<string, string>()

  function close(mapId: string) {
    shown.delete(mapId)
    const room = ofMap.get(mapId, clock())
    if (room) access.revokeKey(room.hash)
  }

  /** Behind the code stands a key whose own secret nobody gets: it opens by typing only. */
  function keyFor(mapId: string, session: string | null, expiresAt: string): string {
    const room = ofMap.get(mapId, clock())
    if (room?.session === session) return room.hash
    close(mapId)
    return hashKey(
      access.createKey({ scope: 'map', mapId, role: 'room', session, label: null, expiresAt }),
    )
  }

  const open = db.transaction((mapId: string, session: string | null, hours: number) => {
    const expiresAt = new Date(Date.parse(clock()) + hours * hour).toISOString()
    const code = newCode()
    setCode.run(hashKey(code), expiresAt, keyFor(mapId, session, expiresAt))
    return { session, code, expiresAt }
  })

  return {
    /** Opens the room, or gives it a new code; who is in for the same session stays in. */
    open(mapId: string, session: string | null, hours: number): OpenRoom {
      const room = open.immediate(mapId, session, hours)
      shown.set(mapId, room.code)
      return room
    },
    find(mapId: string): OpenRoom | null {
      const room = ofMap.get(mapId, clock())
      if (!room) return null
      const { session, expires_at: expiresAt } = room
      return { session, code: shown.get(mapId) ?? null, expiresAt }
    },
    /** Out goes everybody who came in by the code. */
    close,
    /** The hash of the key behind a code, or null when no open room has it. */
    keyOf: (typed: string): string | null =>
      byCode.get(hashKey(plainCode(typed)), clock())?.hash ?? null,
  }
}
