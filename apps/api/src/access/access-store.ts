import type { Role } from '@webwijzer/domain/viewer'
import type Database from 'better-sqlite3'
import { hashKey, newId, newKey } from './keys.ts'

export type Scope = 'map' | 'start' | 'operator'

/** What somebody was let into. */
export type Grant = {
  readonly keyHash: string
  readonly scope: Scope
  /** Null: every map. */
  readonly mapId: string | null
  readonly role: Role
  /** The session in which the room works. */
  readonly session: string | null
  /** The group that a link was made for; its holder may choose another. */
  readonly group: string | null
}

/** What a visitor showed: the hash of a browser's cookie, or of a key that a program sent along. */
export type Credential = { readonly kind: 'session' | 'key'; readonly hash: string }

export type NewKey = Pick<Grant, 'scope' | 'mapId' | 'role'> & {
  readonly session?: string | null
  readonly group?: string | null
  readonly label?: string | null
  /** UTC ISO; null: never. */
  readonly expiresAt: string | null
}

type GrantRow = {
  hash: string
  scope: Scope
  map_id: string | null
  role: Role
  session: string | null
  group_name: string | null
}

const day = 86_400_000
const idleDays = 90
const hour = 3_600_000

/** Everything that is known about keys, browsers and what they open; secrets come in and never stay. */
export type AccessStore = ReturnType<typeof accessStore>

export function accessStore(db: Database.Database, clock: () => string) {
  const columns = 'k.hash, k.scope, k.map_id, k.role, k.session, k.group_name'
  const good = 'k.revoked_at is null and (k.expires_at is null or k.expires_at > ?)'
  const byKey = db.prepare<[string, string], GrantRow>(
    `select ${columns} from access_key k where k.hash = ? and ${good}`,
  )
  // A start link is used once per browser; what it opened stays open when a next start makes a new one.
  const bySession = db.prepare<[string, string, string], GrantRow>(
    `select ${columns} from access_grant g
     join browser_session s on s.hash = g.session_hash
     join access_key k on k.hash = g.key_hash
     where g.session_hash = ? and s.last_seen_at > ?
       and k.revoked_at is null and (k.scope = 'start' or k.expires_at is null or k.expires_at > ?)
     order by k.created_at desc`,
  )
  const session = db.prepare<[string], { device: string; last_seen_at: string }>(
    'select device, last_seen_at from browser_session where hash = ?',
  )
  const insertSession = db.prepare(
    'insert into browser_session (hash, device, created_at, last_seen_at) values (?, ?, ?, ?)',
  )
  const copyGrants = db.prepare(
    'insert into access_grant (session_hash, key_hash) select ?, key_hash from access_grant where session_hash = ?',
  )
  const insertGrant = db.prepare(
    'insert into access_grant (session_hash, key_hash) values (?, ?) on conflict do nothing',
  )
  const dropSession = db.prepare('delete from browser_session where hash = ?')
  const dropIdle = db.prepare('delete from browser_session where last_seen_at <= ?')
  const seen = db.prepare('update browser_session set last_seen_at = ? where hash = ?')
  const used = db.prepare('update access_key set last_used_at = ? where hash = ?')
  const usedBySession = db.prepare(
    `update access_key set last_used_at = ?
     where hash in (select key_hash from access_grant where session_hash = ?)`,
  )
  const lastUsed = db
    .prepare<[string], string | null>('select last_used_at from access_key where hash = ?')
    .pluck()
  const insertKey = db.prepare(
    `insert into access_key
       (hash, scope, map_id, role, session, group_name, label, created_at, expires_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const expireScope = db.prepare(
    'update access_key set expires_at = ? where scope = ? and (expires_at is null or expires_at > ?)',
  )
  const revokeScope = db.prepare(
    'update access_key set revoked_at = ? where scope = ? and revoked_at is null',
  )
  const revoke = db.prepare(
    'update access_key set revoked_at = ? where hash = ? and revoked_at is null',
  )

  const idleSince = () => new Date(Date.parse(clock()) - idleDays * day).toISOString()
  const hourAgo = () => new Date(Date.parse(clock()) - hour).toISOString()
  const toGrant = ({ hash, map_id, group_name, ...row }: GrantRow): Grant => ({
    ...row,
    keyHash: hash,
    mapId: map_id,
    group: group_name,
  })

  const exchange = db.transaction((keyHash: string, from: string | null) => {
    const secret = newKey()
    const now = clock()
    const earlier = from === null ? undefined : session.get(from)
    insertSession.run(hashKey(secret), earlier?.device ?? newId(), now, now)
    if (from !== null && earlier) copyGrants.run(hashKey(secret), from)
    insertGrant.run(hashKey(secret), keyHash)
    used.run(now, keyHash)
    return secret
  })

  return {
    /** Makes a key and answers the secret: the only moment at which it can be read. */
    createKey({ scope, mapId, role, expiresAt, ...key }: NewKey): string {
      const secret = newKey()
      const { session = null, group = null, label = null } = key
      insertKey.run(hashKey(secret), scope, mapId, role, session, group, label, clock(), expiresAt)
      return secret
    },
    /** The grant behind a key, or null when it is unknown, expired or revoked. */
    grantOfKey(secret: string): Grant | null {
      const row = byKey.get(hashKey(secret), clock())
      return row ? toGrant(row) : null
    },
    /** Everything that a credential opens now. */
    grantsOf({ kind, hash }: Credential): Grant[] {
      if (kind === 'session') return bySession.all(hash, idleSince(), clock()).map(toGrant)
      const row = byKey.get(hash, clock())
      return row ? [toGrant(row)] : []
    },
    deviceOf: (sessionHash: string): string | null => session.get(sessionHash)?.device ?? null,
    /** Lets a browser in: a new session with what the earlier one had, and this key's grant. */
    exchange: (keyHash: string, from: string | null): string => exchange.immediate(keyHash, from),
    /** Remembers, to the hour, that a browser was here. */
    noteSeen(sessionHash: string): void {
      const row = session.get(sessionHash)
      if (!row || row.last_seen_at > hourAgo()) return
      seen.run(clock(), sessionHash)
      usedBySession.run(clock(), sessionHash)
    },
    /** Remembers, to the hour, that a program used its key. */
    noteUsed(keyHash: string): void {
      if ((lastUsed.get(keyHash) ?? '') <= hourAgo()) used.run(clock(), keyHash)
    },
    forgetSession(sessionHash: string): void {
      dropSession.run(sessionHash)
    },
    forgetIdleSessions(): void {
      dropIdle.run(idleSince())
    },
    /** Keys of this scope open nothing new from now on; browsers that they let in stay in. */
    expireScope(scope: Scope): void {
      expireScope.run(clock(), scope, clock())
    },
    /** Keys of this scope, and every browser they let in, are out at once. */
    revokeScope(scope: Scope): void {
      revokeScope.run(clock(), scope)
    },
    revokeKey(keyHash: string): void {
      revoke.run(clock(), keyHash)
    },
  }
}
