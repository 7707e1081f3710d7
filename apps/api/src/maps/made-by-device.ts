import type { LogEntry } from '@webwijzer/domain/log-entry'
import type { Kind } from '@webwijzer/domain/records'
import type { Made } from '@webwijzer/domain/viewer'

/** Kinds of which some are read by their maker and the project team only. */
const guarded: ReadonlySet<Kind> = new Set<Kind>(['nomination', 'observation'])

/** Which nominations and observations each device entered, worked out from the log. */
export function madeByDevice(entries: readonly LogEntry[]) {
  const made = new Map<string, Set<string>>()
  const phones = new Set<string>()

  function idsOf(device: string): Set<string> {
    const known = made.get(device) ?? new Set<string>()
    made.set(device, known)
    return known
  }

  /** Putting back what somebody took away makes it nobody else's. */
  function note({ author, undoes, diff }: LogEntry) {
    if (undoes !== null) return
    if (author.role === 'nominate') phones.add(author.device)
    for (const { kind, before, after } of diff)
      if (guarded.has(kind) && !before && after) idsOf(author.device).add(after.id)
  }

  for (const entry of entries) note(entry)
  /** How many of these were entered by devices that nominate, and by how many of them. */
  function sentByPhones(ids: ReadonlySet<string>) {
    const counts = [...phones]
      .map((device) => idsOf(device).intersection(ids).size)
      .filter((count) => count > 0)
    return { named: counts.length, sent: counts.reduce((sum, count) => sum + count, 0) }
  }

  return { note, sentByPhones, of: (device: string): Made => ({ by: device, ids: idsOf(device) }) }
}
