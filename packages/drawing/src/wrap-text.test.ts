import { expect, test } from 'vitest'
import { type Measure, type TextStyle, wrapText } from './wrap-text.ts'

const measure: Measure = (text) => text.length
const style: TextStyle = { size: 10, lineHeight: 14, font: 'regular', colour: '#000' }
const linesOf = (text: Parameters<typeof wrapText>[0], width: number) =>
  wrapText(text, style, width, measure).map((line) => line.map((piece) => piece.text).join(''))

test('lines break between words and keep the space behind the word', () => {
  expect(linesOf('wie zit aan welke tafel', 12)).toEqual(['wie zit aan ', 'welke tafel'])
})

test('what was typed on two lines stays on two lines, without empty ones', () => {
  expect(linesOf('een\r\n\r\ntwee', 20)).toEqual(['een', 'twee'])
})

test('a word wider than the line breaks after a hyphen first, then where the line ends', () => {
  expect(linesOf('afd-jeugdgezondheid', 8)).toEqual(['afd-', 'jeugdgez', 'ondheid'])
})

test('a word that changes its look halfway is not torn apart', () => {
  expect(
    linesOf([{ text: 'Aanbod: ', font: 'bold' }, { text: '(hulp' }, { text: ')' }], 10),
  ).toEqual(['Aanbod: ', '(hulp)'])
})

test('control characters are not text, and nothing is one empty line', () => {
  expect(linesOf('a\u0000b', 10)).toEqual(['a b'])
  expect(linesOf('', 10)).toEqual([''])
})
