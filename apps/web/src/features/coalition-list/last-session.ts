import type { MapState } from '@webwijzer/domain/map-state'
import { sessionsInOrder } from '../../store/selectors/things-by-name.ts'

/** The number of the last session that has been; null when none has, or none has a date. */
export function lastSessionNumber(state: MapState, now: Date): number | null {
  const today = now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
  const past = sessionsInOrder(state).filter(({ date }) => date !== null && date <= today)
  return past.at(-1)?.number ?? null
}
