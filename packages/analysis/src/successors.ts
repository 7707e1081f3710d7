import { byName } from './by-name.ts'
import { neighboursOf } from './graph.ts'
import { partNumbers } from './measures/components.ts'
import type { Network } from './network.ts'
import { withoutLinesOf } from './redrawn.ts'

/** Who could take over from an organisation that leaves, and what that takes. */
export type Successor = {
  readonly organisation: string
  /** The tables of the leaver at which it does not sit yet. */
  readonly newSeats: readonly string[]
  /**
   * What those seats do not connect: one link to any of each of these, which are the leaver's own
   * partners, makes that nobody is unreachable.
   */
  readonly newLinks: readonly string[][]
  readonly sameDomain: boolean
}

const mostShown = 5

/**
 * Those who could take all seats of this organisation and keep everybody connected with the fewest new
 * seats and links; among equals who is of the same domain, then alphabetical. At most five.
 */
export function successors(network: Network, leaver: number): Successor[] {
  const count = network.organisations.length
  const parts = partNumbers(withoutLinesOf(network, (node) => node === leaver))
  const around = [...neighboursOf(network, leaver)]
  const tables = around.filter((node) => node >= count)
  const linked = around.filter((node) => node < count)
  const domain = network.organisations[leaver]?.domain ?? null
  const ids = (nodes: readonly number[]) => nodes.map((node) => network.ids[node] as string)

  const successorOf = (candidate: number): Successor => {
    const own = new Set(neighboursOf(network, candidate))
    const connected = new Set([candidate, ...tables].map((node) => parts[node]))
    const loose = linked.filter((node) => !connected.has(parts[node]))
    return {
      organisation: network.ids[candidate] as string,
      newSeats: ids(tables.filter((table) => !own.has(table))),
      newLinks: [...Map.groupBy(loose, (node) => parts[node]).values()].map(ids),
      sameDomain: domain !== null && network.organisations[candidate]?.domain === domain,
    }
  }
  const effort = ({ newSeats, newLinks }: Successor) => newSeats.length + newLinks.length
  return network.organisations
    .flatMap((record, node) => (node === leaver ? [] : [{ record, ...successorOf(node) }]))
    .sort(
      (a, b) =>
        effort(a) - effort(b) ||
        Number(b.sameDomain) - Number(a.sameDomain) ||
        byName(a.record, b.record),
    )
    .slice(0, mostShown)
    .map(({ record, ...successor }) => successor)
}
