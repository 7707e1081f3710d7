import { byName } from './by-name.ts'
import { caseSeats, seats } from './measures/seats.ts'
import type { Network } from './network.ts'

/** How many meetings an organisation is expected at. */
export type MeetingLoad = {
  readonly id: string
  readonly seats: number
  readonly caseSeats: number
  /** Tables of the map that it leads. */
  readonly leads: number
}

/** Every organisation's load, most seats first, then alphabetical. */
export function meetingLoad(network: Network): MeetingLoad[] {
  const [all, cases] = [seats(network), caseSeats(network)]
  return network.organisations
    .map(({ id, name }, node) => ({
      id,
      name,
      seats: all[node] as number,
      caseSeats: cases[node] as number,
      leads: network.tables.filter(({ lead }) => lead === id).length,
    }))
    .sort((a, b) => b.seats - a.seats || byName(a, b))
    .map(({ name, ...load }) => load)
}
