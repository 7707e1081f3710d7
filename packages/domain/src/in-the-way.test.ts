import { expect, test } from 'vitest'
import type { Diff } from './diff.ts'
import { inTheWay } from './in-the-way.ts'
import type { Author, LogEntry } from './log-entry.ts'
import { joinedId, type Kind, type Rec, recordSchemas } from './records.ts'

const here: Author = { device: 'here', role: 'room', group: 'N1' }
const there: Author = { device: 'there', role: 'room', group: 'N2' }
const team: Author = { device: 'desk', role: 'projectTeam', group: null }

const record = (kind: Kind, values: object) => recordSchemas[kind].parse(values) as Rec
const table = (name: string) => record('consultationTable', { id: 't', name })
const made = (kind: Kind, after: Rec) => ({ kind, before: null, after })
const renamed = (from: string, to: string) => ({
  kind: 'consultationTable' as const,
  before: table(from),
  after: table(to),
})
const seat = made('seat', record('seat', { id: joinedId('t', 'o'), table: 't', organisation: 'o' }))
const place = made(
  'position',
  record('position', { id: 'main~t', view: 'main', thing: 't', x: 1, y: 1 }),
)

let seq = 0
const entry = (author: Author, ...diff: Diff): LogEntry => {
  seq += 1
  return { seq, changeId: `c${seq}`, author, at: '', label: 'test', undoes: null, diff }
}

test('whoever changed it last stands in the way', () => {
  const undone = entry(here, renamed('Oost', 'West'))
  const log = [undone, entry(there, renamed('West', 'Zuid')), entry(team, renamed('Zuid', 'Noord'))]
  expect(inTheWay(undone, log)).toEqual([{ of: undone.diff[0], by: team }])
})

test('so does whoever hung something on what was made', () => {
  const undone = entry(here, made('consultationTable', table('Oost')), place)
  expect(inTheWay(undone, [undone, entry(there, seat)])).toEqual([
    { of: undone.diff[0], by: there },
  ])
})

test('what happened before, what the same device did, and where it was put, do not', () => {
  const before = entry(there, renamed('Oost', 'West'))
  const undone = entry(here, made('consultationTable', table('Oost')), place)
  expect(inTheWay(undone, [before, undone, entry(here, seat), entry(there, place)])).toEqual([])
})
