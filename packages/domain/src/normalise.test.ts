import { expect, test } from 'vitest'
import { normaliseText, normaliseValue } from './normalise.ts'

test('a name keeps no characters that turn what stands after them round', () => {
  const turning = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067']
  const marks = ['\u2068', '\u2069', '\u200E', '\u200F', '\u061C']
  for (const character of [...turning, ...marks])
    expect(normaliseText(`Politie${character}dron`)).toBe('Politiedron')
  expect(normaliseText('\u202E\u2069')).toBe('')
})

test('letters that are written from right to left stay, and so does what joins them', () => {
  expect(normaliseText('مسجد السلام')).toBe('مسجد السلام')
  expect(normaliseText('می\u200Cخواهم')).toBe('می\u200Cخواهم')
})

test('a list of names loses those of which nothing stays', () => {
  expect(normaliseValue({ aliases: ['GGD\u202E', '\u200F'] })).toEqual({ aliases: ['GGD'] })
})
