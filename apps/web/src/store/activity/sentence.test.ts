import type { Diff } from '@webwijzer/domain/diff'
import type { LogEntry } from '@webwijzer/domain/log-entry'
import { type Kind, type Rec, recordSchemas } from '@webwijzer/domain/records'
import { messagesFor } from '@webwijzer/messages/messages'
import { expect, test } from 'vitest'
import { activityOf } from './activity-lines.ts'
import { sentenceOf } from './sentence.ts'

const format = new Intl.ListFormat('nl', { type: 'conjunction' })
const rec = (kind: Kind, values: object): Rec => recordSchemas[kind].parse(values) as Rec
const made = (kind: Kind, values: object) => ({ kind, before: null, after: rec(kind, values) })
const gone = (kind: Kind, values: object) => ({ kind, before: rec(kind, values), after: null })

let seq = 0
const entry = (diff: Diff, more: Partial<LogEntry> = {}): LogEntry => {
  seq += 1
  const author = { device: 'd', role: 'room', group: 'N1' } as const
  const at = '2026-11-03T13:00:00.000Z'
  return { seq, changeId: `c${seq}`, author, at, label: 'test', undoes: null, diff, ...more }
}

const ggd = { id: 'o1', name: 'GGD' }
const kerk = { id: 'o2', name: 'Kerk' }
const table = { id: 't1', name: 'Wijkteamoverleg' }
const seat = (organisation: string, more = {}) => ({
  id: `t1~${organisation}`,
  table: 't1',
  organisation,
  ...more,
})
const start = entry([
  made('organisation', ggd),
  made('organisation', kerk),
  made('consultationTable', table),
])

/** The last of these entries in Dutch, after a map with two organisations and a table. */
function told(...entries: LogEntry[]): string {
  const { lines, names } = activityOf([start, ...entries])
  const [last] = lines
  if (!last) throw new Error('there is a line for every entry')
  return sentenceOf(last, {
    messages: messagesFor('nl'),
    names,
    inARow: (words) => format.format(words),
  })
}

test('what was put on the map is told by name', () => {
  expect(told()).toBe('Toegevoegd: GGD, Kerk en Wijkteamoverleg.')
})

test('who sits down is told by table, and a newcomer is not told twice', () => {
  const diff = [made('organisation', { id: 'o3', name: 'Politie' }), made('seat', seat('o3'))]
  expect(told(entry([...diff, made('seat', seat('o1'))]))).toBe(
    'Aan tafel gezet bij Wijkteamoverleg: Politie en GGD.',
  )
})

test('a change says what it changed, and what that is now', () => {
  const diff = [
    {
      kind: 'seat' as const,
      before: rec('seat', seat('o1')),
      after: rec('seat', seat('o1', { role: 'chair' })),
    },
  ]
  expect(told(entry(diff))).toBe(
    'GGD bij Wijkteamoverleg aangepast: rol aan tafel is nu voorzitter.',
  )
})

test('what went is told by name, its seats go with it in silence', () => {
  expect(told(entry([gone('organisation', kerk), gone('seat', seat('o2'))]))).toBe(
    'Weggehaald: Kerk.',
  )
  expect(told(entry([gone('seat', seat('o2'))]))).toBe(
    'Van tafel gehaald bij Wijkteamoverleg: Kerk.',
  )
})

test('an undo says so, and what it took back is marked', () => {
  const first = entry([made('seat', seat('o1'))])
  const undo = entry([gone('seat', seat('o1'))], { undoes: first.changeId })
  expect(told(first, undo)).toBe('Ongedaan gemaakt. Van tafel gehaald bij Wijkteamoverleg: GGD.')
  expect(activityOf([start, first, undo]).lines.map(({ isUndone }) => isUndone)).toEqual([
    false,
    true,
    false,
  ])
  const redo = entry([made('seat', seat('o1'))], { undoes: undo.changeId })
  expect(activityOf([first, undo, redo]).lines.map(({ isUndone }) => isUndone)).toEqual([
    false,
    true,
    false,
  ])
})

test('whom a group finds best represented is told as its choice', () => {
  const answer = { id: 'b1', observationKind: 'bestRepresented', text: 'GGD', subject: 'o1' }
  expect(told(entry([made('observation', answer)]))).toBe('Gekozen als best vertegenwoordigd: GGD.')
  expect(told(entry([gone('observation', answer)]))).toBe(
    'Niet meer gekozen als best vertegenwoordigd: GGD.',
  )
})

test('much at once is counted', () => {
  const many = Array.from({ length: 20 }, (_, at) =>
    made('organisation', { id: `m${at}`, name: `M${at}` }),
  )
  expect(told(entry([...many, made('seat', seat('o1'))]))).toBe(
    'Toegevoegd: 20 organisaties en 1 plek aan tafel.',
  )
})

test('moving things is told as moving, not as changing', () => {
  const at = (x: number) => rec('position', { id: 'main~o1', view: 'main', thing: 'o1', x, y: 0 })
  expect(told(entry([{ kind: 'position', before: at(0), after: at(5) }]))).toBe('GGD verplaatst.')
})
