import type { Messages } from '@webwijzer/messages/messages'
import type { Option } from '../../ui/select-field.tsx'

/** The words that one may choose from, in the order in which they are written down. */
export function choiceOptions(
  messages: Messages,
  choice: keyof Messages['choices'],
): readonly Option[] {
  return Object.entries(messages.choices[choice]).map(([id, label]) => ({ id, label }))
}

/** The word for a value, or null where there is none. */
export function choiceWord(
  messages: Messages,
  choice: keyof Messages['choices'],
  value: unknown,
): string | null {
  return choiceOptions(messages, choice).find(({ id }) => id === String(value))?.label ?? null
}

/** The value that a chosen word stands for: strength is a number. */
export const choiceValue = (choice: keyof Messages['choices'], id: string): string | number =>
  choice === 'strength' ? Number(id) : id
