import { describe, expect, test } from 'vitest'
import { colon } from './labelled-lines.ts'
import { readDelimited } from './read-delimited.ts'

const cellsIn = (...lines: readonly string[]) =>
  readDelimited(lines.join('\n')).rows.map(({ cells }) => cells)

describe('a mail that says of each table who sits there', () => {
  const mail = [
    'Hoi Karin,',
    '',
    'Overleg Noord: wijkteam, school, jongerenwerk en politie',
    '- Kernteam: school en bibliotheek',
    'Groet, Henk',
  ]

  test('is cut at the colon behind each table, and not at its commas', () => {
    expect(readDelimited(mail.join('\n')).delimiter).toBe(colon)
    expect(cellsIn(...mail)).toEqual([
      ['Hoi Karin,'],
      ['Overleg Noord', 'wijkteam, school, jongerenwerk en politie'],
      ['Kernteam', 'school en bibliotheek'],
      ['Groet, Henk'],
    ])
  })

  test('keeps the numbers of its lines, also past an empty one', () => {
    expect(readDelimited(mail.join('\n')).rows.map(({ number }) => number)).toEqual([1, 3, 4, 5])
  })
})

describe('other texts are cut as before', () => {
  test('a table of which some cells have a colon', () => {
    expect(cellsIn('naam;opmerking', 'A;bel: di, wo en do', 'B;mail: liever niet')).toEqual([
      ['naam', 'opmerking'],
      ['A', 'bel: di, wo en do'],
      ['B', 'mail: liever niet'],
    ])
  })

  test('a list with times and addresses in it', () => {
    expect(cellsIn('naam,tijd', 'A,di 9:00', 'B,wo 10:30')).toEqual([
      ['naam', 'tijd'],
      ['A', 'di 9:00'],
      ['B', 'wo 10:30'],
    ])
  })
})

describe('commas as in a sentence', () => {
  test('cut nothing where the lines have one now and then', () => {
    const lines = ['Gemeente, afdeling Jeugd', 'Bibliotheek', 'Welzijn', 'Politie (basisteam)']
    expect(cellsIn(...lines)).toEqual(lines.map((line) => [line]))
  })

  test('cut the cells of a table that has a space behind each', () => {
    expect(cellsIn('naam, soort', 'A, formeel', 'B, informeel')).toEqual([
      ['naam', ' soort'],
      ['A', ' formeel'],
      ['B', ' informeel'],
    ])
  })

  test('nor does a single line with semicolons make a table of a list', () => {
    const lines = [...'ABCDEFGHIJ'].map((letter) => `Partij ${letter}`)
    expect(cellsIn(...lines, 'Quiet; Leergeld')).toEqual(
      [...lines, 'Quiet; Leergeld'].map((line) => [line]),
    )
  })
})
