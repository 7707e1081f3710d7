import type { Kind } from '@webwijzer/domain/records'
import { Button } from 'react-aria-components'
import { nameOf } from '../../store/selectors/name-of.ts'
import { select, type Thing } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import styles from './thing-name.module.css'

type Props = { readonly kind: Kind; readonly id: string }

const withCard: ReadonlySet<string> = new Set([
  'organisation',
  'consultationTable',
  'programme',
  'link',
] satisfies Thing['kind'][])

const hasCard = (thing: { kind: Kind; id: string }): thing is Thing => withCard.has(thing.kind)

/** The name of a thing, which opens its card where it has one. */
export function ThingName({ kind, id }: Props) {
  const name = useMap((state) => nameOf(state, kind, id))
  const thing = { kind, id }
  if (!hasCard(thing)) return <>{name}</>
  return (
    <Button className={styles.name ?? ''} onPress={() => select(thing)}>
      {name}
    </Button>
  )
}
