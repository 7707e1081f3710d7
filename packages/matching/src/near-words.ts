// Words with typing errors, without comparing each with all: two words that are near have letters to drop
// after which they are equal (the symmetric deletions of Garbe's SymSpell).

/** How many letters of a word are dropped: as many as it may have typing errors. */
const mostDropped = (length: number) => (length < 4 ? 0 : length < 9 ? 1 : 2)

/** Gives the places of words, some perhaps twice. */
type FindNear = (word: string, give: (place: number) => void) => void

/**
 * The places of all words that one typing error may make of a word of four letters or more, or two of one of nine
 * or more; and maybe of some others.
 */
export function nearWords(words: readonly string[]): FindNear {
  const byLength = Map.groupBy(words.keys(), (at) => words[at]?.length ?? 0)
  const tables = new Map<number, KeyTable | null>()
  const tableOf = (length: number) => {
    const known = tables.get(length)
    if (known !== undefined) return known
    const table = keyTable(length, words, byLength)
    tables.set(length, table)
    return table
  }
  return (word, give) => {
    for (let dropped = 0; dropped <= mostDropped(word.length); dropped += 1) {
      const table = tableOf(word.length - dropped)
      if (table) giveThoseIn(table, fillKeys(word, dropped), give)
    }
  }
}

/** Words by what is left of them: a chain of entries for each key that hashes alike; entry 0 ends it. */
type KeyTable = {
  readonly heads: Int32Array
  readonly nexts: Int32Array
  readonly keys: Int32Array
  readonly owners: Int32Array
  /** A bit for each key that some word has (a Bloom filter of one hash): most keys are nobody's. */
  readonly bits: Int32Array
}

/** All words that are of this length once letters are dropped; null without any. */
function keyTable(
  length: number,
  words: readonly string[],
  byLength: ReadonlyMap<number, readonly number[]>,
): KeyTable | null {
  const drops = [0, 1, 2].filter((dropped) => dropped <= mostDropped(length + dropped))
  const keyed = drops.map((dropped) => ({ dropped, places: byLength.get(length + dropped) ?? [] }))
  const size = keyed.reduce(
    (sum, { dropped, places }) => sum + places.length * waysToDrop(dropped, length + dropped),
    0,
  )
  if (size === 0) return null

  const room = 2 ** Math.ceil(Math.log2(size + 1))
  const table = {
    heads: new Int32Array(room),
    nexts: new Int32Array(size + 1),
    keys: new Int32Array(size + 1),
    owners: new Int32Array(size + 1),
    bits: new Int32Array(Math.max(1, room >> 2)),
  }
  let used = 0
  for (const { dropped, places } of keyed)
    for (const place of places) {
      const count = fillKeys(words[place] ?? '', dropped)
      for (let at = 0; at < count; at += 1) {
        used += 1
        enter(table, used, keys[at] ?? 0, place)
      }
    }
  return table
}

function enter(table: KeyTable, entry: number, key: number, owner: number) {
  const { heads, nexts, bits } = table
  const head = key & (heads.length - 1)
  nexts[entry] = heads[head] ?? 0
  heads[head] = entry
  table.keys[entry] = key
  table.owners[entry] = owner
  const at = (key >>> 5) & (bits.length - 1)
  bits[at] = (bits[at] ?? 0) | (1 << key)
}

/** Gives the owners of the keys that were filled in. */
function giveThoseIn(table: KeyTable, count: number, give: (place: number) => void) {
  const { heads, nexts, bits } = table
  const [lastHead, lastBits] = [heads.length - 1, bits.length - 1]
  for (let at = 0; at < count; at += 1) {
    const key = keys[at] ?? 0
    if (((bits[(key >>> 5) & lastBits] ?? 0) & (1 << key)) === 0) continue
    for (let entry = heads[key & lastHead] ?? 0; entry > 0; entry = nexts[entry] ?? 0)
      if (table.keys[entry] === key) give(table.owners[entry] ?? 0)
  }
}

const waysToDrop = (dropped: number, length: number): number =>
  dropped === 2 ? (length * (length - 1)) / 2 : length ** dropped

const base = 31
/** What undoes a multiplication by the base, in numbers of 32 bits. */
const unbase = -1108378657
const unbaseTwice = Math.imul(unbase, unbase)
/** Room for the sums and the keys of one word, used again for each: making it anew takes longer than filling it. */
let sums = new Int32Array(64)
let keys = new Int32Array(waysToDrop(2, 64))

/**
 * Fills in a key for each way to drop exactly so many letters of a word, at most two, and tells how many: a hash, the
 * sum of letter times base to the power of its place, in which what comes after a dropped letter moves up.
 */
function fillKeys(word: string, drop: number): number {
  const { length } = word
  makeRoomFor(length)
  for (let at = 0, power = 1; at < length; at += 1, power = Math.imul(power, base))
    sums[at + 1] = (sums[at] ?? 0) + Math.imul(word.charCodeAt(at), power)
  if (drop === 2) return fillKeysWithoutTwo(length)
  const whole = sums[length] ?? 0
  if (drop === 0) keys[0] = mixed(whole)
  for (let at = 0; drop === 1 && at < length; at += 1)
    keys[at] = mixed((sums[at] ?? 0) + Math.imul(whole - (sums[at + 1] ?? 0), unbase))
  return waysToDrop(drop, length)
}

function fillKeysWithoutTwo(length: number): number {
  const whole = sums[length] ?? 0
  let count = 0
  for (let at = 0; at < length; at += 1) {
    const [before, after] = [sums[at] ?? 0, sums[at + 1] ?? 0]
    for (let next = at + 1; next < length; next += 1) {
      const between = Math.imul((sums[next] ?? 0) - after, unbase)
      const rest = Math.imul(whole - (sums[next + 1] ?? 0), unbaseTwice)
      keys[count] = mixed(before + between + rest)
      count += 1
    }
  }
  return count
}

function makeRoomFor(length: number) {
  if (length < sums.length) return
  sums = new Int32Array(2 * length)
  keys = new Int32Array(waysToDrop(2, 2 * length))
}

/** Spreads a hash over all its bits (the end of MurmurHash3). */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const most = Math.imul(half ^ (half >>> 13), 0xc2b2ae35)
  return most ^ (most >>> 16)
}
