import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { StartFailure, unusableData } from '../start-failure.ts'
import { lockDataDir } from './lock-data-dir.ts'
import { makeFolder } from './make-folder.ts'
import { migrate } from './migrate.ts'
import { createViews } from './views.ts'

export const databaseName = 'webwijzer.db'
const markerName = 'LEES-MIJ.txt'
const oldestSqlite = [3, 51, 3] as const

const marker = `In deze map bewaart Webwijzer jullie kaarten (webwijzer.db). Kopieer hem niet los:
maak een reservekopie met "npm run backup". Terugzetten: stop Webwijzer, haal webwijzer.db,
webwijzer.db-wal en webwijzer.db-shm weg en zet de reservekopie neer als webwijzer.db.

Webwijzer keeps your maps in this folder (webwijzer.db). Do not copy it as a file: make a backup with
"npm run backup". To restore: stop Webwijzer, remove webwijzer.db, webwijzer.db-wal and
webwijzer.db-shm, and put the backup in their place as webwijzer.db.
`

export type OpenDatabase = { readonly db: Database.Database; close(): void }

/** Opens the database of a data directory for the one process that may write maps; refuses in one line. */
export function openDatabase(dataDir: string, clock: () => string): OpenDatabase {
  makeWritable(dataDir)
  const unlock = lockDataDir(dataDir)
  let db: Database.Database | null = null
  try {
    db = openChecked(dataDir)
    migrate(db, { clock, before: keepCopy(db, dataDir) })
    createViews(db)
    writeFileSync(join(dataDir, markerName), marker)
    const opened = db
    return {
      db: opened,
      close() {
        opened.close()
        unlock()
      },
    }
  } catch (error) {
    db?.close()
    unlock()
    throw error instanceof Database.SqliteError ? unreadable(dataDir, error) : error
  }
}

/** Opens the database beside a server that may be running: for the commands of whoever owns the data. */
export function openBeside(dataDir: string): Database.Database {
  const path = join(dataDir, databaseName)
  if (!existsSync(path))
    throw new StartFailure(
      `Er is nog geen database in ${dataDir}: start Webwijzer eerst.`,
      `There is no database in ${dataDir} yet: start Webwijzer first.`,
    )
  return connect(path)
}

function makeWritable(dataDir: string) {
  try {
    makeFolder(dataDir)
    const probe = join(dataDir, `.write-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch {
    throw new StartFailure(
      `Webwijzer kan niet schrijven in de gegevensmap: ${dataDir}`,
      `Webwijzer cannot write in the data directory: ${dataDir}`,
    )
  }
}

/** A directory that has held maps is never taken for a new one because its database is gone or empty. */
function openChecked(dataDir: string): Database.Database {
  const path = join(dataDir, databaseName)
  const isEmpty = !existsSync(path) || statSync(path).size === 0
  if (isEmpty && existsSync(join(dataDir, markerName)))
    throw new StartFailure(
      `De database in ${dataDir} is leeg of weg: zet een reservekopie terug (zie ${markerName}).`,
      `The database in ${dataDir} is empty or gone: restore a backup (see ${markerName}).`,
      unusableData,
    )
  const db = connect(path)
  const verdict = db.pragma('quick_check(1)', { simple: true })
  if (verdict !== 'ok') {
    db.close()
    throw unreadable(dataDir)
  }
  return db
}

/** The one way a connection is made: safe against a power cut, and checked to be so. */
export function connect(path: string): Database.Database {
  const db = new Database(path, { timeout: 5000 })
  try {
    for (const pragma of [
      'journal_mode = WAL',
      'synchronous = FULL',
      'foreign_keys = ON',
      'secure_delete = ON',
      'trusted_schema = OFF',
      'cell_size_check = ON',
      'mmap_size = 0',
      'wal_autocheckpoint = 1000',
      'journal_size_limit = 67108864',
    ])
      db.pragma(pragma)
    assertDurable(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function assertDurable(db: Database.Database) {
  const version = db.prepare<[], string>('select sqlite_version()').pluck().get() ?? ''
  const [journal, synchronous] = ['journal_mode', 'synchronous'].map((name) =>
    db.pragma(name, { simple: true }),
  )
  if (journal === 'wal' && synchronous === 2 && isRecent(version)) return
  throw new StartFailure(
    `SQLite bewaart hier niet veilig (${version}, ${journal}, ${synchronous}).`,
    `SQLite does not store safely here (${version}, ${journal}, ${synchronous}).`,
    unusableData,
  )
}

/** Older ones can damage a database in WAL mode. */
function isRecent(version: string): boolean {
  const parts = version.split('.').map(Number)
  const at = oldestSqlite.findIndex((least, index) => parts[index] !== least)
  return at === -1 || (parts[at] ?? 0) > (oldestSqlite[at] ?? 0)
}

/** The way back, made before a migration changes anything. */
const keepCopy = (db: Database.Database, dataDir: string) => (from: number) => {
  const path = join(dataDir, `before-migration-${from + 1}.db`)
  rmSync(path, { force: true })
  db.prepare('vacuum into ?').run(path)
}

function unreadable(dataDir: string, cause?: Error): StartFailure {
  const failure = new StartFailure(
    `De database in ${dataDir} is beschadigd of onleesbaar: zet een reservekopie terug (zie ${markerName}).`,
    `The database in ${dataDir} is damaged or cannot be read: restore a backup (see ${markerName}).`,
    unusableData,
  )
  failure.cause = cause
  return failure
}
