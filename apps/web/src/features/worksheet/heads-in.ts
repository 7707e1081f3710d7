import type { Entry, EntryLine } from './entries.ts'

/** The tables or programmes that were named, each with who was named to sit there or take part. */
export const headsIn = (lines: readonly EntryLine[]): [head: Entry, entries: readonly Entry[]][] =>
  lines.flatMap(({ head, entries }) =>
    head === null
      ? entries.map((entry): [Entry, readonly Entry[]] => [entry, []])
      : [[head, entries]],
  )
