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
  const tables = new Map<number, KeyTable>()
  const tableOf = (length: number) => {
    const known = tables.get(length)
    if (known !== undefined) return known
    const table = keyTable(length, words, byLength)
    tables.set(length, table)
    return table
  }
  return (word, give) => {
    for (let dropped = 0; dropped <= mostDropped(word.length); dropped += 1) {
      const find = tableOf(word.length - dropped)
      if (find) eachKey(word, dropped, (key) => find(key, give))
    }
  }
}

/** Gives the places of the words with a key. */
type KeyTable = ((key: number, give: (place: number) => void) => void) | null

/** All words that are of this length once letters are dropped, by what is left of them; null without any. */
function keyTable(
  length: number,
  words: readonly string[],
  byLength: ReadonlyMap<number, readonly number[]>,
): KeyTable {
  const drops = [0, 1, 2].filter((dropped) => dropped <= mostDropped(length + dropped))
  const keyed = drops.map((dropped) => ({ dropped, places: byLength.get(length + dropped) ?? [] }))
  const size = keyed.reduce((sum, { dropped, places }) => {
    const whole = length + dropped
    return sum + places.length * (dropped === 2 ? (whole * (whole - 1)) / 2 : whole ** dropped)
  }, 0)
  if (size === 0) return null

  const mask = 2 ** Math.ceil(Math.log2(size + 1)) - 1
  // A chain for each key that hashes alike: entry 0 ends it.
  const heads = new Int32Array(mask + 1)
  const nexts = new Int32Array(size + 1)
  const keys = new Int32Array(size + 1)
  const owners = new Int32Array(size + 1)
  let used = 0
  for (const { dropped, places } of keyed)
    for (const place of places)
      eachKey(words[place] ?? '', dropped, (key) => {
        used += 1
        nexts[used] = heads[key & mask] ?? 0
        heads[key & mask] = used
        keys[used] = key
        owners[used] = place
      })
  return (key, give) => {
    for (let entry = heads[key & mask] ?? 0; entry > 0; entry = nexts[entry] ?? 0)
      if (keys[entry] === key) give(owners[entry] ?? 0)
  }
}

const base = 31
/** What undoes a multiplication by the base, in numbers of 32 bits. */
const unbase = -1108378657
const unbaseTwice = Math.imul(unbase, unbase)
/** Room for the sums of one word, used again for each: making it anew takes longer than filling it. */
let sums = new Int32Array(64)

/**
 * Gives a hash for each way to drop exactly so many letters of a word, at most two: the sum of letter times
 * base to the power of its place, in which what comes after a dropped letter moves up.
 */
function eachKey(word: string, drop: number, give: (key: number) => void): void {
  if (word.length >= sums.length) sums = new Int32Array(2 * word.length)
  const before = sums
  for (let at = 0, power = 1; at < word.length; at += 1, power = Math.imul(power, base))
    before[at + 1] = (before[at] ?? 0) + Math.imul(word.charCodeAt(at), power)
  const upTo = (at: number) => before[at] ?? 0
  const whole = upTo(word.length)
  if (drop === 0) give(mixed(whole))
  for (let at = 0; drop === 1 && at < word.length; at += 1)
    give(mixed(upTo(at) + Math.imul(whole - upTo(at + 1), unbase)))
  for (let at = 0; drop === 2 && at < word.length; at += 1)
    for (let next = at + 1; next < word.length; next += 1) {
      const between = Math.imul(upTo(next) - upTo(at + 1), unbase)
      give(mixed(upTo(at) + between + Math.imul(whole - upTo(next + 1), unbaseTwice)))
    }
}

/** Spreads a hash over all its bits (the end of MurmurHash3). */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const most = Math.imul(half ^ (half >>> 13), 0xc2b2ae35)
  return most ^ (most >>> 16)
}
