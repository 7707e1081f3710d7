import { asksWhichOne } from '../../commands/doubts-after.ts'
import type { EnteredParty } from '../../commands/party-ops.ts'
import type { Candidate } from './candidates.ts'
import type { Entry } from './entries.ts'

/**
 * What was entered, as commands take it. A new name that may mean one of several that are known is presumed
 * to sit there until the group says which one it meant.
 */
export const partiesOf = (entries: readonly Entry[], known: readonly Candidate[]): EnteredParty[] =>
  entries.map((entry) => {
    if (entry.kind === 'known') return { organisation: entry.id, ...entry.marks }
    const doubt = asksWhichOne(entry.name, known) ? { isPresumed: true } : {}
    return { newName: entry.name, ...doubt, ...entry.marks }
  })

/** The new names behind which somebody wrote a question mark himself. */
export const unsureOf = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap((entry) =>
      entry.kind === 'new' && entry.marks?.isPresumed ? [entry.name] : [],
    ),
  )
