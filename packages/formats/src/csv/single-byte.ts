/** The letters of bytes 128 to 255 in the encodings that give every letter one byte. */
const latin1 = Array.from({ length: 128 }, (_, at) => String.fromCharCode(128 + at)).join('')

/** Bytes 128 to 159; what Windows leaves open stays the control character that it is. */
const windowsTop = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const iso15Letters: Readonly<Record<string, string>> = {
  '¤': '€',
  '¦': 'Š',
  '¨': 'š',
  '´': 'Ž',
  '¸': 'ž',
  '¼': 'Œ',
  '½': 'œ',
  '¾': 'Ÿ',
}

/** Not by TextDecoder: Node 20 to 24 had releases that turn € and “ into control characters. */
const upperHalves = {
  'windows-1252': windowsTop + latin1.slice(32),
  'iso-8859-15': [...latin1].map((letter) => iso15Letters[letter] ?? letter).join(''),
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
} as const
export type SingleByteEncoding = keyof typeof upperHalves

const codesOf = (upper: string): Uint16Array =>
  Uint16Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : upper.charCodeAt(byte - 128)))

const tables = {
  'windows-1252': codesOf(upperHalves['windows-1252']),
  'iso-8859-15': codesOf(upperHalves['iso-8859-15']),
  macintosh: codesOf(upperHalves.macintosh),
}

const chunkSize = 8192

/** Text in which every byte is one letter. Every byte sequence is valid. */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const table = tables[encoding]
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += chunkSize) {
    const codes = Uint16Array.from(
      bytes.subarray(start, start + chunkSize),
      (byte) => table[byte] ?? byte,
    )
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

const windowsBytes = new Map([...tables['windows-1252']].map((code, byte) => [code, byte]))

/** The bytes of a text in Windows-1252; null when it has a letter that this encoding has not. */
export function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const byte = windowsBytes.get(text.charCodeAt(at))
    if (byte === undefined) return null
    bytes[at] = byte
  }
  return bytes
}
