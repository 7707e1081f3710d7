import type { MapState } from '@webwijzer/domain/map-state'
import type { Work } from '@webwijzer/domain/work'
import { type Network, networkOf } from './network.ts'
import { type OpenSeat, openSeats } from './open-seats.ts'
import { withFlippedLine } from './redrawn.ts'
import { topNodes } from './top-group.ts'

/** A seat that is worth asking about, and what it would change if it were otherwise. */
export type Question = OpenSeat & {
  /** Organisations that would come into the top group, by id. */
  readonly enter: readonly string[]
  /** Organisations that would leave it. */
  readonly leave: readonly string[]
}

const mostAsked = 5

/**
 * What to ask first: the five seats, unchecked or unknown, whose flip changes the top group most, the
 * most change first. Among equals a seat that is presumed goes before one that nobody mentioned, and
 * then where most people would know. A seat that changes nothing is not asked about.
 */
export function* askFirst(
  state: MapState,
  options: { without?: string | null } = {},
): Work<Question[]> {
  const network = networkOf(state, { withoutTables: options.without ? [options.without] : [] })
  const count = network.organisations.length
  const now = topNodes(network, count)
  const open = openSeats(network)
  const questions: Question[] = []
  for (const [place, seat] of open.entries()) {
    const question = whatIf(network, seat, now)
    if (changes(question) > 0) questions.push(question)
    yield (place + 1) / open.length
  }
  return questions.sort((a, b) => changes(b) - changes(a)).slice(0, mostAsked)
}

const changes = ({ enter, leave }: Question) => enter.length + leave.length

function whatIf(network: Network, seat: OpenSeat, now: ReadonlySet<number>): Question {
  const node = (id: string) => network.nodes.get(id) as number
  const graph = withFlippedLine(network, node(seat.organisation), node(seat.table))
  const then = topNodes(graph, network.organisations.length)
  const ids = (nodes: ReadonlySet<number>) =>
    [...nodes].map((one) => network.ids[one] as string).sort()
  return { ...seat, enter: ids(then.difference(now)), leave: ids(now.difference(then)) }
}
