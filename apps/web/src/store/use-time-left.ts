import { useEffect, useState } from 'react'
import { leftOn, useCompany } from './company.ts'

/** Milliseconds left on the timer, looked at every second; null without one. */
export function useTimeLeft(): number | null {
  const timer = useCompany((company) => company.timer)
  const [, tick] = useState(0)
  const isRunning = timer?.isRunning ?? false
  useEffect(() => {
    if (!isRunning) return
    const beat = setInterval(() => tick((count) => count + 1), 1000)
    return () => clearInterval(beat)
  }, [isRunning])
  return timer && leftOn(timer)
}
