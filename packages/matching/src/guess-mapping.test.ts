import { describe, expect, test } from 'vitest'
import { guessMapping } from './guess-mapping.ts'
import { headerKey, withChoice } from './mapping.ts'
import type { Sheet } from './sheet.ts'

const sheetWith = (headers: readonly string[], ...rows: readonly string[][]): Sheet => ({
  name: 'lijst',
  headerRow: 1,
  headers,
  rows: rows.map((cells, at) => ({ number: at + 2, cells })),
})

const fieldsOf = (sheet: Sheet) => guessMapping(sheet).columns.map(({ field }) => field)

describe('a sheet is seen for what it is a list of', () => {
  test.each([
    ['organisations', ['Naam', 'Formeel/informeel', 'Wat doen ze?']],
    ['organisations', ['Organization name', 'Type', 'Phone', 'Notes']],
    ['tables', ['Overleg', 'Trekker', 'Hoe vaak']],
    ['seats', ['Organisatie', 'Overleg', 'Rol']],
    ['tablePerRow', ['Overleg', 'Wie zitten erbij?']],
    ['tablePerRow', ['Meeting', 'Attendees']],
    ['links', ['Van', 'Naar', 'Soort relatie']],
    ['links', ['Party A', 'Party B', 'Relationship']],
    ['programmes', ['Programma', 'Trekker', 'Partners']],
    ['nominations', ['Organisatie', 'Functie', 'Waarom']],
    ['nominations', ['Naam', '… dan bel ik …']],
    ['participants', ['Voornaam', 'Functie', 'Organisatie', 'E-mail']],
  ])('%s: %j', (shape, headers) => {
    const sheet = sheetWith(
      headers,
      headers.map((header) => `iets van ${header}`),
    )
    expect(guessMapping(sheet).shape).toBe(shape)
  })

  test('a matrix also where a table is called a table', () => {
    const sheet = sheetWith(
      ['Organisatie', 'Ruilgroep', 'Nieuwe tafel', 'Overleg Zuid'],
      ['Speelgoedbank', 'x', '', 'x'],
      ['Politie', 'x', 'vz', '?'],
    )
    expect(guessMapping(sheet).shape).toBe('seatMatrix')
    expect(fieldsOf(sheet)).toEqual(['organisation', 'mark', 'mark', 'mark'])
  })

  test('a table per column, by what stands above the names, in a map without anybody', () => {
    const sheet = sheetWith(
      ['Nr', 'Zorgoverleg', 'Armoedepact', 'Netwerk 0-4', 'Kansrijke start'],
      ['1', 'Politie', 'Kerk', 'School', 'Kraamzorg'],
      ['2', 'School', 'Voedselbank', '', 'Consultatiebureau'],
    )
    expect(guessMapping(sheet).shape).toBe('tablePerColumn')
    expect(fieldsOf(sheet)).toEqual(['number', ...Array(4).fill('parties')])
  })

  test('who was there, where ja and nee below “Aanwezig” name nobody', () => {
    const sheet = sheetWith(
      ['Nr', 'Naam', 'Functie', 'Organisatie', 'Aanwezig'],
      ['1', 'Mieke', 'directeur', 'School', 'ja'],
      ['2', 'Ali', 'coördinator', 'Kerk', 'nee'],
    )
    expect(guessMapping(sheet).shape).toBe('participants')
    expect(fieldsOf(sheet)).toEqual(['number', 'person', 'function', 'organisation', 'ignore'])
  })

  test('lines of a mail without headers, each a table and who sits there', () => {
    const sheet = sheetWith(
      ['#A', '#B'],
      ['Zorgtafel', 'Politie, School en Kerk'],
      ['Kernteam', 'Kerk, Voedselbank en Bibliotheek'],
    )
    expect(guessMapping(sheet).shape).toBe('tablePerRow')
    expect(fieldsOf(sheet)).toEqual(['table', 'parties'])
  })

  test('dates are no telephone numbers, whichever way they are written', () => {
    const dates = sheetWith(
      ['naam', 'datum'],
      ['Taalhuis', '2026-09-10'],
      ['Politie', '10-09-2026'],
    )
    expect(fieldsOf(dates)).not.toContain('phone')
    const numbers = sheetWith(
      ['naam', 'nr?'],
      ['Taalhuis', '0612345678'],
      ['Politie', '010-1234567'],
    )
    expect(fieldsOf(numbers)).toContain('phone')
  })

  test('a matrix by the marks in it', () => {
    const sheet = sheetWith(
      ['', 'Zorgtafel', 'Pact'],
      ['Speelgoedbank', 'x', ''],
      ['Kerk', '', 'op uitnodiging'],
      ['School', 'x', 'voorzitter'],
    )
    expect(guessMapping(sheet).shape).toBe('seatMatrix')
    expect(fieldsOf(sheet)).toEqual(['organisation', 'mark', 'mark'])
  })

  test('seats by organisations that come back, each time with a table', () => {
    const sheet = sheetWith(
      ['Organisatie', 'Overleg'],
      ['Kerk', 'Zorgtafel'],
      ['Kerk', 'Pact'],
      ['School', 'Zorgtafel'],
      ['School', 'Pact'],
    )
    expect(guessMapping(sheet).shape).toBe('seats')
  })
})

describe('a column is known', () => {
  test('by its contents where its header says nothing', () => {
    const sheet = sheetWith(
      ['#A', '#B', '#C', '#D'],
      ['1', 'Speelgoedbank', 'F', 'a@example.org'],
      ['2', 'De Kerk', 'I', 'b@example.org'],
      ['3', 'Moeders', 'informeel', 'c@example.org'],
    )
    expect(fieldsOf(sheet)).toEqual(['number', 'organisation', 'formality', 'email'])
  })

  test('not by a header that its contents deny', () => {
    const sheet = sheetWith(
      ['Organisatie', 'Contact'],
      ['Kerk', 'bij de koster'],
      ['School', 'aan de balie'],
    )
    expect(fieldsOf(sheet)[1]).not.toBe('email')
  })

  test('with how sure that is, and why', () => {
    const [organisation, formality] = guessMapping(
      sheetWith(['Organisatie', 'Soort'], ['Kerk', 'F'], ['School', 'I']),
    ).columns
    expect(organisation).toMatchObject({ field: 'organisation', why: 'header' })
    expect(formality).toMatchObject({ field: 'formality', why: 'both' })
    expect(formality?.certainty).toBeGreaterThan(organisation?.certainty ?? 1)
  })

  test('as people chose it', () => {
    const mapping = guessMapping(sheetWith(['Organisatie', 'Soort'], ['Kerk', 'groot']))
    const chosen = withChoice(mapping, { shape: 'seats', fields: { 1: 'table' } })
    expect(chosen.shape).toBe('seats')
    expect(chosen.columns[1]).toEqual({ index: 1, field: 'table', certainty: 1, why: 'chosen' })
    expect(chosen.columns[0]).toEqual(mapping.columns[0])
  })
})

test('the same headers have the same key, whatever their capitals', () => {
  expect(headerKey({ headers: ['Naam ', 'E-mail'] })).toBe(
    headerKey({ headers: ['naam', 'e mail'] }),
  )
  expect(headerKey({ headers: ['Naam', 'Tel'] })).not.toBe(headerKey({ headers: ['Tel', 'Naam'] }))
})

test('what stands in the place of a header and is about a family is in no key', () => {
  expect(headerKey({ headers: ['moeder van Sam (6 jaar)', 'Naam'] })).toBe('|naam')
})
