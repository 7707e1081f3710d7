import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText, encodings } from './decode-text.ts'

const lindevoort = new URL('../../../../data/lindevoort/', import.meta.url)
const sample = 'Café Zoë – “Réünie” €5'

test('UTF-8 is read with and without a byte order mark, which is no part of the text', () => {
  const isRead = { text: sample, encoding: 'utf-8', isUnsure: false, candidates: [] }
  expect(decodeText(iconv.encode(sample, 'utf-8'))).toEqual(isRead)
  expect(decodeText(iconv.encode(sample, 'utf-8', { addBOM: true }))).toEqual(isRead)
})

test.each(['utf-16le', 'utf-16be'] as const)('%s is known by its byte order mark', (encoding) => {
  const bytes = iconv.encode(sample, encoding, { addBOM: true })
  expect(decodeText(bytes)).toMatchObject({ text: sample, encoding, isUnsure: false })
})

test.each(['utf-16le', 'utf-16be'] as const)(
  '%s without a mark is known by its zeros',
  (encoding) => {
    const bytes = iconv.encode(sample, encoding, { addBOM: false })
    expect(decodeText(bytes)).toMatchObject({ text: sample, encoding, isUnsure: true })
  },
)

test('what is not UTF-8 is what Windows writes, with € and curly quotes right', () => {
  const bytes = iconv.encode(sample, 'windows-1252')
  expect(decodeText(bytes)).toMatchObject({ text: sample, encoding: 'windows-1252' })
  expect(decodeText(Uint8Array.of(0x80, 0x93, 0x94, 0xe9)).text).toBe('€“”é')
})

test('a file of Linux or an old Mac is recognised by its letters, and never in silence', () => {
  const linux = decodeText(iconv.encode('Naam;Bedrag\nCafé Zoë;€5', 'iso-8859-15'))
  expect(linux).toMatchObject({ encoding: 'iso-8859-15', isUnsure: true })
  expect(linux.text).toContain('Café Zoë;€5')
  const mac = decodeText(iconv.encode('Café Zoë – coördinatie, creële reünie', 'macintosh'))
  expect(mac).toMatchObject({ encoding: 'macintosh', isUnsure: true })
  expect(mac.text).toBe('Café Zoë – coördinatie, creële reünie')
})

test('who is asked sees the lines in which the encodings differ', () => {
  const { candidates } = decodeText(iconv.encode('Naam\nBureau\nCafé Zoë €', 'windows-1252'))
  expect(candidates[0]).toEqual({ encoding: 'windows-1252', preview: 'Café Zoë €\n' })
  expect(candidates.map(({ encoding }) => encoding)).toContain('macintosh')
  expect(new Set(candidates.map(({ preview }) => preview)).size).toBe(candidates.length)
})

test('what people choose is used', () => {
  const bytes = iconv.encode('Zoë', 'windows-1252')
  expect(decodeText(bytes, 'macintosh')).toMatchObject({ encoding: 'macintosh', isUnsure: true })
  expect(decodeText(bytes, 'windows-1252').text).toBe('Zoë')
})

/** Where browsers and we read another letter than iconv-lite does. */
const othersDifferFrom = {
  'windows-1252': ['\u0081', '\u008d', '\u008f', '\u0090', '\u009d'],
  'iso-8859-15': [] as string[],
  macintosh: ['Ω', '€', '\uf8ff'],
}

test.each(['windows-1252', 'iso-8859-15', 'macintosh'] as const)(
  'every letter of %s is the letter that others read',
  (encoding) => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const others = iconv.decode(bytes, encoding)
    const own = decodeText(bytes, encoding).text
    const differing = [...own].filter((letter, at) => letter !== others[at])
    expect(differing).toEqual(othersDifferFrom[encoding])
  },
)

test('the flip-over list of a Windows computer keeps its letters', () => {
  const { text, encoding } = decodeText(readFileSync(new URL('rommelig_cp1252.csv', lindevoort)))
  expect(encoding).toBe('windows-1252')
  expect(text).toContain('Flip-over 1 t/m 4 – sessie 3')
  expect(text).toContain('Budgetcafé Noord')
  expect(text).toContain('Welzijn\u00a0lindevoort')
  expect([...text].some((letter) => letter >= '\u0080' && letter <= '\u009f')).toBe(false)
})

test('an empty file is an empty text', () => {
  expect(decodeText(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8' })
  expect(encodings).toContain(decodeText(Uint8Array.of(0xff)).encoding)
})
