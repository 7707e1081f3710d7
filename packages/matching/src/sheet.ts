// The shape in which file readers hand over a table; packages/formats makes the same.

export type SheetRow = {
  /** The row in the file, from 1, as the program that wrote it counts. */
  readonly number: number
  /** As many as there are headers; '' where nothing stands. */
  readonly cells: readonly string[]
}

export type Sheet = {
  readonly name: string
  /** The row in the file in which the headers stand, from 1. */
  readonly headerRow: number
  readonly headers: readonly string[]
  readonly rows: readonly SheetRow[]
}
