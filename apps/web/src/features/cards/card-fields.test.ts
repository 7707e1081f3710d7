import { kinds, recordSchemas } from '@webwijzer/domain/records'
import { referencesOf } from '@webwijzer/domain/references'
import { languageCodes } from '@webwijzer/messages/languages'
import { messagesFor } from '@webwijzer/messages/messages'
import { describe, expect, it } from 'vitest'
import { exemptFields, isExempt } from './card-field.ts'
import { type CardKind, cardFields, fieldsOf, sectionsOf } from './card-fields.ts'
import { choiceOptions, choiceValue } from './choice-options.ts'
import { fieldLabel } from './field-words.ts'

const cardKinds = Object.keys(cardFields) as CardKind[]
const schemaFields = (kind: CardKind) => Object.keys(recordSchemas[kind].shape)
type Parsing = { safeParse(value: unknown): { success: boolean } }
const schemaOf = (kind: CardKind, field: string) =>
  (recordSchemas[kind].shape as unknown as Record<string, Parsing>)[field]

describe('the cards', () => {
  it('leave out four values by name, and what a record joins', () => {
    expect([...exemptFields]).toEqual(['id', 'origin', 'sourceId', 'fields'])
    expect(isExempt('seat', 'table')).toBe(true)
    expect(isExempt('link', 'from')).toBe(false)
  })

  for (const kind of cardKinds) {
    it(`have an input for every value of ${kind}`, () => {
      const wanted = schemaFields(kind).filter((field) => !isExempt(kind, field))
      expect(
        fieldsOf(kind)
          .map(({ field }) => field)
          .toSorted(),
      ).toEqual(wanted.toSorted())
    })

    for (const language of languageCodes) {
      const messages = messagesFor(language)

      it(`have words for every value and section of ${kind} in ${language}`, () => {
        for (const { field } of fieldsOf(kind)) {
          expect(fieldLabel(messages, kind, field), field).not.toBe(field)
          expect(fieldLabel(messages, kind, field), field).not.toBe('')
        }
        for (const section of sectionsOf(kind).keys()) {
          expect(messages.cards.sections[section]).toBeTruthy()
        }
      })

      it(`offer nothing that ${kind} does not take, in ${language}`, () => {
        for (const { field, widget, choice } of fieldsOf(kind)) {
          expect(widget === 'choice', field).toBe(choice !== undefined)
          if (!choice) continue
          const options = choiceOptions(messages, choice)
          expect(options.length).toBeGreaterThan(1)
          for (const { id, label } of options) {
            expect(label).not.toBe('')
            expect(schemaOf(kind, field)?.safeParse(choiceValue(choice, id)).success, id).toBe(true)
          }
        }
      })
    }

    it(`choose a thing wherever ${kind} points at one`, () => {
      const pointing = new Set(referencesOf(kind).map(({ field }) => field))
      for (const { field, widget } of fieldsOf(kind)) {
        expect(widget === 'reference', field).toBe(pointing.has(field))
      }
    })
  }

  it('know every kind they speak of', () => {
    for (const kind of cardKinds) expect(kinds).toContain(kind)
  })
})
