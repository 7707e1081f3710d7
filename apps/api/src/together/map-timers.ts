import type { TimerNow } from '@webwijzer/domain/together'
import type { KeptTimers } from './kept-timers.ts'

export type TimerOrder =
  | {
      readonly do: 'start'
      readonly session: string | null
      readonly step: string | null
      readonly group: string | null
      readonly minutes: number
    }
  | { readonly do: 'pause' | 'resume' | 'stop' }
  | { readonly do: 'add'; readonly minutes: number }

type Running = Omit<TimerNow, 'leftMs' | 'isRunning'> & {
  /** When it ends, or what is left while it is paused. */
  readonly endsAt: number | null
  readonly leftMs: number
}

const minute = 60_000

type Options = {
  /** Counts milliseconds and is set by nobody. */
  readonly now: () => number
  /** Milliseconds since 1970: what goes on while the server does not run. */
  readonly wallClock: () => number
  readonly kept: KeptTimers
}

/** One timer per map; it only informs, and goes on where it was when the server starts again. */
export type MapTimers = ReturnType<typeof mapTimers>

export function mapTimers({ now, wallClock, kept }: Options) {
  const timers = new Map<string, Running | null>()

  function timerOf(mapId: string): Running | null {
    const known = timers.get(mapId)
    if (known !== undefined) return known
    const timer = kept.read(mapId)
    const endsAt = timer && timer.endsAt !== null ? now() + timer.endsAt - wallClock() : null
    const running = timer && { ...timer, endsAt }
    timers.set(mapId, running)
    return running
  }

  function keep(mapId: string, timer: Running | null) {
    timers.set(mapId, timer)
    const endsAt = timer && timer.endsAt !== null ? wallClock() + timer.endsAt - now() : null
    kept.write(mapId, timer && { ...timer, endsAt })
  }

  const leftOf = ({ endsAt, leftMs }: Running) => (endsAt === null ? leftMs : endsAt - now())

  /** What an order makes of a timer; null: there is none (any more). */
  function obey(timer: Running | null, order: TimerOrder): Running | null {
    if (order.do === 'start') {
      const { session, step, group, minutes } = order
      const total = minutes * minute
      return { session, step, group, totalMs: total, endsAt: now() + total, leftMs: total }
    }
    if (!timer || order.do === 'stop') return null
    if ('minutes' in order) return lengthened(timer, order.minutes * minute)
    if (order.do === 'pause') return { ...timer, endsAt: null, leftMs: leftOf(timer) }
    return timer.endsAt === null ? { ...timer, endsAt: now() + timer.leftMs } : timer
  }

  /** Time that is added after the end counts from now. */
  function lengthened(timer: Running, by: number): Running {
    const left = Math.max(0, Math.max(0, leftOf(timer)) + by)
    const endsAt = timer.endsAt === null ? null : now() + left
    return { ...timer, totalMs: Math.max(minute, timer.totalMs + by), leftMs: left, endsAt }
  }

  function find(mapId: string): TimerNow | null {
    const timer = timerOf(mapId)
    if (!timer) return null
    const { endsAt, ...told } = timer
    return { ...told, leftMs: leftOf(timer), isRunning: endsAt !== null }
  }

  return {
    find,
    order(mapId: string, order: TimerOrder): TimerNow | null {
      keep(mapId, obey(timerOf(mapId), order))
      return find(mapId)
    },
  }
}
