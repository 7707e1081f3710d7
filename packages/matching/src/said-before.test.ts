import { recordsOf } from '@webwijzer/domain/map-state'
import type { Kind } from '@webwijzer/domain/records'
import { describe, expect, test } from 'vitest'
import { exampleState, sheetOf } from '../../../tests/imports/list-files.ts'
import { imported, making, reviewOf, sheetWith } from '../../../tests/imports/reviewed-list.ts'
import { opsFromReview } from './changes-from-review.ts'
import type { Sheet } from './sheet.ts'

const state = exampleState()
const after = (sheet: Sheet, from = state) => imported(reviewOf(sheet, from), from)
function planOf(sheet: Sheet, from = state) {
  const { newId, origin } = making()
  return opsFromReview(reviewOf(sheet, from), from, { origin, newId: () => `again-${newId()}` })
}
const made = (kind: Kind, sheet: Sheet, from = state) =>
  planOf(sheet, from).ops.filter((op) => op.do === 'create' && op.kind === kind).length

describe('a list that is taken over already says nothing new', () => {
  test.each([
    ['nomination', 'lindevoort/nominaties.csv', 25],
    ['participant', 'lindevoort/deelnemers.csv', 25],
  ])('%s', (kind, file, count) => {
    const plan = planOf(sheetOf(file))
    expect(plan.ops).toEqual([])
    expect(plan.repeated).toHaveLength(count)
    expect(new Set(plan.repeated.map(({ id }) => id)).size).toBe(count)
    expect(plan.repeated.every((each) => each.kind === kind)).toBe(true)
  })
})

describe('nominations', () => {
  const headers = ['Organisatie', 'Functie', 'Waarom']

  test('of equal words count as often as they were said', () => {
    const once = after(sheetWith(headers, ['Quiet', '', 'Kent iedereen']))
    const thrice = sheetWith(headers, ...Array(3).fill(['Quiet', '', 'kent iedereen.']))
    expect(made('nomination', thrice, once)).toBe(2)
  })

  test('with another reason, function or organisation are others', () => {
    const once = after(sheetWith(headers, ['Quiet', 'coach', 'Kent iedereen']))
    const others = sheetWith(
      headers,
      ['Quiet', 'coach', 'Belt terug'],
      ['Quiet', '', 'Kent iedereen'],
      ['Taalhuis', 'coach', 'Kent iedereen'],
    )
    expect(made('nomination', others, once)).toBe(3)
  })
})

describe('participants', () => {
  const headers = ['Voornaam', 'Functie', 'Organisatie', 'aanwezig sessie 3']
  const first = sheetWith(headers, ['Mieke', 'directeur', 'Quiet', 'ja'], ['Mieke', '', '', ''])
  const once = after(first)

  test('of one name at two organisations are two, and are known again one by one', () => {
    expect(made('participant', first)).toBe(2)
    expect(planOf(first, once).ops).toEqual([])
  })

  test('keep what the map knows of them, and gain the session that a newer list adds', () => {
    const newer = sheetWith(
      [...headers.slice(0, 3), 'aanwezig sessie 3', 'aanwezig sessie 4'],
      ['mieke', '', 'Quiet', 'nee', 'ja'],
    )
    const then = after(newer, once)
    expect(made('participant', newer, once)).toBe(0)
    const mieke = recordsOf(then, 'participant').find((each) => each.function === 'directeur')
    expect(mieke).toMatchObject({
      firstName: 'Mieke',
      attendance: [
        { session: 'SES-3', present: true },
        { session: 'SES-4', present: true },
      ],
    })
  })

  test('of the same name and organisation with another function are somebody else', () => {
    const other = sheetWith(headers, ['Mieke', 'vrijwilliger', 'Quiet', ''])
    expect(made('participant', other, once)).toBe(1)
  })
})
