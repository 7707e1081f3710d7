import { inTheWay } from '@webwijzer/domain/in-the-way'
import type { Author, LogEntry } from '@webwijzer/domain/log-entry'
import { activityOf } from './activity-lines.ts'
import { type SentenceWords, thingName } from './sentence.ts'

/** Why nothing of a change could be taken back: which group changed what of it since; null when this log does not tell. */
export function blockedText(
  undone: LogEntry,
  log: readonly LogEntry[],
  { messages, inARow }: Omit<SentenceWords, 'names'>,
): string | null {
  const { blocked } = messages.activity
  const found = inTheWay(undone, log)
  if (found.length === 0) return null
  const words = { messages, inARow, names: activityOf(log).names }
  const what = new Set(found.map(({ of }) => thingName(of, words)))
  const who = new Set(found.map(({ by }) => called(by)))
  return blocked.text(inARow([...who]), who.size, inARow([...what]))

  function called({ group, role }: Author): string {
    if (group === null) return blocked.who[role]
    return group === undone.author.group ? blocked.ownGroup(group) : blocked.group(group)
  }
}
