import { stateOf } from '@webwijzer/domain/map-state'
import { type Rec, recordSchemas } from '@webwijzer/domain/records'
import { messagesFor } from '@webwijzer/messages/messages'
import { expect, test } from 'vitest'
import { leftOverText } from './left-over-text.ts'

const record = recordSchemas.consultationTable.parse({ id: 't', name: 'Ruziehoek' }) as Rec
const state = stateOf([{ kind: 'consultationTable', record }])
const left = [{ kind: 'consultationTable', id: 't', why: 'builtOn' }] as const

test('an undo says what stays and why, in both languages', () => {
  expect(leftOverText(messagesFor('nl'), 'nl', state, left)).toBe(
    'Ruziehoek blijft staan: iemand anders heeft er iets aan toegevoegd.',
  )
  expect(leftOverText(messagesFor('en'), 'en', state, left)).toBe(
    'Ruziehoek stays: somebody else added something to it.',
  )
})

test('an undo that took everything back says nothing more', () => {
  expect(leftOverText(messagesFor('nl'), 'nl', state, [])).toBe('')
})
