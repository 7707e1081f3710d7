import type { ConsultationTable } from '@webwijzer/domain/records'
import { memo } from 'react'
import { deleteRecord } from '../../commands/delete-record.ts'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { useMessages } from '../../store/use-messages.ts'
import { TextField } from '../../ui/text-field.tsx'
import styles from './block.module.css'
import { EditableName } from './editable-name.tsx'
import { ThingMenu } from './thing-menu.tsx'
import { focusAfterMenu } from './worksheet-store.ts'

type Props = { readonly table: ConsultationTable; readonly newField: string }

/** What a table is called and how often it meets, changed in place. */
export const TableHeader = memo(function TableHeader({ table, newField }: Props) {
  const { id, name, abbreviation, frequency } = table
  const { tables: words } = useMessages().worksheet
  const run = useRun()
  const kind = 'consultationTable'
  const set = (values: Partial<ConsultationTable>) => run(updateRecord, { kind, id, set: values })
  return (
    <div className={styles.header}>
      <EditableName
        id={id}
        name={name}
        abbreviation={abbreviation}
        description={words.rename(name)}
        label={words.nameOf(name)}
        onRename={(text) => set({ name: text })}
      />
      <div className={styles.frequency}>
        <TextField
          label={words.frequencyOf(name)}
          isLabelHidden
          placeholder={words.frequency}
          value={frequency ?? ''}
          onCommit={(text) => set({ frequency: text || null })}
        />
      </div>
      <ThingMenu
        thing={{ kind, id }}
        name={name}
        removeLabel={words.remove}
        onRemove={() => {
          run(deleteRecord, { kind, id })
          focusAfterMenu(newField)
        }}
      />
    </div>
  )
})
