import { Timer as TimerIcon } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { announce } from '../../store/announcements.ts'
import { clockTime } from '../../store/clock-time.ts'
import { useCompany } from '../../store/company.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useTimeLeft } from '../../store/use-time-left.ts'
import { classNames } from '../../ui/class-names.ts'
import { PopoverButton } from '../../ui/popover-button.tsx'
import styles from './timer.module.css'
import { TimerPanel } from './timer-panel.tsx'
import { stepAfter, stepOf } from './timer-steps.ts'

const fiveMinutes = 300_000

/** The clock in the header: what is left, and what comes then. It only tells. */
export function TimerButton() {
  const { timer: words } = useMessages().together
  const timer = useCompany((company) => company.timer)
  const left = useTimeLeft()
  useAnnouncedTime(left)
  if (!timer || left === null)
    return (
      <PopoverButton
        label={words.set}
        title={words.title}
        className={styles.button}
        content={(close) => <TimerPanel onLeave={close} />}
      >
        <TimerIcon size={20} aria-hidden />
      </PopoverButton>
    )
  const next = stepAfter(stepOf(timer.step))
  const isOver = left <= 0
  const time = isOver ? words.over : words.left(clockTime(left))
  const then = timer.isRunning
    ? words.afterwards(next ? words.steps[next].toLowerCase() : words.swapping)
    : words.paused
  return (
    <PopoverButton
      label={`${words.title}: ${[time, ...(isOver ? [] : [then])].join(' · ')}`}
      title={words.title}
      className={classNames(styles.button, styles.running, isOver && styles.over)}
      content={(close) => <TimerPanel onLeave={close} />}
    >
      <TimerIcon size={18} aria-hidden />
      <span className={styles.time} data-clock-runs>
        {time}
      </span>
      {!isOver && <span className={styles.then}>{` · ${then}`}</span>}
    </PopoverButton>
  )
}

/** Says it at five minutes and at the end, once each, and interrupts nobody. */
function useAnnouncedTime(left: number | null) {
  const { timer: words } = useMessages().together
  const before = useRef<number | null>(null)
  useEffect(() => {
    const was = before.current
    before.current = left
    if (was === null || left === null) return
    if (was > fiveMinutes && left <= fiveMinutes && left > 0) announce(words.saysFive)
    if (was > 0 && left <= 0) announce(words.saysOver)
  }, [left, words])
}
