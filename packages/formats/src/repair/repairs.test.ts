import { describe, expect, test } from 'vitest'
import type { Sheet } from '../file/file-contents.ts'
import { quoteFormula, unquoteFormula } from './formula-quote.ts'
import { isAgeColumn, repairAge } from './repair-age.ts'
import { isFormulaError, typedText } from './repair-error.ts'
import { repairLetters } from './repair-letters.ts'
import { isNumberedColumn, repairNumbering } from './repair-numbering.ts'
import { repairPhone } from './repair-phone.ts'
import { repairSheet } from './repair-sheet.ts'

describe('ages that Excel made a date of', () => {
  test.each([
    ['4-dec', '4-12'],
    ['apr-18', '4-18'],
    ['2-apr', '2-4'],
    ['dec-18', '12-18'],
    ['12-apr', '4-12'],
    ['jan-04', '1-4'],
    ['4 dec.', '4-12'],
    ['4-Mar', '3-4'],
    ['6-okt', '6-10'],
    ['4-12-2026', '4-12'],
    ['1-4-2018', '4-18'],
    ['2026-12-04', '4-12'],
    ['4-dec-26', '4-12'],
  ])('%s was %s', (date, ages) => expect(repairAge(date)).toBe(ages))

  test.each(['0-4', '4-12', '18+', 'alle leeftijden', '4-abc', '', '12-18 jaar'])(
    '“%s” is left alone',
    (text) => expect(repairAge(text)).toBeNull(),
  )

  test('only columns of ages are looked at: by their header or by what else is in them', () => {
    expect(isAgeColumn('Voor wie (leeftijd)', [])).toBe(true)
    expect(isAgeColumn('Groep', ['0-4', '4-dec', '4-18', ''])).toBe(true)
    expect(isAgeColumn('Startdatum', ['0-4', '4-18'])).toBe(false)
    expect(isAgeColumn('Overleg', ['4-dec', '11-dec'])).toBe(false)
  })
})

test('phone numbers get back what Excel took, and tell when digits are gone', () => {
  expect(repairPhone('6,12E+08', true)).toEqual({ code: 'phone-digits-lost', after: '0612…' })
  expect(repairPhone('3,16E+10', true)).toEqual({ code: 'phone-digits-lost', after: '+316…' })
  expect(repairPhone('612345678', true)).toEqual({ code: 'phone-as-number', after: '0612345678' })
  expect(repairPhone('31612345678', true)?.after).toBe('+31612345678')
  expect(repairPhone('0612345678', true)).toBeNull()
  expect(repairPhone('612345678', false)).toBeNull()
  expect(repairPhone('1,5E+09', false)).toEqual({ code: 'number-digits-lost', after: '1,5E+09' })
})

test('failed formulas are known in Dutch and English, and what was typed comes back where it is still there', () => {
  for (const error of ['#NAAM?', '#NAME?', '#REF!', '#VERW!', '#n/a'])
    expect(isFormulaError(error)).toBe(true)
  expect(isFormulaError('#samen')).toBe(false)
  expect(typedText('-eten en drinken')).toBe('-eten en drinken')
  expect(typedText('SUM(A1:A3)')).toBeNull()
  expect(typedText('A1+B2')).toBeNull()
})

test('letters that were read wrong are put right, and others are left alone', () => {
  expect(repairLetters('BudgetcafÃ© Noord')).toBe('Budgetcafé Noord')
  expect(repairLetters('coÃ¶rdinatie, ZoÃ«, â‚¬5, fotoâ€™s, Ã  la')).toBe(
    'coördinatie, Zoë, €5, foto’s, Ã  la',
  )
  expect(repairLetters('ZoÃƒÂ«')).toBe('Zoë')
  for (const good of ['Budgetcafé', 'Ångström', 'Ã', 'São Paulo', '“Réünie” – €5'])
    expect(repairLetters(good)).toBe(good)
})

test('numbering goes, numbers that mean something stay', () => {
  expect(repairNumbering('9.', false)).toBe('9')
  expect(repairNumbering('1. School', true)).toBe('School')
  expect(repairNumbering('1e hulp', true)).toBe('1e hulp')
  expect(repairNumbering('1. School', false)).toBe('1. School')
  expect(isNumberedColumn(['1. A', '2) B', '3. C', 'D'])).toBe(true)
  expect(isNumberedColumn(['1. A', 'B', 'C', 'D'])).toBe(false)
})

test.each([
  '=1+1',
  '+31 6',
  '-eten',
  '@SWT',
  '\tx',
  "'=x",
  "''-x",
  '＝x',
  "'t Rek",
  'gewoon',
  "'",
  '',
])('a quote before %j comes off again', (text) => {
  expect(unquoteFormula(quoteFormula(text))).toBe(text)
  expect(quoteFormula(text)).not.toMatch(/^[=+\-@\t＝]/u)
})

test('a sheet is put right cell by cell, with a note for each', () => {
  const sheet: Sheet = {
    name: 'Blad1',
    headerRow: 1,
    headers: ['Nr', 'Naam', 'Leeftijd', 'Tel.', 'Datum', 'Opmerking'],
    rows: [
      { number: 2, cells: ['9.', 'CafÃ©', '4-dec', '3,16E+10', '4-dec', 'let op:\nook hier'] },
      { number: 4, cells: ['10', '#NAAM?', '0-4', '', '', "'=x"] },
    ],
  }
  const { sheet: repaired, notes } = repairSheet(sheet)
  expect(repaired.rows).toEqual([
    { number: 2, cells: ['9', 'Café', '4-12', '+316…', '4-dec', 'let op: ook hier'] },
    { number: 4, cells: ['10', '', '0-4', '', '', '=x'] },
  ])
  expect(notes.map(({ code, row, column }) => [code, row, column])).toEqual([
    ['numbering', 2, 'Nr'],
    ['wrong-letters', 2, 'Naam'],
    ['age-as-date', 2, 'Leeftijd'],
    ['phone-digits-lost', 2, 'Tel.'],
    ['line-break', 2, 'Opmerking'],
    ['excel-error', 4, 'Naam'],
    ['formula-quote', 4, 'Opmerking'],
  ])
  expect(notes[2]).toMatchObject({ sheet: 'Blad1', before: '4-dec', after: '4-12' })
})

test('text that Excel took for a formula is put back from the formula', () => {
  const sheet: Sheet = {
    name: 'B',
    headerRow: 1,
    headers: ['a'],
    rows: [{ number: 2, cells: ['#NAAM?'] }],
  }
  expect(repairSheet(sheet, () => '-eten').sheet.rows[0]?.cells).toEqual(['-eten'])
})
