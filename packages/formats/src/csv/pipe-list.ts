/** The entries of a `|` list in one cell. */
export function splitList(cell: string): string[] {
  return cell
    .split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** Several values in one cell. A `|` inside a value becomes a slash, so that it stays one value. */
export function joinList(values: readonly string[]): string {
  return values.map((value) => value.replaceAll('|', '/')).join('|')
}
