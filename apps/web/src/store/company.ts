import type { PassingEvents, Person, TimerNow } from '@webwijzer/domain/together'
import { createStore } from './create-store.ts'
import { useSelected } from './use-selected.ts'

/** The timer as this screen counts it: on its own clock, which need not be right. */
export type Timer = Omit<TimerNow, 'leftMs'> & {
  /** When it ends, in milliseconds of `performance.now()`, or what is left while it is paused. */
  readonly endsAt: number | null
  readonly leftMs: number
}

/** Who works on the open map now, and how long the step takes. */
export type Company = {
  /** Null until the stream has told. */
  readonly you: PassingEvents['room']['you'] | null
  /** The others. */
  readonly people: readonly Person[]
  readonly timer: Timer | null
}

const nobody: Company = { you: null, people: [], timer: null }

export const companyStore = createStore<Company>(nobody)

export function useCompany<Result>(selector: (company: Company) => Result): Result {
  return useSelected(companyStore.subscribe, companyStore.get, selector)
}

/** Takes in what the stream says. */
export function receivePassing<Name extends keyof PassingEvents>(
  name: Name,
  data: PassingEvents[Name],
) {
  if (name === 'timer') companyStore.set({ timer: counted((data as PassingEvents['timer']).timer) })
  else if (name === 'presence') meet(data as PassingEvents['presence'])
  else {
    const { you, people, timer } = data as PassingEvents['room']
    companyStore.set({ you, people, timer: counted(timer) })
  }
}

/** Without a stream nobody is known to be there; the clock goes on by itself. */
export const loseCompany = () => companyStore.set({ people: [] })

export const forgetCompany = () => companyStore.set(nobody)

/** What this screen knows, as the stream would tell it to another tab. */
export function companyNow(): PassingEvents['room'] | null {
  const { you, people, timer } = companyStore.get()
  return you && { you, people, timer: timer && told(timer) }
}

function meet(one: PassingEvents['presence']) {
  const others = companyStore.get().people.filter(({ device }) => device !== one.device)
  companyStore.set({ people: 'isGone' in one ? others : [...others, one] })
}

function counted(timer: TimerNow | null): Timer | null {
  if (!timer) return null
  return { ...timer, endsAt: timer.isRunning ? performance.now() + timer.leftMs : null }
}

const told = ({ endsAt, ...timer }: Timer): TimerNow => ({
  ...timer,
  leftMs: endsAt === null ? timer.leftMs : endsAt - performance.now(),
})

/** Milliseconds that are left now; below zero when the time is over. */
export const leftOn = (timer: Timer): number => told(timer).leftMs
