import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

type Row = { readonly scope: string; readonly id: string }

/**
 * What this browser keeps of maps. `scope` is a map as one looks at it; what is in a row is read with
 * care, since an older version of the app may have written it.
 */
export type DeviceSchema = DBSchema & {
  /** The server's last whole answer. */
  copies: { key: string; value: { readonly scope: string; readonly answer: unknown } }
  /** What happened since, by seq. */
  news: {
    key: [string, number]
    value: { readonly scope: string; readonly seq: number; readonly entry: unknown }
  }
  /** Changes that the server does not have yet, in the order in which they were made. */
  queue: {
    key: number
    value: Row & { readonly change: unknown }
    indexes: { byId: [string, string] }
  }
  histories: { key: string; value: { readonly scope: string; readonly history: unknown } }
  refused: { key: [string, string]; value: Row & { readonly entry: unknown } }
  /** Which tab talks with the server, where the browser has no locks. */
  leases: { key: string; value: { readonly name: string; readonly holder: string; until: number } }
  /** Files that are being looked through or taken over, by map and id. Nothing about a family is among them. */
  imports: { key: [string, string]; value: Row & { readonly import: unknown } }
  /** What people said of the columns of a list, by map and headers. */
  mappings: { key: [string, string]; value: Row & { readonly choice: unknown } }
}
export type DeviceDatabase = IDBPDatabase<DeviceSchema>

const version = 2

let opening: Promise<DeviceDatabase> | null = null

/** The one database of this browser; null where it keeps nothing. */
export function deviceDatabase(): Promise<DeviceDatabase | null> {
  opening ??= openDeviceDatabase()
  return opening.catch(() => null)
}

/** Rejects where the browser keeps nothing (private windows, forbidden storage). */
function openDeviceDatabase(): Promise<DeviceDatabase> {
  return openDB<DeviceSchema>('webwijzer', version, {
    upgrade(db, old) {
      if (old < 1) addCopies(db)
      if (old < 2) addImports(db)
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
}

function addCopies(db: DeviceDatabase) {
  db.createObjectStore('copies', { keyPath: 'scope' })
  db.createObjectStore('news', { keyPath: ['scope', 'seq'] })
  const queue = db.createObjectStore('queue', { autoIncrement: true })
  queue.createIndex('byId', ['scope', 'id'], { unique: true })
  db.createObjectStore('histories', { keyPath: 'scope' })
  db.createObjectStore('refused', { keyPath: ['scope', 'id'] })
  db.createObjectStore('leases', { keyPath: 'name' })
}

function addImports(db: DeviceDatabase) {
  db.createObjectStore('imports', { keyPath: ['scope', 'id'] })
  db.createObjectStore('mappings', { keyPath: ['scope', 'id'] })
}
