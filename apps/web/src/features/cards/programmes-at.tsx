import { programmesByName } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { CardPart } from './card-part.tsx'
import styles from './rows.module.css'
import { ThingName } from './thing-name.tsx'

/** The programmes that are discussed at a table; nothing where there are none. */
export function ProgrammesAt({ table }: { readonly table: string }) {
  const { cards } = useMessages()
  const own = useMap((state) => programmesByName(state).filter((each) => each.table === table))
  if (own.length === 0) return null
  return (
    <CardPart title={cards.programmes.discussed}>
      {own.map(({ id }) => (
        <li key={id} className={styles.row}>
          <ThingName kind="programme" id={id} />
        </li>
      ))}
    </CardPart>
  )
}
