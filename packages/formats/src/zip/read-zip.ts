import { Inflate } from 'fflate'
import { FileRefused, refuse } from '../file/file-problem.ts'
import { limits } from '../file/limits.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

/** A zip file of which nothing is unpacked yet. */
export type ZipFile = {
  readonly names: readonly string[]
  /** The bytes of one part, or null when there is no such part. */
  readonly read: (name: string) => Uint8Array | null
}

/** So little at a time that even the worst compression stays within memory before it is counted. */
const sliceBytes = 16 * 1024

function inflate(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(size)
  let length = 0
  const inflater = new Inflate((part) => {
    if (length + part.length > size) refuse('zip-unsafe', { found: name })
    bytes.set(part, length)
    length += part.length
  })
  try {
    for (let at = 0; at < packed.length; at += sliceBytes)
      inflater.push(packed.subarray(at, at + sliceBytes), at + sliceBytes >= packed.length)
  } catch (error) {
    if (error instanceof FileRefused) throw error
    refuse('broken-zip', { found: name })
  }
  if (length !== size) refuse('broken-zip', { found: name })
  return bytes
}

/**
 * The parts of a zip file, after its list of contents passed the limits; a part that turns out
 * larger than that list says is refused while it is unpacked.
 */
export function readZip(bytes: Uint8Array): ZipFile {
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name, entry]))
  let unpacked = 0
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      if (!entry) return null
      const { start, packedSize, method } = entry
      unpacked += entry.size
      if (unpacked > limits.zipBytes) refuse('zip-too-large', { limit: limits.zipBytes })
      const packed = bytes.subarray(start, start + packedSize)
      return method === 0 ? packed : inflate(packed, entry)
    },
  }
}
