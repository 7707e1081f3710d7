import { useMessages } from '../store/use-messages.ts'
import styles from './logo.module.css'

/** The mark, a webber with its lines, and the name beside it where there is room. */
export function Logo() {
  const { productName } = useMessages().shell
  return (
    <span className={styles.logo}>
      <img src="/logo.svg" alt="" width={28} height={28} />
      <span className={styles.name} data-logo-name>
        {productName}
      </span>
    </span>
  )
}
