import type { ConsultationTable } from '@webwijzer/domain/records'
import { useState } from 'react'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { useMessages } from '../../store/use-messages.ts'
import { TextField } from '../../ui/text-field.tsx'
import styles from './block.module.css'

/** How volunteers, churches and residents take part: one line, asked where it is not answered yet. */
export function InformalField({ table }: { readonly table: ConsultationTable }) {
  const { id, informalConnection } = table
  const { tables: words } = useMessages().worksheet
  const run = useRun()
  const [isOpen, setIsOpen] = useState(false)
  if (!isOpen && !informalConnection) {
    return (
      <button type="button" className={styles.ask} onClick={() => setIsOpen(true)}>
        {words.informal}
      </button>
    )
  }
  return (
    <TextField
      label={words.informal}
      placeholder={words.informalHint}
      value={informalConnection ?? ''}
      maxLength={4000}
      autoFocus={isOpen}
      onCommit={(text) =>
        run(updateRecord, {
          kind: 'consultationTable',
          id,
          set: { informalConnection: text || null },
        })
      }
    />
  )
}
