import { type OptionalField, optionalFields } from '@webwijzer/domain/records/optional-fields'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { leftOut } from '../../store/selectors/left-out.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import styles from './overview-page.module.css'

/** What the coalition wants to read: a field that is switched off leaves every card and the document. */
export function WantedFields() {
  const { wanted } = useMessages().overviewPage
  const run = useRun()
  const out = useMap(leftOut)

  function want(field: OptionalField, isWanted: boolean) {
    const next = optionalFields.filter((each) => (each === field ? !isWanted : out.has(each)))
    run(updateRecord, { kind: 'map', id: 'map', set: { leftOut: next } })
  }

  return (
    <>
      <p className={styles.told}>{wanted.text}</p>
      <div className={styles.wanted}>
        {optionalFields.map((field) => (
          <CheckboxField
            key={field}
            label={wanted.fields[field]}
            isSelected={!out.has(field)}
            onChange={(isWanted) => want(field, isWanted)}
          />
        ))}
      </div>
    </>
  )
}
