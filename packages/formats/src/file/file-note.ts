/** What a reader did or noticed that people should be able to look at, as codes; words in packages/messages. */
export const fileNoteCodes = [
  /** A line above the header: a title, a date. `before` is its text. */
  'title-line',
  /** A line below the list, where people said that it ends. `before` is its text. */
  'after-list',
  /** Excel made a date of an age: `4-dec` was 4-12. */
  'age-as-date',
  /** Excel took the zero or the plus off a phone number; put back. */
  'phone-as-number',
  /** Excel wrote a phone number as 6,12E+08: its last digits are lost. */
  'phone-digits-lost',
  /** Excel wrote a number as 1,5E+09: digits may be lost. Left as it is. */
  'number-digits-lost',
  /** `#NAAM?`, `#REF!`: a formula that failed. Emptied, or what was typed put back. */
  'excel-error',
  /** `Ã«` was ë. */
  'wrong-letters',
  /** A number before the text, or a dot behind one: `9.`. */
  'numbering',
  'line-break',
  /** A quote that was put before = + - @ so that Excel would leave it alone. */
  'formula-quote',
  'double-header',
  'nameless-column',
  /** Read all the same; the person may not know that it is there. */
  'hidden-sheet',
  'empty-sheet',
  /** Its name says (ignore). */
  'ignored-sheet',
] as const
export type FileNoteCode = (typeof fileNoteCodes)[number]

export type FileNote = {
  readonly code: FileNoteCode
  readonly sheet: string | null
  /** The row in the file, from 1. */
  readonly row: number | null
  /** The header of the column. */
  readonly column: string | null
  /** What stood there, and what it was made into. */
  readonly before: string | null
  readonly after: string | null
}

/** A note with what is known of its place. */
export function fileNote(code: FileNoteCode, rest: Partial<Omit<FileNote, 'code'>> = {}): FileNote {
  return { code, sheet: null, row: null, column: null, before: null, after: null, ...rest }
}
