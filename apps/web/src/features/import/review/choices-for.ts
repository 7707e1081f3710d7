import type { Matched } from '@webwijzer/matching/piles'
import { type Decision, decisionFor } from '@webwijzer/matching/review'
import type { Messages } from '@webwijzer/messages/messages'
import { isNetwork, type Reviewed } from '../graph/network-plan.ts'
import { isOwnName, type Names, ownName } from './becomes.ts'
import { elementWords } from './element-words.ts'
import { type Item, proposalsFor } from './items.ts'
import { mentionsById } from './mentions-by-id.ts'

/** One answer to “what happens to this name?”, as a button. */
export type ChoiceButton = {
  readonly key: string
  readonly label: string
  /** Why it is proposed. */
  readonly detail: string | null
  /** The key that chooses it. */
  readonly shortcut: string | null
  readonly decision: Decision
  readonly isChosen: boolean
  /** One of those that every name has: new, or skipped. */
  readonly isFixed: boolean
}

type Context = { readonly review: Reviewed; readonly names: Names; readonly messages: Messages }

const mostNumbers = 9
/** More than these only where a person has to choose among all of them; others are found by searching. */
const mostProposals = 3

/** Every answer, the likeliest first; what was found by searching stands among them. */
export function choicesFor(item: Item, { review, names, messages }: Context): ChoiceButton[] {
  const { review: words } = messages.importing
  const decided = decisionFor(review, item.matched)
  const isChosen = (decision: Decision) => isSameDecision(decision, decided)
  const proposals = proposalsFor(item)
    .filter(({ id }) => names.has(id))
    .slice(0, item.matched.pile === 'unclear' ? mostNumbers : mostProposals)
  const found =
    decided?.do === 'use' && !proposals.some(({ id }) => id === decided.record)
      ? [{ id: decided.record, reasons: [] }]
      : []
  const known = [...proposals, ...found].map(({ id, reasons }, at) => ({
    key: id,
    label: words.choices.same(names.get(id) ?? id),
    detail: reasons.length > 0 ? reasonWords(reasons, words.reasons) : null,
    shortcut: at < mostNumbers ? String(at + 1) : null,
    decision: { do: 'use', record: id } as const,
  }))
  const others = resembling(item, review).map((other) => ({
    key: `row ${other.id}`,
    label: words.choices.sameRow(ownName(other)),
    detail: isNetwork(review) ? elementWords(review, messages)(String(other.row)) : null,
    shortcut: null,
    decision: isNetwork(review)
      ? ({ do: 'join', mention: other.id } as const)
      : ({ do: 'create', name: ownName(other) } as const),
  }))
  const fixed = [
    {
      key: 'new',
      label: words.choices.newAs[item.newKind],
      detail: null,
      shortcut: 'N',
      decision: { do: 'create', name: ownName(item.matched) } as const,
    },
    {
      key: 'skip',
      label: words.choices.skip,
      detail: null,
      shortcut: 'S',
      decision: { do: 'skip' } as const,
    },
  ]
  const withAnswer = <B extends { readonly decision: Decision }>(isFixed: boolean) => {
    return (button: B) => ({ ...button, isFixed, isChosen: isChosen(button.decision) })
  }
  return [...[...known, ...others].map(withAnswer(false)), ...fixed.map(withAnswer(true))]
}

function isSameDecision(a: Decision, b: Decision | null): boolean {
  if (b === null || a.do !== b.do) return false
  if (a.do === 'use') return b.do === 'use' && a.record === b.record
  if (a.do === 'create') return b.do === 'create' && a.name === b.name
  if (a.do === 'join') return b.do === 'join' && a.mention === b.mention
  return true
}

/** Others in the list that may well be this one; in a list, what has the same name is the same already. */
function resembling({ matched }: Item, review: Reviewed): Matched[] {
  if (matched.resembles.length === 0) return []
  const byId = mentionsById(review.piles)
  return matched.resembles
    .flatMap((id) => byId.get(id) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ mention }) => mention)
    .filter((other) => isNetwork(review) || !isOwnName(ownName(other), matched))
}

const reasonWords = (reasons: readonly string[], words: Readonly<Record<string, string>>): string =>
  reasons.flatMap((reason) => words[reason] ?? []).join(', ')
