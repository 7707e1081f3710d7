import type { MapState } from '@webwijzer/domain/map-state'
import type { Kind } from '@webwijzer/domain/records'

/**
 * A selector that computes again only when a record of one of these kinds changed; it may read no
 * other kind. Keeps the last answer only: there is one map on the screen.
 */
export function memoOn<Result>(
  kinds: readonly Kind[],
  compute: (state: MapState) => Result,
): (state: MapState) => Result {
  let last: { readonly state: MapState; readonly result: Result } | null = null
  return (state) => {
    const known = last
    if (known && kinds.every((kind) => known.state[kind] === state[kind])) return known.result
    const result = compute(state)
    last = { state, result }
    return result
  }
}
