import type { EnteredParty } from '../../commands/party-ops.ts'
import type { Entry } from './entries.ts'

/** What was entered, as commands take it. */
export const partiesOf = (entries: readonly Entry[]): EnteredParty[] =>
  entries.map((entry) =>
    entry.kind === 'known'
      ? { organisation: entry.id, ...entry.marks }
      : { newName: entry.name, ...entry.marks },
  )
