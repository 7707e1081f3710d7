import { refuse } from '../file/file-problem.ts'
import { limits } from '../file/limits.ts'

export type ZipEntry = {
  readonly name: string
  /** 0: stored as it is; 8: deflated. */
  readonly method: number
  readonly packedSize: number
  /** Bytes when unpacked, as the file says. */
  readonly size: number
  /** Where its bytes start. */
  readonly start: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const endSize = 22
const entrySize = 46
const localSize = 30
const longestComment = 0xffff
/** What stands for a size that did not fit: the real one is in the 64-bit part, which no workbook needs. */
const is64 = (value: number) => value === 0xffffffff
const isLocked = 1

function findEnd(view: DataView): number {
  const last = view.byteLength - endSize
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endMark) return at
  return refuse('broken-zip')
}

/** A name that could lead out of a folder; nothing is ever written to one, but no honest workbook has it. */
function isUnsafeName(name: string): boolean {
  return name === '' || /[\0\\]|^\/|^[A-Za-z]:/.test(name) || name.split('/').includes('..')
}

function checkSizes({ name, packedSize, size, method }: ZipEntry): void {
  if (is64(packedSize) || is64(size) || size > limits.zipEntryBytes)
    refuse('zip-too-large', { found: name, limit: limits.zipEntryBytes })
  if (size > limits.zipRatioFromBytes && size > packedSize * limits.zipRatio)
    refuse('zip-unsafe', { found: name })
  if (method === 0 && size !== packedSize) refuse('zip-unsafe', { found: name })
  if (method !== 0 && method !== 8) refuse('broken-zip', { found: name })
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; local: number; next: number } {
  if (at + entrySize > view.byteLength || view.getUint32(at, true) !== entryMark)
    refuse('broken-zip')
  const nameSize = view.getUint16(at + 28, true)
  const next =
    at + entrySize + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (next > view.byteLength) refuse('broken-zip')
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at + entrySize, nameSize),
  )
  if (isUnsafeName(name)) refuse('zip-unsafe', { found: name.slice(0, 200) })
  if (view.getUint16(at + 8, true) & isLocked) refuse('locked')
  const local = view.getUint32(at + 42, true)
  const entry: ZipEntry = {
    name,
    method: view.getUint16(at + 10, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: startOf(view, local, name),
  }
  checkSizes(entry)
  if (entry.start + entry.packedSize > view.byteLength) refuse('broken-zip', { found: name })
  return { entry, local, next }
}

function startOf(view: DataView, local: number, name: string): number {
  if (local + localSize > view.byteLength || view.getUint32(local, true) !== localMark)
    refuse('broken-zip', { found: name })
  return local + localSize + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
}

/** Two parts that share bytes are how a small file becomes an endless one. */
function checkOverlap(parts: readonly { from: number; to: number; name: string }[]): void {
  const sorted = parts.toSorted((a, b) => a.from - b.from)
  for (const [at, part] of sorted.entries()) {
    const before = sorted[at - 1]
    if (before && part.from < before.to) refuse('zip-unsafe', { found: part.name })
  }
}

/** What a zip file says it holds, when that is within the limits; nothing is unpacked for it. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < endSize) refuse('broken-zip')
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.zipEntries) refuse('zip-too-many-parts', { limit: limits.zipEntries })
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  const parts: { from: number; to: number; name: string }[] = []
  for (let index = 0; index < count; index += 1) {
    const { entry, local, next } = readEntry(view, at)
    entries.push(entry)
    parts.push({ from: local, to: entry.start + entry.packedSize, name: entry.name })
    at = next
  }
  checkOverlap(parts)
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > limits.zipBytes) refuse('zip-too-large', { limit: limits.zipBytes })
  if (new Set(entries.map(({ name }) => name)).size < entries.length) refuse('zip-unsafe')
  return entries
}
