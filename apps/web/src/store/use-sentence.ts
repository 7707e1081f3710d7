import type { ActivityLine } from './activity/activity-lines.ts'
import { sentenceOf } from './activity/sentence.ts'
import { useUi } from './ui-store.ts'
import { useMessages } from './use-messages.ts'

/** More words than this are counted, not said. */
const mostWords = 6

/** Tells a line of the log in the language of this screen. */
export function useSentence(names: ReadonlyMap<string, string>): (line: ActivityLine) => string {
  const messages = useMessages()
  const language = useUi((ui) => ui.language)
  const format = new Intl.ListFormat(language, { type: 'conjunction' })
  function inARow(words: readonly string[]): string {
    const rest = words.length - mostWords
    const said = rest > 1 ? [...words.slice(0, mostWords), messages.basics.others(rest)] : words
    return format.format(said)
  }
  return (line) => sentenceOf(line, { messages, names, inARow })
}
