import { expect, test } from 'vitest'
import { dateOfSerial, formatCode, showNumber, showValue } from './shown-value.ts'

const own = new Map([[170, 'dd/mm/yyyy']])
const shown = (value: number, id: number) => showValue(value, formatCode(id, own), false)

test('a number with the format of a date is the date that people see', () => {
  expect(shown(46360, 14)).toBe('4-12-2026')
  expect(shown(46360, 15)).toBe('4-dec-26')
  expect(shown(46360, 16)).toBe('4-dec')
  expect(shown(43191, 17)).toBe('apr-18')
  expect(shown(46360, 170)).toBe('04/12/2026')
  expect(shown(46360.5625, 22)).toBe('4-12-2026 13:30')
  expect(shown(0.5625, 20)).toBe('13:30')
})

test.each([
  ['[$-413]d mmmm yyyy;@', '4 dec 2026'],
  ['d\\-mmm;@', '4-dec'],
  ['"dag "d', '4'],
  ['mm:ss', '00:00'],
])('the format %s of Dutch Excel is read', (code, text) => {
  expect(showValue(46360, code, false)).toBe(text)
})

test('other numbers are shown in full, with a Dutch comma', () => {
  expect(shown(612345678901, 0)).toBe('612345678901')
  expect(shown(0.1 + 0.2, 0)).toBe('0,3')
  expect(shown(0.45, 9)).toBe('45%')
  expect(showValue(612345678, '0000000000', false)).toBe('0612345678')
  expect(showValue(12.5, '#,##0.00', false)).toBe('12,5')
  expect(showNumber(-3)).toBe('-3')
  expect(showNumber(1e300)).toBe('1e+300')
})

test('days are counted as Excel does, which knows 29 February 1900, or from 1904', () => {
  const day = (serial: number, is1904 = false) =>
    dateOfSerial(serial, is1904)?.toISOString().slice(0, 10)
  expect([day(1), day(59), day(61), day(46360)]).toEqual([
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
    '2026-12-04',
  ])
  expect(day(0, true)).toBe('1904-01-01')
  expect(dateOfSerial(-1, false)).toBeNull()
  expect(dateOfSerial(1e9, false)).toBeNull()
})
