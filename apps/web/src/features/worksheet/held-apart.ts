import type { Candidate } from './candidates.ts'
import type { Entry, EntryLine } from './entries.ts'

export type HeldApart = {
  /** What goes in at once. */
  readonly free: readonly EntryLine[]
  /** What is asked about first, and the names for which. */
  readonly held: readonly EntryLine[]
  readonly names: readonly string[]
  /** The held part as somebody would type it. */
  readonly text: string
}

/**
 * Sets apart what has to be asked about before it is entered; the rest need not wait. What follows a held
 * name without a capital goes on about it: “moeder + 2 kinderen, huurschuld”.
 */
export function heldApart(
  lines: readonly EntryLine[],
  isAsked: (name: string) => boolean,
  heads: readonly Candidate[],
): HeldApart {
  const isHeldEntry = (entry: Entry) => entry.kind === 'new' && isAsked(entry.name)
  const parts = lines.map(({ head, entries }) => {
    if (head && isHeldEntry(head)) return { free: null, held: { head, entries } }
    let isHeld = false
    const held = entries.filter((entry) => {
      isHeld = isHeldEntry(entry) || (isHeld && goesOn(entry))
      return isHeld
    })
    const free = entries.filter((entry) => !held.includes(entry))
    const isEmpty = free.length === 0 && held.length > 0
    return {
      free: isEmpty ? null : { head, entries: free },
      held: held.length > 0 ? { head, entries: held } : null,
    }
  })
  const held = parts.flatMap((part) => part.held ?? [])
  const all = held.flatMap(({ head, entries }) => [...(head ? [head] : []), ...entries])
  return {
    free: parts.flatMap((part) => part.free ?? []),
    held,
    names: all.filter(isHeldEntry).map((entry) => nameOf(entry, heads)),
    text: held.map((line) => textOf(line, heads)).join('; '),
  }
}

const goesOn = (entry: Entry) => entry.kind === 'new' && /^\p{Ll}/u.test(entry.name)

function textOf({ head, entries }: EntryLine, heads: readonly Candidate[]): string {
  const names = entries.map((entry) => nameOf(entry, heads)).join(', ')
  return head ? `${nameOf(head, heads)}: ${names}` : names
}

const nameOf = (entry: Entry, heads: readonly Candidate[]): string =>
  entry.kind === 'new' ? entry.name : (heads.find(({ id }) => id === entry.id)?.name ?? '')
