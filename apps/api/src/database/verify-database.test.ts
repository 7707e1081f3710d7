import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Diff } from '@webwijzer/domain/diff'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMap } from '../maps/open-map.ts'
import { type OpenDatabase, openDatabase } from './open-database.ts'
import { verifyDatabase } from './verify-database.ts'

const clock = () => '2026-11-29T12:00:00.000Z'
let folder = ''
let opened: OpenDatabase

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'webwijzer-verify-'))
  opened = openDatabase(folder, clock)
})
afterEach(() => {
  opened.close()
  rmSync(folder, { recursive: true })
})

/** As it was written before views had rules and positions a colour. */
const view = { id: 'main', name: 'Hoofdkaart' }
const place = { id: 'main~o1', view: 'main', thing: 'o1', x: 10, y: 20 }
const moved = { ...place, x: 30 }

function writeOld() {
  const { db } = opened
  const diffs = [
    [
      { kind: 'view', before: null, after: view },
      { kind: 'position', before: null, after: place },
    ],
    [{ kind: 'position', before: place, after: moved }],
  ]
  const author = JSON.stringify({ device: 'd1', role: 'projectTeam', group: null })
  const log = db.prepare(
    `insert into change_log (map_id, seq, change_id, author, at, label, body_hash, diff)
     values ('m1', ?, ?, ?, ?, 'test', '', ?)`,
  )
  for (const [at, diff] of diffs.entries())
    log.run(at + 1, `c${at + 1}`, author, clock(), JSON.stringify(diff))
  const record = db.prepare(
    `insert into record (map_id, kind, id, seq, data) values ('m1', ?, ?, ?, ?)`,
  )
  record.run('view', view.id, 1, JSON.stringify(view))
  record.run('position', place.id, 2, JSON.stringify(moved))
}

test('a database from before a kind got a value is what its log says', () => {
  writeOld()
  expect(verifyDatabase(opened.db)).toEqual([])
  opened.db.exec(`update record set data = json_set(data, '$.x', 40) where kind = 'position'`)
  expect(verifyDatabase(opened.db)).toEqual(['m1: the records are not what the log says'])
})

test('what happened then is told with the value that stands for nothing said', () => {
  writeOld()
  const told: Diff = openMap(opened.db, 'm1', clock)
    .since(0)
    .flatMap(({ diff }) => diff)
  expect(told).toMatchObject([
    { after: { id: 'main', rules: [] } },
    { after: { x: 10, colour: null } },
    { before: { x: 10, colour: null }, after: { x: 30, colour: null } },
  ])
})
