import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const lindevoort = new URL('../../../../data/lindevoort/', import.meta.url)
const sample = 'Café Zoë – “Réünie” €5'

test('UTF-8 is read with and without a byte order mark, which is no part of the text', () => {
  expect(decodeText(iconv.encode(sample, 'utf-8'))).toEqual({ text: sample, encoding: 'utf-8' })
  const marked = iconv.encode(sample, 'utf-8', { addBOM: true })
  expect(decodeText(marked)).toEqual({ text: sample, encoding: 'utf-8' })
})

test.each(['utf-16le', 'utf-16be'] as const)('%s is known by its byte order mark', (encoding) => {
  const bytes = iconv.encode(sample, encoding, { addBOM: true })
  expect(decodeText(bytes)).toEqual({ text: sample, encoding })
})

test('what is not UTF-8 is what Windows writes, with € and curly quotes right', () => {
  const bytes = iconv.encode(sample, 'windows-1252')
  expect(decodeText(bytes)).toEqual({ text: sample, encoding: 'windows-1252' })
  expect(decodeText(Uint8Array.of(0x80, 0x93, 0x94, 0xe9)).text).toBe('€“”é')
})

test('the flip-over list of a Windows computer keeps its letters', () => {
  const { text, encoding } = decodeText(readFileSync(new URL('rommelig_cp1252.csv', lindevoort)))
  expect(encoding).toBe('windows-1252')
  expect(text).toContain('Flip-over 1 t/m 4 – sessie 3')
  expect(text).toContain('Budgetcafé Noord')
  expect(text).toContain('Welzijn\u00a0lindevoort')
  expect([...text].some((letter) => letter >= '\u0080' && letter <= '\u009f')).toBe(false)
})

test('an empty file is an empty text', () => {
  expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' })
})
