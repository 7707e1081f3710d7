/** `npm run verify [-- <file>]`: replays every map from its log and compares; leaves non-zero if anything is wrong. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import { projectRoot } from '../config.ts'
import { verifyDatabase } from '../database/verify-database.ts'
import { StartFailure, unusableData } from '../start-failure.ts'
import { runCommand } from './run-command.ts'

await runCommand(({ db, words }) => {
  const problems = words[0] ? verifyFile(resolve(projectRoot, words[0])) : verifyDatabase(db)
  for (const problem of problems) console.log(problem)
  if (problems.length > 0)
    throw new StartFailure('De gegevens kloppen niet.', 'The data are not right.', unusableData)
  console.log('Alles klopt. / Everything is right.')
})

function verifyFile(path: string): string[] {
  if (!existsSync(path))
    throw new StartFailure(`Dit bestand is er niet: ${path}`, `There is no such file: ${path}`)
  const file = new Database(path, { readonly: true })
  try {
    return verifyDatabase(file)
  } finally {
    file.close()
  }
}
