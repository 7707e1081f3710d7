/** A comma between brackets belongs to the name: “SMW (Welzijn, school)”. */
const separators = {
  list: /[;\t\r\n]+|,+(?![^()\r\n]*\))/,
  lines: /[;\t\r\n]+/,
  whole: /[\r\n]+/,
}

/** A list holds one name between each two commas too; lines only between semicolons and line ends; a whole is one name. */
export type Separation = keyof typeof separators

/** A dash, dot or number before a name, as lists on paper and in mails have them. */
const bullet = /^(?:[-–—•*·]|\d{1,2}[.)])\s+/

/** The names in what was typed or pasted at once. */
export function splitNames(text: string, separation: Separation): string[] {
  const names = text.split(separators[separation]).map((name) => name.trim().replace(bullet, ''))
  return names.filter((name) => name !== '')
}

/** The name that is being typed: what stands after the last comma. */
export function lastName(text: string, separation: Separation): string {
  return text.split(separators[separation]).at(-1)?.trim() ?? ''
}
