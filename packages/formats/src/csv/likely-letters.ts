const lineEnds = [10, 13]
const longestLine = 200
const previewLines = 5

/** The first lines in which a byte above 127 stands, which is where encodings differ. */
export function linesWithOddBytes(bytes: Uint8Array): Uint8Array {
  const lines: number[] = []
  let from = 0
  for (let found = 0; found < previewLines && from < bytes.length; found += 1) {
    const odd = bytes.subarray(from).findIndex((byte) => byte > 127)
    if (odd < 0) break
    const [start, end] = lineAround(bytes, from + odd)
    lines.push(...bytes.subarray(Math.max(start, from), end), 10)
    from = end
  }
  return Uint8Array.from(lines)
}

function lineAround(bytes: Uint8Array, at: number): [number, number] {
  let [start, end] = [at, at + 1]
  const isInside = (byte: number | undefined) => byte !== undefined && !lineEnds.includes(byte)
  while (at - start < longestLine && isInside(bytes[start - 1])) start -= 1
  while (end - at < longestLine && isInside(bytes[end])) end += 1
  return [start, end]
}

/** What Dutch writing really uses above ASCII, as letter and as mark. */
const usualLetters = /[éëèêïîíöóòôüúùûáàâäçñÉËÏÖÜßå]/u
const usualMarks = /[\u00a0€–—‘’“”„…•·°´½²³«»©®§]/u
const controls = /[\u0080-\u009f\ufffd]/u
const isLetter = /\p{L}/u
const lowerCase = /\p{Ll}/u
const upperCase = /\p{Lu}/u

/** How much a text looks like writing: usual letters and marks count for, controls and odd places against. */
export function likelihoodOf(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (letter > '\u007f') sum += weightOf(letter, text.charAt(at - 1), text.charAt(at + 1))
  }
  return sum
}

function weightOf(letter: string, before: string, after: string): number {
  if (controls.test(letter)) return -4
  const isInWord = isLetter.test(before) || isLetter.test(after)
  if (isLetter.test(letter) && !isInWord && letter !== 'à') return -3
  if (lowerCase.test(before) && upperCase.test(letter)) return -2
  if (usualLetters.test(letter)) return 2
  return usualMarks.test(letter) && (letter === '’' || !isWithin(before, after)) ? 1 : -1
}

/** Marks stand at the edge of words; one inside a word is a letter of another encoding. */
const isWithin = (before: string, after: string): boolean =>
  lowerCase.test(before) && lowerCase.test(after)
