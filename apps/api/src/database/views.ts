import { type Kind, kinds, recordSchemas } from '@webwijzer/domain/records'
import type Database from 'better-sqlite3'
import { z } from 'zod'

/** `consultationTable` as SQL people write it: `consultation_table`. */
export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const unwrapped = (schema: unknown): unknown =>
  schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap())
    : schema

type Column = { readonly name: string; readonly path: string }

/** A value of its own is a column; the parts of one with parts (`origin`) are a column each. */
function columnsOf(
  shape: Readonly<Record<string, unknown>>,
  prefix: readonly string[] = [],
): Column[] {
  return Object.entries(shape).flatMap(([field, schema]) => {
    const path = [...prefix, field]
    const inner = unwrapped(schema)
    if (inner instanceof z.ZodObject) return columnsOf(inner.shape, path)
    return [{ name: path.map(snakeCase).join('_'), path: `$.${path.join('.')}` }]
  })
}

/** The view through which any SQL tool reads one kind of record. */
export function viewOf(kind: Kind): string {
  const columns = columnsOf(recordSchemas[kind].shape).map(
    ({ name, path }) => `data ->> '${path}' as "${name}"`,
  )
  return `create view "${snakeCase(kind)}" as select map_id, ${columns.join(', ')}, seq from record where kind = '${kind}'`
}

/** Makes every view what the schemas say now; leaves the database alone when nothing changed. */
export function createViews(db: Database.Database): void {
  const present = new Map(
    db
      .prepare<[], { name: string; sql: string }>(
        `select name, sql from sqlite_schema where type = 'view'`,
      )
      .all()
      .map(({ name, sql }) => [name, sql]),
  )
  const wanted = new Map(kinds.map((kind) => [snakeCase(kind), viewOf(kind)]))
  const stale = [...present.keys()].filter((name) => present.get(name) !== wanted.get(name))
  const missing = [...wanted].filter(([name, sql]) => present.get(name) !== sql)
  if (stale.length === 0 && missing.length === 0) return
  db.transaction(() => {
    for (const name of stale) db.exec(`drop view "${name}"`)
    for (const [, sql] of missing) db.exec(sql)
  }).immediate()
}
