import type { Figures } from './figures.ts'
import { leaders } from './leaders.ts'

/** Why the map shows an organisation. */
export type Condition = 'betweenness' | 'seats' | 'soleLink'

/** Ties come in, in all three. */
const firstByBetweenness = 5
const firstBySeats = 3

/**
 * The visible organisations, with the conditions they meet: among the first five by betweenness,
 * among the first three by seats, or the sole link to more than one other organisation, which is a
 * part of at least two that comes loose.
 */
export function topGroup(figures: Figures): Map<string, Condition[]> {
  const { network } = figures
  const count = network.organisations.length
  const top = new Map<string, Condition[]>()
  const add = (node: number, condition: Condition) => {
    const id = network.ids[node] as string
    top.set(id, [...(top.get(id) ?? []), condition])
  }
  for (const node of leaders(figures.betweenness.subarray(0, count), firstByBetweenness)) {
    add(node, 'betweenness')
  }
  for (const node of leaders(figures.seats.subarray(0, count), firstBySeats)) add(node, 'seats')
  for (let node = 0; node < count; node++) {
    if (figures.soleLinks[node]?.some((part) => part.length > 1)) add(node, 'soleLink')
  }
  return top
}
