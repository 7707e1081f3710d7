import { ProgressBar as AriaProgressBar } from 'react-aria-components'
import styles from './progress-bar.module.css'

type Props = {
  readonly label: string
  /** From 0 to 1; null when it cannot be told. */
  readonly part: number | null
}

/** How far something is. */
export function ProgressBar({ label, part }: Props) {
  return (
    <AriaProgressBar
      aria-label={label}
      value={(part ?? 0) * 100}
      isIndeterminate={part === null}
      className={styles.track ?? ''}
    >
      {({ percentage }) => (
        <div
          className={part === null ? styles.unknown : styles.known}
          // The one value that no stylesheet can know.
          ref={(element) => element?.style.setProperty('--part', `${percentage ?? 0}%`)}
        />
      )}
    </AriaProgressBar>
  )
}
