import iconv from 'iconv-lite'

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]
export type DecodedText = { readonly text: string; readonly encoding: Encoding }

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/**
 * The text of a file, without its byte order mark. A byte order mark decides; without one it is
 * UTF-8 when every byte fits, and otherwise what Windows programs write: Windows-1252.
 * (Not by TextDecoder: Node 20 to 24 had releases that turn € and “ into control characters.)
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xff, 0xfe]))
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' }
  if (startsWith(bytes, [0xfe, 0xff]))
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' }
  const text = decodeStrictUtf8(bytes)
  if (text !== null) return { text, encoding: 'utf-8' }
  return { text: iconv.decode(bytes, 'windows-1252'), encoding: 'windows-1252' }
}
