import { hearDiffs } from '@webwijzer/domain/hear-diffs'
import type { LogEntry } from '@webwijzer/domain/log-entry'
import type { KeptCopy } from './device-store.ts'
import type { ReplicaOptions } from './map-replica.ts'
import { readState } from './read-state.ts'

/** What a kept copy comes down to: the last whole answer with the news after it, up to the first gap. */
export function openCopy({
  answer,
  news,
}: KeptCopy): Pick<ReplicaOptions, 'state' | 'seq'> & { readonly entries: readonly LogEntry[] } {
  let { seq } = answer
  const entries: LogEntry[] = []
  for (const entry of news) {
    if (entry.seq <= seq) continue
    if (entry.seq !== seq + 1 || entry.refetch) break
    seq = entry.seq
    if ('diff' in entry) entries.push(entry)
  }
  const told = entries.map(({ diff }) => diff)
  return { state: hearDiffs(readState(answer), told), seq, entries }
}
