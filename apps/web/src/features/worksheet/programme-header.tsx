import type { Programme } from '@webwijzer/domain/records'
import { deleteRecord } from '../../commands/delete-record.ts'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { useMessages } from '../../store/use-messages.ts'
import styles from './block.module.css'
import { EditableName } from './editable-name.tsx'
import { ThingMenu } from './thing-menu.tsx'
import { focusAfterMenu } from './worksheet-store.ts'

type Props = { readonly programme: Programme; readonly newField: string }

/** What a programme is called, changed in place. */
export function ProgrammeHeader({ programme, newField }: Props) {
  const { id, name, abbreviation } = programme
  const { tables, programmes: words } = useMessages().worksheet
  const run = useRun()
  return (
    <div className={styles.header}>
      <EditableName
        id={id}
        name={name}
        abbreviation={abbreviation}
        description={tables.rename(name)}
        label={tables.nameOf(name)}
        onRename={(text) => run(updateRecord, { kind: 'programme', id, set: { name: text } })}
      />
      <ThingMenu
        thing={{ kind: 'programme', id }}
        name={name}
        removeLabel={words.remove}
        onRemove={() => {
          run(deleteRecord, { kind: 'programme', id })
          focusAfterMenu(newField)
        }}
      />
    </div>
  )
}
