import type { Thing } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import styles from './kind-name.module.css'

/** What kind of thing a card is about, with its shape on the map. */
export function KindName({ kind }: { readonly kind: Thing['kind'] }) {
  const { one } = useMessages().kindNames[kind]
  return (
    <span className={styles.kind}>
      <span aria-hidden className={styles[kind]} />
      {one.charAt(0).toLocaleUpperCase() + one.slice(1)}
    </span>
  )
}
