/** What spreadsheets take for the start of a formula, full-width forms included. */
const dangerous = /^'*[=+\-@\t\r\n\0＝＋－＠]/u

/** Text that no spreadsheet takes for a formula: a quote before = + - @ and tab. `unquoteFormula` takes it off. */
export function quoteFormula(text: string): string {
  return dangerous.test(text) ? `'${text}` : text
}

/** The text as it was before `quoteFormula`. */
export function unquoteFormula(text: string): string {
  return text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text
}
