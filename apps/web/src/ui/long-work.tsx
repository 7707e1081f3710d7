import { Button } from './button.tsx'
import styles from './long-work.module.css'

type Props = {
  readonly text: string
  /** 0 … 1; null where nothing is being done. */
  readonly share: number | null
  readonly action: string
  readonly onAction: () => void
}

/** Work that takes a while: how far it is, and the way to stop it or to begin again. */
export function LongWork({ text, share, action, onAction }: Props) {
  return (
    <div className={styles.work}>
      <p role="status">{text}</p>
      {share !== null && (
        <progress className={styles.bar} aria-label={text} value={share} max={1} />
      )}
      <Button look="quiet" onPress={onAction}>
        {action}
      </Button>
    </div>
  )
}
