import type { MapRecord } from '@webwijzer/domain/records'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { mapRecord } from '../../store/selectors/map-record.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { TextAreaField } from '../../ui/text-field.tsx'
import styles from './overview-page.module.css'

/** What the coalition wants to reach and uses the map for: it stands on the front page. */
export function GoalFields({ mayEdit }: { readonly mayEdit: boolean }) {
  const map = useMap(mapRecord)
  const { overviewPage, fields } = useMessages()
  const run = useRun()
  if (!map) return null
  const set = (values: Partial<MapRecord>) =>
    run(updateRecord, { kind: 'map', id: map.id, set: values })
  if (!mayEdit) {
    return (
      <>
        <p>{map.goal ?? overviewPage.goal.noGoal}</p>
        {map.purpose && <p className={styles.told}>{map.purpose}</p>}
      </>
    )
  }
  return (
    <>
      <p className={styles.told}>{overviewPage.goal.text}</p>
      <TextAreaField
        label={fields.map.goal.label}
        hint={fields.map.goal.hint}
        value={map.goal ?? ''}
        onCommit={(goal) => set({ goal: goal || null })}
      />
      {!map.goal && <p className={styles.missing}>{overviewPage.goal.missing}</p>}
      <TextAreaField
        label={fields.map.purpose.label}
        hint={fields.map.purpose.hint}
        value={map.purpose ?? ''}
        onCommit={(purpose) => set({ purpose: purpose || null })}
      />
    </>
  )
}
