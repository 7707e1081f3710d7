import type { Author, LogEntry } from '@webwijzer/domain/log-entry'
import { type Rec, recordSchemas } from '@webwijzer/domain/records'
import type { Language } from '@webwijzer/messages/languages'
import { messagesFor } from '@webwijzer/messages/messages'
import { expect, test } from 'vitest'
import { inARow } from '../in-a-row.ts'
import { blockedText } from './blocked-text.ts'

const table = (name: string) =>
  recordSchemas.consultationTable.parse({ id: 't', name }) as Rec<'consultationTable'>

let seq = 0
function renaming(author: Author, from: string | null, to: string): LogEntry {
  seq += 1
  const before = from === null ? null : table(from)
  const diff = [{ kind: 'consultationTable', before, after: table(to) }] as const
  return { seq, changeId: `c${seq}`, author, at: '', label: 'test', undoes: null, diff }
}

const room = (device: string, group: string | null): Author => ({ device, role: 'room', group })
const undone = renaming(room('here', 'N1'), 'Oost', 'West')

const told = (language: Language, ...later: Author[]) =>
  blockedText(undone, [undone, ...later.map((author) => renaming(author, 'West', 'Zuid'))], {
    messages: messagesFor(language),
    inARow: (words) => inARow(words, language),
  })

test('an undo that is blocked says which group changed what', () => {
  expect(told('nl', room('there', 'N2'))).toBe(
    'Er is niets ongedaan gemaakt: groep N2 heeft daarna iets veranderd aan Zuid.',
  )
  expect(told('en', room('there', 'N2'))).toBe(
    'Nothing was undone: group N2 changed something about Zuid afterwards.',
  )
})

test('it names no person: somebody of the same group, or who he is by his link', () => {
  expect(told('nl', room('there', 'N1'))).toContain('iemand anders van groep N1 heeft')
  expect(told('nl', room('there', null))).toContain('iemand anders in de zaal heeft')
  expect(told('nl', { device: 'desk', role: 'projectTeam', group: null })).toContain(
    'het projectteam heeft',
  )
})

test('it says nothing of what it does not know', () => {
  expect(told('nl')).toBeNull()
})
