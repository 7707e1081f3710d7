import { join } from 'node:path'
import Database from 'better-sqlite3'
import { StartFailure } from '../start-failure.ts'

/**
 * Keeps the data directory for this process; the answer lets go of it. The lock is the operating
 * system's own, so that it goes with the process however that ends.
 */
export function lockDataDir(dataDir: string): () => void {
  const lock = new Database(join(dataDir, 'webwijzer.lock'), { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if (!(error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')))
      throw error
    throw new StartFailure(
      `Webwijzer draait al op deze gegevensmap: ${dataDir}`,
      `Webwijzer is already running on this data directory: ${dataDir}`,
    )
  }
  return () => {
    lock.close()
  }
}
