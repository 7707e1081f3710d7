import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { deleteRecord } from '../../commands/delete-record.ts'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { useRole } from '../../store/live-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { SwitchField } from '../../ui/checkbox-field.tsx'
import { ActionFields } from './action-fields.tsx'
import type { Entry } from './boxes-of.ts'
import styles from './session-four.module.css'

/** One thing that was said; whether it stays with the project team is one switch. */
export function EntryItem({ entry }: { readonly entry: Entry }) {
  const { fourBoxes: say } = useMessages()
  const { action } = say
  const run = useRun()
  const isTeam = useRole() === 'projectTeam'
  const [isOpen, setOpen] = useState(false)
  const { id, text, sensitive, owner, followUp } = entry
  const told = action.told(owner, followUp)
  return (
    <li data-sensitive={sensitive || undefined}>
      <p>{text}</p>
      <div className={styles.row}>
        <SwitchField
          label={say.sensitive}
          isSelected={sensitive}
          onChange={(next) =>
            run(updateRecord, { kind: 'observation', id, set: { sensitive: next } })
          }
        />
        <Button
          look="quiet"
          icon={<Trash2 size={18} aria-hidden />}
          label={say.removeOne(text)}
          onPress={() => run(deleteRecord, { kind: 'observation', id })}
        >
          {say.remove}
        </Button>
      </div>
      {sensitive && !isTeam && <p className={styles.soft}>{say.sensitiveHint}</p>}
      {told && !isOpen && <p className={styles.soft}>{told}</p>}
      {isTeam && !isOpen && (
        <Button
          look="quiet"
          label={told ? action.changeOne(text) : action.makeOne(text)}
          onPress={() => setOpen(true)}
        >
          {told ? action.change : action.make}
        </Button>
      )}
      {isOpen && <ActionFields entry={entry} onClose={() => setOpen(false)} />}
    </li>
  )
}
