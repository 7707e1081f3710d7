import { describe, expect, test } from 'vitest'
import { sheetOf } from '../../../tests/imports/list-files.ts'
import { sheetWith } from '../../../tests/imports/reviewed-list.ts'
import { fieldsFor, lostColumns } from './column-places.ts'
import { guessMapping } from './guess-mapping.ts'
import { shapes } from './mapping.ts'

describe('headers', () => {
  test.each([
    ['organisaties', 'organisations', ['bron']],
    ['overleggen', 'tables', ['bron']],
    ['deelname', 'seats', ['bron']],
    ['programmas', 'programmes', []],
    ['relaties', 'links', ['bron']],
    ['nominaties', 'nominations', ['soort', 'voorgesteld_door_id', 'status', 'instemming']],
    ['deelnemers', 'participants', []],
  ])('of %s.csv are understood without correction', (file, shape, lost) => {
    const sheet = sheetOf(`lindevoort/${file}.csv`)
    const mapping = guessMapping(sheet)
    expect(mapping.shape).toBe(shape)
    expect(lostColumns(sheet.rows, mapping).map(({ index }) => sheet.headers[index])).toEqual(lost)
  })

  test.each([
    [
      ['Name', 'Type', 'Domain', 'How to refer', 'Status'],
      'name formality domain referralNote status',
    ],
    [
      ['Meeting', 'Kind', 'Lead', 'Purpose', 'Informal network'],
      'table tableKind lead purpose informalConnection',
    ],
    [
      ['Organisation', 'Meeting', 'Role', 'How attached', 'Certainty'],
      'organisation table role how certainty',
    ],
    [
      ['Programme', 'Kind', 'Status', 'Period', 'Partners'],
      'programme programmeKind status period partners',
    ],
    [['From', 'To', 'Kind', 'Direction', 'What goes well'], 'from to linkKind directed goesWell'],
    [
      ['First name', 'Function', 'Project team', 'Share contact'],
      'person function projectTeam shareContact',
    ],
  ])('in English too: %j', (headers, fields) => {
    const sheet = sheetWith(
      headers,
      headers.map(() => ''),
    )
    const found = guessMapping(sheet).columns.map(({ field }) => field)
    expect(found.join(' ').replace(/^organisation (?=formality)/, 'name ')).toBe(fields)
  })

  test('mean what they can mean in the list that people say it is', () => {
    const sheet = sheetWith(['Naam', 'Soort', 'Status'], ['Buurtkring', 'casus', 'bevestigd'])
    expect(guessMapping(sheet, null, 'programmes').columns.map(({ field }) => field)).toEqual([
      'programme',
      'programmeKind',
      'status',
    ])
  })
})

test('a list of any shape offers only what has a place in it', () => {
  for (const shape of shapes) {
    const columns = fieldsFor(shape).map((field, index) => ({
      index,
      field,
      certainty: 1,
      why: 'chosen' as const,
    }))
    const cells = columns.map(() => 'iets')
    const lost = lostColumns([{ cells }], { shape, columns })
    expect(lost).toEqual([{ index: 0, why: 'skipped' }])
  }
})
