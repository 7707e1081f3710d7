import type { Organisation } from '@webwijzer/domain/records'
import { organisationsByName } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { ComboField } from '../../ui/combo-field.tsx'
import styles from './merge.module.css'
import { useLikelyDoubles } from './use-likely-doubles.ts'

type Props = {
  readonly organisation: Organisation
  readonly onChoose: (id: string) => void
}

/** Asks with which other organisation this one is the same; those that look like it stand ready. */
export function ChooseOther({ organisation, onChoose }: Props) {
  const { merge } = useMessages()
  const organisations = useMap(organisationsByName)
  const likely = useLikelyDoubles().flatMap(({ first, second }) => {
    if (first.id === organisation.id) return [second]
    return second.id === organisation.id ? [first] : []
  })
  return (
    <div className={styles.form}>
      <ComboField
        label={merge.withWhom(organisation.name)}
        options={organisations
          .filter(({ id }) => id !== organisation.id)
          .map(({ id, name, abbreviation, aliases, umbrella }) => ({
            id,
            label: name,
            detail: umbrella ?? undefined,
            keywords: [abbreviation ?? '', ...aliases],
          }))}
        onChoose={onChoose}
        autoFocus
      />
      {likely.map(({ id, name }) => (
        <p key={id} className={styles.likely}>
          <span>{merge.likely}</span>
          <Button onPress={() => onChoose(id)}>{name}</Button>
        </p>
      ))}
    </div>
  )
}
