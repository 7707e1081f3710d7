/** Sets of the numbers 0 … size − 1 as bits: row `i` is `words` numbers from `i · words` on. */
export type BitRows = { readonly size: number; readonly words: number; readonly bits: Int32Array }

/** As many empty sets as there are rows. */
export function bitRows(size: number, rows: number): BitRows {
  const words = Math.ceil(size / 32)
  return { size, words, bits: new Int32Array(words * rows) }
}

/** Puts a number into a row. */
export function setBit({ words, bits }: BitRows, row: number, number: number): void {
  const at = row * words + (number >> 5)
  bits[at] = (bits[at] as number) | (1 << (number & 31))
}

/** How many bits of one word are set (Warren, Hacker's Delight). */
export function bitCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
