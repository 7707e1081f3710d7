import { certainties, seatRoles } from './records/seat.ts'
import { statuses } from './records/values.ts'
import type { consents } from './records/webber.ts'
import type { Kind, Link, Rec, Seat, Webber } from './records.ts'

/** What to write down about a record that goes into another one, null for nothing. */
export type FoldNote = (kept: Rec, gone: Rec) => string | null

type Loose = Record<string, unknown>
type Folding<K extends Kind> = {
  /** Equal for records of which there can only be one. */
  readonly key: (record: Rec<K>) => string
  /** The values of the one that stays, where they change. */
  readonly fold: (kept: Rec<K>, gone: Rec<K>, note: string | null) => Partial<Rec<K>>
}

/** The kinds of which two may turn out to be one when what they point at does; others just move. */
const foldings: { readonly [K in Kind]?: Folding<K> } = {
  seat: {
    key: ({ table, organisation }) => `${table}~${organisation}`,
    fold: (kept, gone, note): Partial<Seat> => ({
      role: first(seatRoles, kept.role, gone.role),
      certainty: first(certainties, kept.certainty, gone.certainty),
      status: first(statuses, kept.status, gone.status),
      how: joinTexts(kept.how, gone.how),
      remark: joinTexts(kept.remark, gone.remark, note),
    }),
  },
  programmePartner: {
    key: ({ programme, organisation }) => `${programme}~${organisation}`,
    fold: () => ({}),
  },
  position: { key: ({ view, thing }) => `${view}~${thing}`, fold: () => ({}) },
  link: {
    // Lines that are shared and that are not stay apart: folding would open one, or close the other.
    key: ({ from, to, linkKind, directed, status, shared }) =>
      [...(directed ? [from, to] : [from, to].sort()), linkKind, directed, status, shared].join(
        '~',
      ),
    fold: (kept, gone, note): Partial<Link> => ({
      strength: Math.max(kept.strength ?? 0, gone.strength ?? 0) || null,
      goesWell: joinTexts(kept.goesWell, gone.goesWell),
      canImprove: joinTexts(kept.canImprove, gone.canImprove),
      agreement: joinTexts(kept.agreement, gone.agreement),
      remark: joinTexts(kept.remark, gone.remark, note),
      fields: { ...gone.fields, ...kept.fields },
    }),
  },
  webber: {
    key: ({ organisation, function: work }) => `${organisation}~${work ?? ''}`,
    fold: (kept, gone): Partial<Webber> => ({
      reason: joinTexts(kept.reason, gone.reason),
      consent: first(strictness, kept.consent, gone.consent),
    }),
  },
}

/** Who once said no is not overruled by a yes that was given for a double. */
const strictness = ['no', 'ask', 'notNeeded', 'yes'] as const satisfies (typeof consents)[number][]

const mostText = 4000

/** Equal for records of a kind that cannot both be; null for kinds of which there may be any number. */
export function foldKey(kind: Kind, record: Rec): string | null {
  const folding = foldings[kind] as Folding<Kind> | undefined
  return folding ? `${kind} ${folding.key(record)}` : null
}

/** What changes in the record that stays when another goes into it: the strongest role, all that was written. */
export function foldedValues(kind: Kind, kept: Rec, gone: Rec, note: FoldNote): Loose {
  const folding = foldings[kind] as Folding<Kind> | undefined
  return folding?.fold(kept, gone, note(kept, gone)) ?? {}
}

/** Of two words the one that stands first in its list. */
function first<T extends string>(order: readonly T[], a: T, b: T): T {
  return order.indexOf(a) <= order.indexOf(b) ? a : b
}

function joinTexts(...texts: readonly (string | null)[]): string | null {
  const parts = [...new Set(texts.filter((text): text is string => text !== null && text !== ''))]
  return parts.join('\n').slice(0, mostText) || null
}
