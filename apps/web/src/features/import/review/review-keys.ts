import type { Decision } from '@webwijzer/matching/review'
import type { ChoiceButton } from './choices-for.ts'
import { type Item, suggestionFor } from './items.ts'

/** What a key says about a name; null when it says nothing. Enter on a button presses that button. */
export function decisionByKey(
  key: string,
  item: Item,
  choices: readonly ChoiceButton[],
  target: HTMLElement,
): Decision | null {
  if (item.matched.pile === 'notAnOrganisation' && item.matched.repeats !== null) return null
  if (key === 'Enter') return target instanceof HTMLButtonElement ? null : suggestionFor(item)
  const chosen = choices.find(({ shortcut }) => shortcut === key.toUpperCase())
  return chosen?.decision ?? null
}
