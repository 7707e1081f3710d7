/** `npm run backup [-- <file>]`: a copy of everything, made while the server runs, and checked. */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { projectRoot } from '../config.ts'
import { makeFolder } from '../database/make-folder.ts'
import { verifyDatabase } from '../database/verify-database.ts'
import { StartFailure, unusableData } from '../start-failure.ts'
import { runCommand } from './run-command.ts'

await runCommand(async ({ config, db, words }) => {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  const usual = join(config.dataDir, 'backups', `webwijzer-${stamp}.db`)
  const file = words[0] ? resolve(projectRoot, words[0]) : usual
  if (existsSync(file))
    throw new StartFailure(`Dit bestand is er al: ${file}`, `This file exists already: ${file}`)
  makeFolder(dirname(file))
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  // In one go after the first pages: a server that keeps writing would make it begin again.
  await db.backup(unfinished, { progress: ({ remainingPages }) => remainingPages })
  const problems = check(unfinished)
  if (problems.length > 0) {
    rmSync(unfinished, { force: true })
    throw new StartFailure(
      `De reservekopie klopt niet en is weggegooid: ${problems.join('; ')}`,
      `The backup is not right and was thrown away: ${problems.join('; ')}`,
      unusableData,
    )
  }
  renameSync(unfinished, file)
  console.log(`Reservekopie gemaakt en nagekeken / Backup made and verified:\n  ${file}`)
})

/** Opens the copy as a restored one would be, in a single file, and replays every map. */
function check(path: string): string[] {
  const copy = new Database(path)
  try {
    copy.pragma('journal_mode = delete')
    return verifyDatabase(copy)
  } finally {
    copy.close()
  }
}
