/** A cell as a person would read it: quotes of any kind the same, spaces plain, on one line. */
export function readableCell(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[„“”«»]|,,|''/g, '"')
    .replace(/[‘’`´]/g, "'")
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
}
