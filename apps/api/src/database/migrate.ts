import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { StartFailure, unusableData } from '../start-failure.ts'

type Migration = { readonly number: number; readonly name: string; readonly sql: string }

const folder = join(import.meta.dirname, 'migrations')

/** The steps that made the database what it is, in order; committed ones are never edited. */
export function readMigrations(from = folder): readonly Migration[] {
  return readdirSync(from)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
    .map((name) => ({
      number: Number(name.slice(0, 4)),
      name,
      sql: readFileSync(join(from, name), 'utf8'),
    }))
}

/** Brings the database up to date, each step whole or not at all; `before` runs once, if there is work. */
export function migrate(
  db: Database.Database,
  { clock, before }: { clock: () => string; before: (from: number) => void },
  migrations = readMigrations(),
): void {
  const from = Number(db.pragma('user_version', { simple: true }))
  const newest = migrations.at(-1)?.number ?? 0
  if (from > newest)
    throw new StartFailure(
      `De gegevens zijn van een nieuwere Webwijzer (${from}, deze kent ${newest}): werk eerst bij.`,
      `The data were made by a newer Webwijzer (${from}, this one knows ${newest}): update first.`,
      unusableData,
    )
  const wanting = migrations.filter(({ number }) => number > from)
  if (wanting.length > 0 && from > 0) before(from)
  const apply = db.transaction(({ number, name, sql }: Migration) => {
    db.exec(
      'create table if not exists migration (number integer primary key, name text not null, applied_at text not null) strict',
    )
    db.exec(sql)
    db.prepare('insert into migration (number, name, applied_at) values (?, ?, ?)').run(
      number,
      name,
      clock(),
    )
    db.pragma(`user_version = ${number}`)
  })
  for (const migration of wanting) apply.immediate(migration)
}
