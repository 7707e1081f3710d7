import { findByName, preferredMatch } from '@webwijzer/domain/find-by-name'
import { type Marks, markedName, type RoleWords } from '@webwijzer/domain/marked-name'
import { nameWords } from '@webwijzer/domain/name-words'
import type { Candidate } from './candidates.ts'
import type { Separation } from './split-names.ts'
import { typedLines } from './typed-lines.ts'

/** What somebody entered: something that is on the map, or a new name, with what was said about it. */
export type Entry = (
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new'; readonly name: string }
) & { readonly marks?: Marks }

/** One line of what was entered: at a table that was named with it, or else where it was typed. */
export type EntryLine = { readonly head: Entry | null; readonly entries: readonly Entry[] }

/** Where something is typed: among which names to look, and how they are kept apart. */
export type Typing = {
  readonly candidates: readonly Candidate[]
  readonly separation: Separation
  /** How roles are called in brackets; null where parties have none. */
  readonly roles?: RoleWords | null
  /** Tables or programmes that a line may start with, `Overleg: partij`, and who then sits there. */
  readonly heads?: readonly Candidate[] | null
  readonly parties?: readonly Candidate[]
}

/** What is meant by one typed name, or by the one that was taken from the list for it. */
function meantBy(
  typed: string,
  candidates: readonly Candidate[],
  roles: RoleWords | null,
  taken: Entry | null = null,
): Entry {
  const { name, marks } = roles ? markedName(typed, roles) : { name: typed, marks: {} }
  const match = preferredMatch(name, findByName(name, candidates))
  const entry: Entry =
    taken ?? (match ? { kind: 'known', id: match.candidate.id } : { kind: 'new', name })
  return Object.keys(marks).length > 0 ? { ...entry, marks } : entry
}

/** What is meant by what was typed or pasted; `taken` was chosen for the last name. */
export function linesIn(text: string, typing: Typing, taken: Entry | null = null): EntryLine[] {
  const { candidates, separation, roles = null, heads = null, parties = candidates } = typing
  const whole = findByName(text, candidates)[0]
  // A known name that has a comma or a colon in it is one name.
  if (!taken && whole?.quality === 'exact') {
    return [{ head: null, entries: [meantBy(text.trim(), candidates, null)] }]
  }
  const lines = typedLines(text, separation, heads !== null)
  return lines.map(({ head, names }, line) => {
    const among = head === null ? candidates : parties
    const marked = haveMarks(head, typing) ? roles : null
    const isLast = (at: number) => line === lines.length - 1 && at === names.length - 1
    return {
      head: head === null ? null : meantBy(head, heads ?? [], null),
      entries: withoutDoubles(
        names.map((name, at) => meantBy(name, among, marked, isLast(at) ? taken : null)),
      ),
    }
  })
}

/** Whether names here are parties, about whom something can be said in brackets. */
export const haveMarks = (head: unknown, { separation }: Typing) =>
  head !== null || separation === 'list'

function withoutDoubles(entries: readonly Entry[]): Entry[] {
  const byKey = new Map<string, Entry>()
  for (const entry of entries) {
    const key = entry.kind === 'known' ? `known/${entry.id}` : nameWords(entry.name).join('')
    if (key !== '' && !byKey.has(key)) byKey.set(key, entry)
  }
  return [...byKey.values()]
}
