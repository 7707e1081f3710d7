import { normaliseText } from '@webwijzer/domain/normalise'
import type { Kind } from '@webwijzer/domain/records'
import { useState } from 'react'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { rejectionText } from '../../store/rejection-text.ts'
import { useMessages } from '../../store/use-messages.ts'
import { mayBeEmpty } from './card-field.ts'

/** What was typed and not taken, and why not in words. */
type Failure = { readonly typed: unknown; readonly why: string }

export type FieldEdit = {
  /** The last try, as long as it was not taken. */
  readonly failure: Failure | null
  /** Says whether it was taken. */
  save(value: unknown): boolean
  /** Goes back to what is kept. */
  giveUp(): void
}

/** Changes one value of a record; what is refused stays in the field, with the reason. */
export function useFieldEdit(kind: Kind, id: string, field: string): FieldEdit {
  const run = useRun()
  const messages = useMessages()
  const [failure, setFailure] = useState<Failure | null>(null)

  function reasonAgainst(value: unknown): string | null {
    const isEmpty = typeof value === 'string' && normaliseText(value) === ''
    if (isEmpty && !mayBeEmpty(kind, field)) return messages.cards.nameNeeded
    const outcome = run(updateRecord, { kind, id, set: { [field]: value } })
    return outcome.did || !outcome.rejection ? null : rejectionText(messages, outcome.rejection)
  }

  return {
    failure,
    save(value) {
      const why = reasonAgainst(value)
      setFailure(why === null ? null : { typed: value, why })
      return why === null
    },
    giveUp: () => setFailure(null),
  }
}
