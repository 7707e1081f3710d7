import { useMessages } from '../store/use-messages.ts'
import { useSelected } from '../store/use-selected.ts'
import { lateCode } from './lazy-part.ts'
import styles from './loading-page.module.css'

/** While something is fetched; appears only when that takes longer than a blink, and says so when there is no network. */
export function LoadingPage() {
  const { loading, cannotCome } = useMessages().basics
  const isWaiting = useSelected(lateCode.subscribe, lateCode.get, (late) => late.isWaiting)
  return (
    <p className={styles.loading} role="status">
      {isWaiting ? cannotCome : loading}
    </p>
  )
}
