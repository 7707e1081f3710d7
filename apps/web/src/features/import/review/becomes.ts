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
  return decisionSentence(item, decision, names, becomes)
}

function decisionSentence(
  { matched, newKind }: Item,
  decision: Decision,
  names: Names,
  becomes: Messages['importing']['review']['becomes'],
): string {
  if (decision.do === 'skip') return becomes.skip
  if (decision.do === 'create')
    return isOwnName(decision.name, matched)
      ? becomes.new[newKind]
      : becomes.sameAsRow(decision.name)
  const name = names.get(decision.record) ?? decision.record
  const isLearned = decision.learn ?? matched.pile === 'perhapsSame'
  return isLearned ? becomes.sameAlias(name, matched.text) : becomes.same(name)
}

/** Whether a new name is the one that stands in the list. */
export const isOwnName = (name: string, matched: Item['matched']): boolean =>
  name === ownName(matched)

/** What a name is called when it comes new. */
export const ownName = (matched: Item['matched']): string =>
  matched.pile === 'new' ? matched.name : matched.text
