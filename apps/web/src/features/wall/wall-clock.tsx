import { clockTime } from '../../store/clock-time.ts'
import { useCompany } from '../../store/company.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useTimeLeft } from '../../store/use-time-left.ts'
import styles from './wall-page.module.css'

/** What is left on the clock, large; nothing where no clock runs. */
export function WallClock() {
  const { timer: words } = useMessages().together
  const isRunning = useCompany(({ timer }) => timer?.isRunning ?? false)
  const left = useTimeLeft()
  if (left === null) return null
  return (
    <p className={styles.clock} role="timer">
      {left > 0 ? words.left(clockTime(left)) : words.over}
      {!isRunning && left > 0 && <span>{` · ${words.paused}`}</span>}
    </p>
  )
}
