import { organisationsByName } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { CardPart } from './card-part.tsx'
import { OrganisationMark } from './organisation-mark.tsx'
import styles from './rows.module.css'
import { ThingName } from './thing-name.tsx'

/** The organisations that belong to this one; nothing where there are none. */
export function PartsOf({ organisation }: { readonly organisation: string }) {
  const { parts } = useMessages().cards
  const own = useMap((state) =>
    organisationsByName(state).filter(({ parent }) => parent === organisation),
  )
  if (own.length === 0) return null
  return (
    <CardPart title={parts.title} count={parts.count(own.length)}>
      {own.map(({ id }) => (
        <li key={id} className={styles.row}>
          <OrganisationMark id={id} />
          <ThingName kind="organisation" id={id} />
        </li>
      ))}
    </CardPart>
  )
}
