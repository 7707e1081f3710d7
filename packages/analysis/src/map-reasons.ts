import type { MapState } from '@webwijzer/domain/map-state'
import { figuresOf } from './figures.ts'
import { networkOf } from './network.ts'
import { type Reason, reasonsFromMap } from './reasons.ts'
import { topGroup } from './top-group.ts'

/** What the lines say of each organisation asked for: reasons that hold no nominations, so that anyone may read them. */
export function mapReasons(
  state: MapState,
  organisations: Iterable<string>,
): Map<string, Reason[]> {
  const figures = figuresOf(networkOf(state))
  const top = topGroup(figures)
  const reasons = new Map<string, Reason[]>()
  for (const id of organisations) {
    if (!figures.network.nodes.has(id)) continue
    reasons.set(id, reasonsFromMap({ id, conditions: top.get(id) ?? [] }, figures, figures))
  }
  return reasons
}
