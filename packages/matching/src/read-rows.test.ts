import { getRecord, recordsOf } from '@webwijzer/domain/map-state'
import { describe, expect, test } from 'vitest'
import { exampleState, sheetOf } from '../../../tests/imports/list-files.ts'
import {
  type Choosing,
  done,
  imported,
  making,
  reviewOf,
  sheetWith,
} from '../../../tests/imports/reviewed-list.ts'
import { opsFromReview } from './changes-from-review.ts'
import { lostColumns } from './column-places.ts'
import type { Sheet } from './sheet.ts'

const state = exampleState()
const planOf = (sheet: Sheet, choosing: Choosing = {}) =>
  opsFromReview(reviewOf(sheet, state, choosing), state, making())
const recordOf = (sheet: Sheet, choosing: Choosing = {}) => {
  const create = planOf(sheet, choosing).ops.find((op) => op.do === 'create')
  return create?.do === 'create' ? create.record : null
}

describe('a row says of a new one all that its columns hold', () => {
  test('of an organisation', () => {
    const sheet = sheetWith(
      [
        'Naam',
        'Medisch/sociaal',
        'Status',
        'Hoe aanmelden',
        'Fasen',
        'Domein',
        'Waarom belangrijk',
      ],
      ['Pippa', 'sociaal', 'gewenst', 'Bellen mag', '0-2 | 2-4', 'sport', 'Komt overal'],
    )
    expect(recordOf(sheet)).toMatchObject({
      sector: 'social',
      status: 'wished',
      referralNote: 'Bellen mag',
      phases: ['0-2', '2-4'],
      domain: 'sport_cultuur',
      importance: 'Komt overal',
    })
  })

  test('of a table, with who leads it', () => {
    const sheet = sheetWith(
      ['Overleg', 'Soort', 'Trekker', 'Doel', 'Informeel netwerk', 'Afstemming', 'Status'],
      ['Buurtkring', 'casus', 'Quiet', 'Samen kijken', 'Via de kerk', 'aansluiten', 'bevestigd'],
    )
    expect(recordOf(sheet)).toMatchObject({
      tableKind: 'case',
      lead: 'ORG-43',
      purpose: 'Samen kijken',
      informalConnection: 'Via de kerk',
      alignment: 'join',
      checked: true,
    })
  })

  test('of a programme', () => {
    const sheet = sheetWith(
      ['Programma', 'Soort', 'Status', 'Afstemming', 'Looptijd', 'Omschrijving'],
      ['Fietsplan', 'regeling', 'in voorbereiding', 'nog bekijken', '2024 – 2027', 'Fietsen'],
    )
    expect(recordOf(sheet)).toMatchObject({
      programmeKind: 'scheme',
      status: 'planned',
      alignment: 'toReview',
      period: '2024 – 2027',
      description: 'Fietsen',
    })
  })

  test('of a line; one that is there already is filled in', () => {
    const headers = [
      'Van',
      'Naar',
      'Soort',
      'Richting',
      'Sterkte',
      'Status',
      'Gaat goed',
      'Afspraak',
    ]
    const cells = [
      'Politie',
      'Quiet',
      'verwijst naar',
      'gericht',
      'vaak',
      'gewenst',
      'Korte lijn',
      'Bellen',
    ]
    const sheet = sheetWith(headers, cells, cells)
    expect(planOf(sheet).ops).toHaveLength(1)
    expect(recordOf(sheet)).toMatchObject({
      ...{ linkKind: 'refers', directed: true, strength: 3, status: 'wished' },
      ...{ goesWell: 'Korte lijn', agreement: 'Bellen' },
    })
    const poorer = done(
      [
        {
          id: 'c',
          label: 'x',
          ops: [{ do: 'update', kind: 'link', id: 'REL-01', set: { agreement: null } }],
        },
      ],
      state,
    )
    const known = opsFromReview(
      reviewOf(sheetOf('lindevoort/relaties.csv'), poorer),
      poorer,
      making(),
    )
    expect(known.ops).toMatchObject([{ do: 'update', kind: 'link', id: 'REL-01' }])
  })

  test('of a participant, an address only with the word that it may be shared', () => {
    const sheet = sheetWith(
      [
        'Voornaam',
        'Functie',
        'Vaste deelnemer',
        'Ervaringsdeskundige',
        'Sessie 3',
        'Contact delen',
        'E-mail',
      ],
      ['Eik', 'coach', 'ja', 'opgeleid', 'ja', 'ja', 'eik@example.org'],
      ['Beuk', 'coach', 'nee', 'nee', 'nee', '', 'beuk@example.org'],
    )
    const people = recordsOf(imported(reviewOf(sheet, state), state), 'participant').slice(-2)
    expect(people).toMatchObject([
      {
        ...{ firstName: 'Eik', fixedParticipant: true, experienceExpert: 'trained' },
        ...{ shareContact: true, email: 'eik@example.org' },
        attendance: [{ session: 'SES-3', present: true, group: null }],
      },
      { firstName: 'Beuk', shareContact: false, email: null },
    ])
    expect(planOf(sheet).lost).toMatchObject([{ row: 3, column: 6, why: 'noConsent' }])
  })

  test('of a nomination, but never who said it', () => {
    const sheet = sheetWith(
      ['Organisatie', 'Functie', 'Waarom', 'Zelf of ander', 'Genoemd door'],
      ['Quiet', 'coördinator', 'Kent iedereen', 'zelf', 'Wilg'],
    )
    expect(recordOf(sheet)).toMatchObject({ self: true, reason: 'Kent iedereen' })
    expect(JSON.stringify(planOf(sheet).ops)).not.toContain('Wilg')
    expect(lostColumns(sheet.rows, reviewOf(sheet, state).mapping)).toEqual([
      { index: 4, why: 'nominator' },
    ])
  })
})

