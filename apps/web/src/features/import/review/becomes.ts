import type { Shape } from '@webwijzer/matching/mapping'
import { exactForms } from '@webwijzer/matching/name-forms'
import type { Matched } from '@webwijzer/matching/piles'
import { type Decision, decisionFor, type Review } from '@webwijzer/matching/review'
import type { Messages } from '@webwijzer/messages/messages'
import type { Item } from './items.ts'

export type Names = ReadonlyMap<string, string>

/** What happens to a name, as a sentence. */
export function becomesSentence(
  item: Item,
  { review, names, messages }: { review: Review; names: Names; messages: Messages },
): string {
  const { becomes } = messages.importing.review
  const { matched } = item
  const repeated = matched.pile === 'notAnOrganisation' ? matched.repeats : null
  if (repeated !== null) {
    const above = review.piles.parties.find(({ id }) => id === repeated)
    return becomes.repeats(above?.text ?? matched.text)
  }
  const decision = decisionFor(review, matched)
  if (decision === null) return becomes.open
  if (decision.do === 'join') return becomes.sameAsRow(textOf(review, decision.mention))
  return decisionSentence(item, decision, names, becomes)
}

function decisionSentence(
  { matched, newKind }: Item,
  decision: Exclude<Decision, { do: 'join' }>,
  names: Names,
  becomes: Messages['importing']['review']['becomes'],
): string {
  if (decision.do === 'skip') return becomes.skip
  if (decision.do === 'create')
    return isOwnName(decision.name, matched)
      ? becomes.new[newKind]
      : becomes.sameAsRow(decision.name)
  const name = names.get(decision.record)
  // Somebody took it off the map meanwhile.
  if (name === undefined) return becomes.open
  const isLearned = decision.learn ?? matched.pile === 'perhapsSame'
  return isLearned && !isSameName(name, matched.text)
    ? becomes.sameAlias(name, matched.text)
    : becomes.same(name)
}

const isSameName = (name: string, text: string): boolean =>
  exactForms(text).some((form) => exactForms(name).includes(form))

const textOf = ({ piles }: Review, mention: string): string =>
  [...piles.parties, ...piles.meetings].find(({ id }) => id === mention)?.text ?? ''

/** By line of the file, the tables that it names. */
export type TablesByRow = ReadonlyMap<number, readonly Matched[]>

/** Lists in which a line puts an organisation at a table. */
const seating: readonly Shape[] = ['organisations', 'seats', 'tablePerRow']

/** The tables of each line, in lists in which naming one is sitting there. */
export function tablesByRow({ piles, mapping }: Review): TablesByRow {
  return seating.includes(mapping.shape)
    ? Map.groupBy(piles.meetings, ({ row }) => row)
    : new Map<number, readonly Matched[]>()
}

/** At which tables a name gets a seat, as a sentence; '' when at none. */
export function seatsSentence(
  { matched, subject, rows }: Item,
  { review, names, messages }: { review: Review; names: Names; messages: Messages },
  tables: TablesByRow,
): string {
  const decision = subject === 'party' ? decisionFor(review, matched) : null
  if (decision === null || decision.do === 'skip') return ''
  const at = rows
    .flatMap((row) => tables.get(row) ?? [])
    .flatMap((table) => {
      const chosen = decisionFor(review, table)
      if (chosen?.do === 'create') return [chosen.name]
      return chosen?.do === 'use' ? [names.get(chosen.record) ?? ''] : []
    })
  const unique = [...new Set(at)].filter(Boolean)
  return unique.length > 0 ? messages.importing.review.becomes.seats(unique.join(', ')) : ''
}

/** Whether a new name is the one that stands in the list. */
export const isOwnName = (name: string, matched: Item['matched']): boolean =>
  name === ownName(matched)

/** What a name is called when it comes new. */
export const ownName = (matched: Item['matched']): string =>
  matched.pile === 'new' ? matched.name : matched.text
