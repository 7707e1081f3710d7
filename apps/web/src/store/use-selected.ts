import { useRef, useSyncExternalStore } from 'react'
import { isSame } from './is-same.ts'

type Last<State, Result> = {
  readonly state: State
  readonly selector: (state: State) => Result
  readonly result: Result
}

/** What a selector makes of a followed value; the same object again as long as it shows the same. */
export function useSelected<State, Result>(
  subscribe: (listener: () => void) => () => void,
  getState: () => State,
  selector: (state: State) => Result,
): Result {
  const last = useRef<Last<State, Result> | null>(null)

  function getResult(): Result {
    const state = getState()
    const known = last.current
    if (known && known.state === state && known.selector === selector) return known.result
    const fresh = selector(state)
    const result = known && isSame(known.result, fresh) ? known.result : fresh
    last.current = { state, selector, result }
    return result
  }

  return useSyncExternalStore(subscribe, getResult)
}
