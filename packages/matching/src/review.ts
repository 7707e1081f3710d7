import type { Mapping } from './mapping.ts'
import type { RowPiles } from './match-rows.ts'
import type { Matched, NotNamedReason } from './piles.ts'
import type { Sheet } from './sheet.ts'

/** What people decide about something that a sheet names. */
export type Decision =
  | {
      readonly do: 'use'
      readonly record: string
      /** Whether what was written becomes an alias; without an answer only where it may have been a guess. */
      readonly learn?: boolean
    }
  | { readonly do: 'create'; readonly name: string }
  /** It is what another mention is; in a network, where two things may have one name. */
  | { readonly do: 'join'; readonly mention: string }
  | { readonly do: 'skip' }

/** A sheet with what was found in it, and what people decided where that is not plain. */
export type Review = {
  readonly sheet: Sheet
  readonly mapping: Mapping
  readonly piles: RowPiles
  /** By mention; what is decided about one counts for those that are folded into it. */
  readonly decisions: ReadonlyMap<string, Decision>
  /** The cells (`cellKey`) of which people took what the list says: over the map, or where it was in doubt. */
  readonly fromList?: ReadonlySet<string>
}

/** A cell of a list, to say something about it. */
export const cellKey = (row: number, column: number): string => `${row}:${column}`

/** What happens to a mention: what people decided, or what goes without asking; null when it must be decided. */
export function decisionFor(review: Review, matched: Matched): Decision | null {
  const decided =
    review.decisions.get(matched.id) ?? review.decisions.get(matched.foldedInto ?? matched.id)
  if (matched.pile === 'familyOrCase') return { do: 'skip' }
  if (decided) return decided
  if (matched.pile === 'same') return { do: 'use', record: matched.record }
  if (matched.pile === 'new') return { do: 'create', name: matched.name }
  return matched.pile === 'notAnOrganisation' && !isAsked(review, matched.why)
    ? { do: 'skip' }
    : null
}

/** Of a network it was said what becomes what, so that something with a name does not go without asking. */
const isAsked = ({ mapping }: Review, why: NotNamedReason): boolean =>
  mapping.shape === 'network' && (why === 'table' || why === 'programme' || why === 'function')

/** The mentions about which people still have to say something, those that are folded once. */
export function undecided(review: Review): Matched[] {
  const { parties, meetings } = review.piles
  return [...parties, ...meetings].filter(
    (matched) => matched.foldedInto === null && decisionFor(review, matched) === null,
  )
}
