import { refuse } from './file-problem.ts'

const starts: readonly (readonly [
  bytes: readonly number[],
  kind: 'zip' | 'ole' | 'document' | 'binary',
])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'ole'],
  [[0x25, 0x50, 0x44, 0x46], 'document'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'document'],
  [[0x89, 0x50, 0x4e, 0x47], 'document'],
  [[0xff, 0xd8, 0xff], 'document'],
  [[0x47, 0x49, 0x46, 0x38], 'document'],
  [[0x52, 0x49, 0x46, 0x46], 'document'],
  [[0x1f, 0x8b], 'binary'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'binary'],
  [[0x52, 0x61, 0x72, 0x21], 'binary'],
  [[0x7f, 0x45, 0x4c, 0x46], 'binary'],
  [[0x4d, 0x5a, 0x90], 'binary'],
]

const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0])

function holds(bytes: Uint8Array, text: string): boolean {
  const wanted = wide(text)
  const last = Math.min(bytes.length, 1_000_000) - wanted.length
  for (
    let at = bytes.indexOf(wanted[0] ?? 0);
    at >= 0 && at <= last;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1)
  )
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true
  return false
}

/** Old Excel and files with a password are kept in the same kind of container. */
function refuseContainer(bytes: Uint8Array): never {
  if (holds(bytes, 'EncryptedPackage')) return refuse('locked')
  return refuse(
    holds(bytes, 'WordDocument') || holds(bytes, 'PowerPoint') ? 'other-document' : 'old-excel',
  )
}

/** Photographs and films of telephones: what they are stands behind their length. */
const isFromPhone = (bytes: Uint8Array): boolean =>
  [0x66, 0x74, 0x79, 0x70].every((byte, at) => bytes[at + 4] === byte)

/** Whether these are the bytes of a zip file or of text; what is neither is refused by what it is. */
export function fileKind(bytes: Uint8Array): 'zip' | 'text' {
  if (bytes.length === 0) refuse('empty-file')
  const kind = isFromPhone(bytes)
    ? 'document'
    : starts.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1]
  switch (kind) {
    case 'zip':
      return 'zip'
    case 'ole':
      return refuseContainer(bytes)
    case 'document':
      return refuse('other-document')
    case 'binary':
      return refuse('unknown-file')
    case undefined:
      return 'text'
  }
}
