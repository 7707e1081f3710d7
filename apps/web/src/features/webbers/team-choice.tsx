import { getRecord } from '@webwijzer/domain/map-state'
import { organisationOptions } from '../../store/selectors/organisation-options.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Chip } from '../../ui/chip.tsx'
import { ComboField } from '../../ui/combo-field.tsx'
import styles from './team.module.css'

type Props = {
  readonly label: string
  readonly hint: string
  readonly listLabel: string
  readonly chosen: readonly string[]
  /** Who cannot be chosen here: they were chosen already. */
  readonly taken: readonly string[]
  readonly onAdd: (id: string) => void
  readonly onLetGo: (id: string) => void
}

/** Whom the group itself puts into the team, or leaves out of it. */
export function TeamChoice(props: Props) {
  const { label, hint, listLabel, chosen, taken, onAdd, onLetGo } = props
  const options = useMap(organisationOptions)
  return (
    <div className={styles.choice}>
      <ComboField
        label={label}
        hint={hint}
        options={options.filter(({ id }) => !taken.includes(id))}
        onChoose={onAdd}
        shouldClear
      />
      {chosen.length > 0 && (
        <ul className={styles.chips} aria-label={listLabel}>
          {chosen.map((id) => (
            <li key={id}>
              <ChosenChip id={id} onLetGo={onLetGo} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function ChosenChip({ id, onLetGo }: { readonly id: string; readonly onLetGo: Props['onLetGo'] }) {
  const { team: say } = useMessages()
  const name = useMap((state) => getRecord(state, 'organisation', id)?.name ?? '')
  return (
    <Chip onRemove={() => onLetGo(id)} removeLabel={say.letGo(name)}>
      {name}
    </Chip>
  )
}
