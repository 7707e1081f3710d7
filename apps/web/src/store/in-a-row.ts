import type { Language } from '@webwijzer/messages/languages'
import { messagesFor } from '@webwijzer/messages/messages'

/** More names than this are counted, not said. */
const mostNames = 4

/** Names in a row as people say them: “A, B en C”, or “A, B, C, D en 12 andere”. */
export function inARow(names: readonly string[], language: Language): string {
  const { others } = messagesFor(language).basics
  const rest = names.length - mostNames
  const said = rest > 1 ? [...names.slice(0, mostNames), others(rest)] : names
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(said)
}
