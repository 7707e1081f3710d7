import type { Kind, Rec } from '@webwijzer/domain/records'

/** What a cell may need to know to become a value: the rest of its row, and which session is 3. */
export type ReadContext = {
  readonly cells: Readonly<Record<string, string>>
  readonly sessionId: (number: string) => string
}
/** What a value may need to know to become a cell. */
export type WriteContext = {
  readonly sessionNumber: (id: string) => string
  readonly isDomain: (id: string) => boolean
  readonly nameOf: (id: string | null) => string
}

/** Between a cell and a value. An empty cell never comes here: nothing was said, the default holds. */
export type Codec<T> = {
  /** Undefined: this is not a value of this column. */
  readonly read: (cell: string, context: ReadContext) => T | undefined
  readonly write: (value: T, context: WriteContext) => string
}

type FieldColumn<R> = {
  [F in keyof R & string]: readonly [header: string, path: F, codec: Codec<NonNullable<R[F]>>]
}[keyof R & string]
type OriginColumn<R> = R extends { origin: unknown }
  ? readonly [header: string, path: 'origin.session' | 'origin.group', codec: Codec<string>]
  : never
/** A cell that says several things, or can say that something is nothing: read into and written from the record. */
type RecordColumn<R> = readonly [
  header: string,
  path: '*',
  codec: {
    readonly fields: readonly (keyof R & string)[]
    readonly read: (cell: string, context: ReadContext) => Partial<R> | undefined
    readonly write: (record: R, context: WriteContext) => string
  },
]
/** A column for people, which repeats what others say (the name beside an id): checked, not stored. */
type RepeatingColumn<R> = readonly [
  header: string,
  path: '=',
  codec: { readonly write: (record: R, context: WriteContext) => string },
]
/** One column of a table: Dutch header → field, with how its words become values and back. */
export type Column<R> = FieldColumn<R> | OriginColumn<R> | RecordColumn<R> | RepeatingColumn<R>

/** Columns that come in any number (sessie1, sessie2, …) and fill one field together. */
export type ColumnFamily<R> = {
  readonly pattern: RegExp
  readonly field: keyof R & string
  readonly read: (
    cells: ReadonlyMap<string, string>,
    context: ReadContext,
    refuse: (header: string) => void,
  ) => Partial<R>
  readonly write: (record: R, context: WriteContext) => Record<string, string>
}

/** How records of one kind stand in one file. Two tables may share a file: each row then gives both. */
export type CsvTable<K extends Kind> = {
  readonly file: string
  readonly kind: K
  readonly columns: readonly Column<Rec<K>>[]
  readonly family?: ColumnFamily<Rec<K>>
  /** Headers of lists that belong together: a row gives one record per entry. */
  readonly onePer?: readonly string[]
  /** A row in which one of these columns is empty says nothing about this kind. */
  readonly onlyWith?: readonly string[]
}

type AnyCodec = {
  readonly fields?: readonly string[]
  readonly read?: (cell: string, context: ReadContext) => unknown
  readonly write: (value: never, context: WriteContext) => string
}
export type AnyColumn = readonly [header: string, path: string, codec: AnyCodec]
/** A table as the reader sees it, whatever its kind. */
export type AnyCsvTable = Omit<CsvTable<Kind>, 'columns' | 'family'> & {
  readonly columns: readonly AnyColumn[]
  readonly family?: {
    readonly pattern: RegExp
    readonly field: string
    readonly read: ColumnFamily<object>['read']
    readonly write: (record: never, context: WriteContext) => Record<string, string>
  }
}

/** What a column says of a record, as it stands in the file. */
export function writeCell([, path, codec]: AnyColumn, record: Rec, context: WriteContext): string {
  if (path === '*' || path === '=') return codec.write(record as never, context)
  const value = path
    .split('.')
    .reduce<unknown>((inner, part) => (inner as Record<string, unknown>)[part], record)
  return value === null || value === undefined ? '' : codec.write(value as never, context)
}

/** The header under which a field stands in the file; null when it has no column of its own. */
export function headerOf(table: AnyCsvTable, field: string): string | null {
  const own = table.columns.find(
    ([, path, codec]) => path.split('.')[0] === field || codec.fields?.includes(field),
  )
  return own?.[0] ?? null
}

export function isHeaderOf(table: AnyCsvTable, header: string): boolean {
  return table.columns.some(([own]) => own === header) || !!table.family?.pattern.test(header)
}
