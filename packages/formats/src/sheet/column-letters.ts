/** The letters of a column as spreadsheets show them: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  let [letters, rest] = ['', index]
  for (; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  return letters
}

/** The place of a column by its letters: A is 0. NaN when these are no letters of a column. */
export function columnIndex(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return Number.NaN
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
