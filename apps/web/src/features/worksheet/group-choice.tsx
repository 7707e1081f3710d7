import { useGroupChoice } from '../../store/use-group-choice.ts'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './step.module.css'

/** Whose work is listed; nothing as long as no group entered anything. */
export function GroupChoice() {
  const choice = useGroupChoice()
  if (!choice) return null
  return (
    <div className={styles.group}>
      <SelectField {...choice} isLabelHidden />
    </div>
  )
}
