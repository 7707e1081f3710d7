import { isOfMeetings } from '@webwijzer/matching/mentions'
import type { Matched, Pile } from '@webwijzer/matching/piles'
import { type Decision, decisionFor, type Review } from '@webwijzer/matching/review'

export type NewKind = 'organisation' | 'consultationTable' | 'programme'

/** One name in a list that something is decided about, with every line in which it stands. */
export type Item = {
  readonly matched: Matched
  readonly subject: 'party' | 'meeting'
  /** Every time that it is named. */
  readonly mentions: readonly Matched[]
  /** The lines in the file, the first of the name first. */
  readonly rows: readonly number[]
  /** What it becomes when it is new. */
  readonly newKind: NewKind
}

/** What a person decides between, for one name: known ones first, likeliest first. */
export type Proposal = { readonly id: string; readonly reasons: readonly string[] }

/** Every name of a list once, in the order of the file. */
export function itemsOf({ piles, mapping }: Pick<Review, 'piles' | 'mapping'>): Item[] {
  const programmes = new Set(
    mapping.columns.flatMap(({ index, field }) => (field === 'programme' ? [index] : [])),
  )
  const meetingKind = ({ column }: Matched) =>
    programmes.has(column) ? 'programme' : 'consultationTable'
  const parties = itemsAmong(piles.parties, 'party', () => 'organisation')
  const meetings = itemsAmong(piles.meetings, 'meeting', meetingKind)
  return isOfMeetings(mapping.shape) ? [...meetings, ...parties] : [...parties, ...meetings]
}

function itemsAmong(
  all: readonly Matched[],
  subject: Item['subject'],
  newKind: (matched: Matched) => NewKind,
): Item[] {
  const byFirst = Map.groupBy(all, ({ id, foldedInto }) => foldedInto ?? id)
  return all
    .filter(({ foldedInto }) => foldedInto === null)
    .map((matched) => {
      const mentions = byFirst.get(matched.id) ?? [matched]
      const rows = [...new Set(mentions.map(({ row }) => row))]
      return { matched, subject, mentions, rows, newKind: newKind(matched) }
    })
}

/** Who may be meant by it, likeliest first. */
export function proposalsFor({ matched }: Item): readonly Proposal[] {
  if (matched.pile === 'same') return [{ id: matched.record, reasons: [] }]
  if (matched.pile === 'perhapsSame' || matched.pile === 'unclear') return matched.candidates
  if (matched.pile === 'notAnOrganisation' && matched.record)
    return [{ id: matched.record, reasons: [] }]
  return []
}

/** What is best done with it, to be accepted by a person; null when only a person can tell. */
export function suggestionFor(item: Item): Decision | null {
  const { matched } = item
  if (matched.pile === 'unclear') return null
  if (matched.pile === 'new') return { do: 'create', name: matched.name }
  if (matched.pile === 'notAnOrganisation') return { do: 'skip' }
  const [best] = proposalsFor(item)
  return best ? { do: 'use', record: best.id } : null
}

/** Whether a person still has to say something about it. */
export const isOpen = (review: Review, { matched }: Item): boolean =>
  decisionFor(review, matched) === null

/** The piles in the order of the work: first what needs a person. */
export const pileOrder = [
  'perhapsSame',
  'unclear',
  'new',
  'notAnOrganisation',
  'same',
] as const satisfies readonly Pile[]
export type WorkPile = (typeof pileOrder)[number]

/** The names by pile, and how many of each are still open. */
export function byPile(review: Review, items: readonly Item[]) {
  const groups = Map.groupBy(items, ({ matched }) => matched.pile)
  return pileOrder.map((pile) => {
    const own = groups.get(pile) ?? []
    return { pile, items: own, openCount: own.filter((item) => isOpen(review, item)).length }
  })
}
