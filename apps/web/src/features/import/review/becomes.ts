import { isMark } from '@webwijzer/matching/column-contents'
import { learnedName } from '@webwijzer/matching/learned-name'
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
    ? becomes.sameAlias(name, learnedName(matched.text, name))
    : becomes.same(name)
}

const isSameName = (name: string, text: string): boolean =>
  exactForms(text).some((form) => exactForms(name).includes(form))

const textOf = ({ piles }: Review, mention: string): string =>
  [...piles.parties, ...piles.meetings].find(({ id }) => id === mention)?.text ?? ''

/** By line of the file, or by column, the tables at which the organisations there get a seat. */
export type Tables = {
  readonly by: 'row' | 'column'
  readonly at: ReadonlyMap<number, readonly Matched[]>
}

/** Lists in which a line puts an organisation at a table. */
const seating: readonly Shape[] = ['organisations', 'seats', 'tablePerRow']

/**
 * The tables of each line: those it names where that is sitting there, those with a mark in a matrix; or of each
 * column, where its header is one.
 */
export function tablesIn({ piles, mapping, sheet }: Review): Tables {
  const { meetings } = piles
  if (mapping.shape === 'tablePerColumn')
    return { by: 'column', at: Map.groupBy(meetings, ({ column }) => column) }
  if (mapping.shape === 'seatMatrix')
    return {
      by: 'row',
      at: new Map(
        sheet.rows.map(({ number, cells }) => [
          number,
          meetings.filter(({ column }) => isMark(cells[column]?.trim() ?? '')),
        ]),
      ),
    }
  const named = seating.includes(mapping.shape) ? meetings : []
  return { by: 'row', at: Map.groupBy(named, ({ row }) => row) }
}

type Told = { review: Review; names: Names; messages: Messages }

/** At which tables a name gets a seat, as a sentence; '' when at none. */
export function seatsSentence(item: Item, told: Told, tables: Tables): string {
  const { subject, mentions } = item
  if (subject !== 'party' || !isUsed(item, told.review)) return ''
  const places = [...new Set(mentions.map((mention) => mention[tables.by]))]
  const at = calledAs(
    places.flatMap((place) => tables.at.get(place) ?? []),
    told,
  )
  return at ? told.messages.importing.review.becomes.seats(at) : ''
}

/** With whom a name gets a line, in a list of lines, as sentences; '' when with nobody. */
export function linksSentence(item: Item, told: Told): string {
  const { piles, mapping } = told.review
  if (mapping.shape !== 'links' || !isUsed(item, told.review)) return ''
  const { links } = told.messages.importing.review.becomes
  const fields = new Map(mapping.columns.map(({ index, field }) => [index, field]))
  const own = piles.parties.filter(({ id, foldedInto }) => (foldedInto ?? id) === item.matched.id)
  return (['from', 'to'] as const)
    .flatMap((side) => {
      const rows = new Set(
        own.filter(({ column }) => fields.get(column) === side).map(({ row }) => row),
      )
      const others = piles.parties.filter(
        ({ row, column }) =>
          rows.has(row) && fields.get(column) === (side === 'from' ? 'to' : 'from'),
      )
      const names = calledAs(others, told)
      return names ? [links[side](names)] : []
    })
    .join(' ')
}

function isUsed({ matched }: Item, review: Review): boolean {
  const decision = decisionFor(review, matched)
  return decision !== null && decision.do !== 'skip'
}

/** What these are called on the map, once each. */
function calledAs(mentions: readonly Matched[], { review, names }: Told): string {
  const all = mentions.flatMap((mention) => {
    const chosen = decisionFor(review, mention)
    if (chosen?.do === 'create') return [chosen.name]
    return chosen?.do === 'use' ? [names.get(chosen.record) ?? ''] : []
  })
  return [...new Set(all)].filter(Boolean).join(', ')
}

/** Whether a new name is the one that stands in the list. */
export const isOwnName = (name: string, matched: Item['matched']): boolean =>
  name === ownName(matched)

/** What a name is called when it comes new. */
export const ownName = (matched: Item['matched']): string =>
  matched.pile === 'new' ? matched.name : matched.text
