import { likelihoodOf, linesWithOddBytes } from './likely-letters.ts'
import { decodeSingleByte } from './single-byte.ts'

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
] as const
export type Encoding = (typeof encodings)[number]

export type Candidate = { readonly encoding: Encoding; readonly preview: string }
export type DecodedText = {
  readonly text: string
  readonly encoding: Encoding
  /** The bytes also make sense in another encoding, with other letters. */
  readonly isUnsure: boolean
  /** When unsure: what may be meant, likeliest first, with lines in which they differ. */
  readonly candidates: readonly Candidate[]
}

type Mark = readonly [encoding: Encoding, mark: readonly number[]]
const byteOrderMarks: readonly Mark[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      return new TextDecoder(encoding).decode(bytes)
    case 'windows-1252':
    case 'iso-8859-15':
    case 'macintosh':
      return decodeSingleByte(bytes, encoding)
  }
}

function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

const sure = (text: string, encoding: Encoding): DecodedText => {
  return { text, encoding, isUnsure: false, candidates: [] }
}

/** Latin text in two bytes per letter has a zero in every second place; nothing else has. */
function findUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length * 0.3 && even < odd / 10) return 'utf-16le'
  return even > sample.length * 0.3 && odd < even / 10 ? 'utf-16be' : null
}

/** Without a mark and not UTF-8: the encoding in which the letters look most like writing. */
function guess(bytes: Uint8Array): DecodedText {
  const sample = linesWithOddBytes(bytes)
  const options = (['windows-1252', 'iso-8859-15', 'macintosh', 'utf-8'] as const).map(
    (encoding) => {
      const preview = decodeAs(sample, encoding)
      const likelihood = likelihoodOf(preview) + (encoding === 'windows-1252' ? 1 : 0)
      return { encoding, preview, likelihood }
    },
  )
  const distinct = [...new Map(options.toReversed().map((each) => [each.preview, each])).values()]
  const ranked = distinct.toReversed().sort((a, b) => b.likelihood - a.likelihood)
  const encoding = ranked[0]?.encoding ?? 'windows-1252'
  const candidates = ranked.map(({ encoding: each, preview }) => ({ encoding: each, preview }))
  return { text: decodeAs(bytes, encoding), encoding, isUnsure: true, candidates }
}

/**
 * The text of a file, without its byte order mark. A mark decides, then what people chose; without
 * either it is UTF-8 when every byte fits, UTF-16 when every second byte is zero, and otherwise the
 * likeliest of what Windows, Linux and old Macs write, told as unsure.
 */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): DecodedText {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return sure(decodeAs(bytes, marked[0]), marked[0])
  if (chosen) return { ...decodeText(bytes), text: decodeAs(bytes, chosen), encoding: chosen }
  const wide = findUtf16(bytes)
  if (wide) {
    const text = decodeAs(bytes, wide)
    const preview = text.slice(0, 500)
    return { text, encoding: wide, isUnsure: true, candidates: [{ encoding: wide, preview }] }
  }
  const text = decodeStrictUtf8(bytes)
  return text === null ? guess(bytes) : sure(text, 'utf-8')
}
