import { parseArgs } from 'node:util'
import type Database from 'better-sqlite3'
import { checkNode } from '../check-node.ts'
import { type Config, readConfig } from '../config.ts'
import { openBeside } from '../database/open-database.ts'
import { StartFailure } from '../start-failure.ts'

export type Command = {
  readonly config: Config
  readonly db: Database.Database
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | undefined>>
}

/** Runs one command on the data directory, beside a server that may be running; failures are one line. */
export async function runCommand(
  run: (command: Command) => void | Promise<void>,
  options: readonly string[] = [],
): Promise<void> {
  try {
    checkNode(process.versions.node)
    const config = readConfig(process.env)
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: Object.fromEntries(options.map((name) => [name, { type: 'string' } as const])),
    })
    const db = openBeside(config.dataDir)
    try {
      await run({ config, db, words: positionals, options: values as Command['options'] })
    } finally {
      db.close()
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = error instanceof StartFailure ? error.exitCode : 1
  }
}

/** The address that links carry when no server is asked. */
export const addressOf = ({ publicUrl, host, port, isLoopback }: Config): string =>
  publicUrl ?? `http://${isLoopback ? host : 'localhost'}:${port}`
