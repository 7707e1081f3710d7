import type { Language } from '@webwijzer/messages/languages'
import { type Messages, messagesFor } from '@webwijzer/messages/messages'
import type { ImportSummary } from './review/summary.ts'

/** “Je voegt 8 organisaties en 23 plekken toe, vult 5 aan en slaat 3 regels over.” */
export function summarySentence(
  { added, completed, replaced = 0, skipped, repeated = [], isKnown }: Omit<ImportSummary, 'open'>,
  language: Language,
): string {
  const messages = messagesFor(language)
  const { summary: say } = messages.importing.review
  const inARow = (parts: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(parts)
  const parts = [
    ...(added.length > 0 ? [say.adds(inARow(addedWords(added, messages)))] : []),
    ...(completed > 0 ? [say.completes(completed)] : []),
    ...(replaced > 0 ? [say.replaces(replaced)] : []),
    ...(skipped > 0 ? [say.skips(skipped)] : []),
  ]
  const isNothing = added.length === 0 && completed === 0
  return [
    ...(parts.length > 0 ? [say.youDo(inARow(parts))] : []),
    ...(repeated.length > 0 ? [say.repeated(inARow(addedWords(repeated, messages)))] : []),
    ...(isNothing ? [isKnown ? say.nothingNew : say.nothing] : []),
  ].join(' ')
}

/** “Erbij: 8 organisaties en 23 plekken. Aangevuld: 5.”, for while it is done and afterwards. */
export function summaryInShort(
  { added, completed, replaced = 0, skipped }: Omit<ImportSummary, 'open'>,
  language: Language,
): string {
  const messages = messagesFor(language)
  const { summary: say } = messages.importing.review
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return [
    ...(added.length > 0 ? [say.added(list.format(addedWords(added, messages)))] : []),
    ...(completed > 0 ? [say.completed(completed)] : []),
    ...(replaced > 0 ? [say.replaced(replaced)] : []),
    ...(skipped > 0 ? [say.skipped(skipped)] : []),
  ].join(' ')
}

/** “8 organisaties”, “23 plekken”. */
export function addedWords(
  added: ImportSummary['added'],
  { kindNames, importing, activity }: Messages,
): string[] {
  return added.map(({ kind, count }) =>
    kind === 'seat'
      ? importing.review.summary.seats(count)
      : activity.sentences.counted(count, kindNames[kind][count === 1 ? 'one' : 'many']),
  )
}
