import type { Observation } from '@webwijzer/domain/records'
import { progresses } from '@webwijzer/domain/records/observation'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextAreaField, TextField } from '../../ui/text-field.tsx'
import type { Entry } from './boxes-of.ts'
import styles from './session-four.module.css'

type Props = { readonly entry: Entry; readonly onClose: () => void }

/** Makes an action of what was said: what will be done, by whom, and how far it is. */
export function ActionFields({ entry, onClose }: Props) {
  const { fourBoxes: say, fields, choices } = useMessages()
  const { action } = say
  const run = useRun()
  const { id, followUp, owner, status } = entry
  const set = (values: Partial<Observation>) =>
    run(updateRecord, { kind: 'observation', id, set: values })
  return (
    <div className={styles.action}>
      <TextAreaField
        label={action.followUp}
        value={followUp ?? ''}
        onCommit={(text) => set({ followUp: text || null })}
      />
      <TextField
        label={action.owner}
        value={owner ?? ''}
        onCommit={(text) => set({ owner: text || null })}
      />
      <Segmented
        label={fields.observation.status.label}
        value={status}
        options={progresses.map((each) => ({ id: each, label: choices.progress[each] }))}
        onChange={(next) => set({ status: next })}
      />
      <Button onPress={onClose}>{action.close}</Button>
    </div>
  )
}
