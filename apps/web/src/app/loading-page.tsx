import { useMessages } from '../store/use-messages.ts'
import styles from './loading-page.module.css'

/** While something is fetched; appears only when that takes longer than a blink. */
export function LoadingPage() {
  const { loading } = useMessages().basics
  return (
    <p className={styles.loading} role="status">
      {loading}
    </p>
  )
}
