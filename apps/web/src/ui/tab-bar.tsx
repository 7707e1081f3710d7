import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import styles from './tab-bar.module.css'

type Props<Id extends string> = {
  /** What the steps or tabs are of. */
  readonly label: string
  readonly value: Id
  readonly tabs: readonly { readonly id: Id; readonly label: string }[]
  readonly onChange: (id: Id) => void
}

/** Steps or parts of one page, side by side with a bar above the current one. */
export function TabBar<Id extends string>({ label, value, tabs, onChange }: Props<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.bar ?? ''}
      selectedKeys={[value]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const chosen = tabs.find(({ id }) => keys.has(id))
        if (chosen) onChange(chosen.id)
      }}
    >
      {tabs.map((tab) => (
        <ToggleButton key={tab.id} id={tab.id} className={styles.tab ?? ''}>
          {tab.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