describe('what does not come along is told', () => {
  test('columns without a place, and those that are skipped', () => {
    const sheet = sheetWith(
      ['Organisatie', 'Soort', 'Kleur', 'Hoe vaak', 'Leeg'],
      ['Pippa', 'I', 'groen', 'elke week', ''],
    )
    const { mapping } = reviewOf(sheet, state, { choice: { fields: { 3: 'frequency' } } })
    expect(lostColumns(sheet.rows, mapping)).toEqual([
      { index: 2, why: 'skipped' },
      { index: 3, why: 'noPlace' },
    ])
  })

  test('cells that cannot be read, with row and column; that nothing is known is no loss', () => {
    const sheet = sheetWith(
      ['Organisatie', 'Verwijzing nodig', 'Domein', 'Formeel/informeel'],
      ['Pippa', 'misschien', 'jeugdige gezondheid', '?'],
      ['Quiet', '-', 'n.v.t.', 'onbekend'],
    )
    expect(
      planOf(sheet).lost.map(({ row, column, text, why }) => [row, column, text, why]),
    ).toEqual([
      [2, 1, 'misschien', 'unknown'],
      [2, 2, 'jeugdige gezondheid', 'unknown'],
    ])
  })

  test('a number that was cut off comes nowhere: not to a new one, and not against a whole one', () => {
    const plan = planOf(sheetWith(['Organisatie', 'Tel.'], ['Quiet', '+316…'], ['Pippa', '0612…']))
    expect(plan.differences).toEqual([])
    expect(plan.ops).toMatchObject([{ do: 'create', record: { name: 'Pippa' } }])
    expect(JSON.stringify(plan.ops)).not.toContain('…')
    expect(plan.lost).toMatchObject([
      { row: 2, column: 1, text: '+316…', why: 'cutOff' },
      { row: 3, column: 1, text: '0612…', why: 'cutOff' },
    ])
  })

  test('the domain that may have been meant is taken where people say so', () => {
    const sheet = sheetWith(['Organisatie', 'Domein'], ['Pippa', 'onderwijs en zorg'])
    expect(planOf(sheet).lost).toMatchObject([{ closest: 'onderwijs', isTaken: false }])
    expect(recordOf(sheet)).not.toHaveProperty('domain')
    expect(recordOf(sheet, { fromList: ['2:1'] })).toMatchObject({ domain: 'onderwijs' })
  })

  test('texts that are too long, and marks in a matrix that say nothing', () => {
    const long = sheetWith(['Organisatie', 'Doelgroep'], ['Pippa', 'a'.repeat(201)])
    expect(planOf(long).lost).toMatchObject([{ row: 2, column: 1, why: 'tooLong' }])
    const matrix = sheetWith(
      ['Organisatie', 'ZAT', 'Coalitie KS'],
      ['Quiet', 'x', 'x'],
      ['Taalhuis', 'x', 'nee'],
      ['Politie', 'x', 'x'],
      ['Bibliotheek', 'x', 'x'],
      ['Pippa', 'x', 'vraag na'],
    )
    expect(planOf(matrix).lost).toMatchObject([{ row: 6, column: 2, text: 'vraag na' }])
  })
})

describe('a field of the coalition’s own', () => {
  const sheet = sheetWith(['Organisatie', 'Aantal leden'], ['Pippa', '12'], ['Quiet', '40'])
  const choice = { fields: { 1: 'own' } } as const

  test('comes from a column that fits nothing, with its values', () => {
    const after = imported(reviewOf(sheet, state, { choice }), state)
    const field = recordsOf(after, 'field').at(-1)
    expect(field).toMatchObject({ name: 'Aantal leden', kind: 'organisation', fieldType: 'number' })
    expect(getRecord(after, 'organisation', 'ORG-43')?.fields[field?.id ?? '']).toBe(40)
  })

  test('is the one that is there, under that name', () => {
    const record = { id: 'f1', name: 'aantal Leden', kind: 'organisation', fieldType: 'number' }
    const withField = done(
      [{ id: 'c', label: 'x', ops: [{ do: 'create', kind: 'field', record }] }],
      state,
    )
    const after = imported(reviewOf(sheet, withField, { choice }), withField)
    expect(recordsOf(after, 'field')).toHaveLength(recordsOf(withField, 'field').length)
    expect(getRecord(after, 'organisation', 'ORG-43')?.fields.f1).toBe(40)
  })
})
