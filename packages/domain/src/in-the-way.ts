import { keyOf, type RecordDiff, recordOf } from './diff.ts'
import type { Author, LogEntry } from './log-entry.ts'
import type { Rec } from './records.ts'
import { referencesOf, targetIds } from './references.ts'

/** Something that others worked on after it was made or changed, and who did. */
export type InTheWay = { readonly of: RecordDiff; readonly by: Author }

/**
 * Why a change cannot be taken back: what of it others changed since or hung something on, each with whoever
 * did so last. A place on the map is no work of theirs.
 */
export function inTheWay(undone: LogEntry, log: readonly LogEntry[]): InTheWay[] {
  const others = log.filter(
    ({ seq, author }) => seq > undone.seq && author.device !== undone.author.device,
  )
  return undone.diff
    .filter(({ kind }) => kind !== 'position')
    .flatMap((of) => {
      const last = others.findLast(({ diff }) => diff.some((each) => isAbout(each, of)))
      return last ? [{ of, by: last.author }] : []
    })
}

/** Whether it is the same record, or one that points at it. */
function isAbout(each: RecordDiff, of: RecordDiff): boolean {
  if (keyOf(each) === keyOf(of)) return true
  const { id } = recordOf(of)
  return each.kind !== 'position' && each.after !== null && pointsAt(each, each.after, id)
}

const pointsAt = ({ kind }: RecordDiff, record: Rec, id: string): boolean =>
  referencesOf(kind).some((reference) => targetIds(record, reference).includes(id))
