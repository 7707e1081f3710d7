import { recordsOf } from '@webwijzer/domain/map-state'
import { type Organisation, recordSchemas } from '@webwijzer/domain/records'
import { describe, expect, test } from 'vitest'
import { exampleState } from '../../../tests/imports/list-files.ts'
import { likelyDuplicates } from './likely-duplicates.ts'

const mapOf = (
  ...organisations: { id: string; name: string; [value: string]: unknown }[]
): Organisation[] => organisations.map((values) => recordSchemas.organisation.parse(values))

describe('two organisations that may be one are told with the reason', () => {
  test.each([
    ['the same name in another spelling', 'De Speelgoedbank', 'speelgoed-bank', 'sameName'],
    ['a typing error', 'Speelgoedbank Pippa', 'Speelgoedbank Pipa', 'likeName'],
    ['an abbreviated word', 'Sociaal wijkteam West', 'Soc. wijkteam West', 'likeName'],
    ['written by ear', 'Consultatiebureau West', 'Consultatieburo West', 'likeName'],
  ])('%s', (_, first, second, reason) => {
    const pairs = likelyDuplicates(
      mapOf({ id: 'a', name: first }, { id: 'b', name: second }, { id: 'c', name: 'Politie' }),
    )
    expect(pairs).toEqual([{ first: 'a', second: 'b', reasons: expect.arrayContaining([reason]) }])
  })
})

describe('these are not told', () => {
  test.each([
    ['two departments', 'GGD – JGZ 0-4', 'GGD – JGZ 4-18'],
    ['two districts', 'Sociaal wijkteam West', 'Sociaal wijkteam Oost'],
    ['a whole and its part', 'Welzijn West', 'Welzijn West – jongerenwerk'],
    ['two of a kind', 'Basisschool De Beuk', 'Basisschool De Eik'],
  ])('%s', (_, first, second) => {
    expect(likelyDuplicates(mapOf({ id: 'a', name: first }, { id: 'b', name: second }))).toEqual([])
  })

  test('two that share one desk only', () => {
    const contactEmail = 'balie@example.org'
    const map = mapOf(
      { id: 'a', name: 'Taalhuis', contactEmail },
      { id: 'b', name: 'Brigade', contactEmail },
    )
    expect(likelyDuplicates(map)).toEqual([])
  })
})

test('in the example municipality nobody is there twice', () => {
  expect(likelyDuplicates(recordsOf(exampleState(), 'organisation'))).toEqual([])
})
