import { byName } from '../by-name.ts'
import { neighboursOf } from '../graph.ts'
import type { Network } from '../network.ts'
import type { Finding } from './finding.ts'

/** Tables with cases and seats where no organisation is like this; the number is that of its seats. */
export function caseTablesWithout(
  network: Network,
  isLike: (organisation: Network['organisations'][number]) => boolean,
): Finding[] {
  return network.tables
    .filter(({ casesDiscussed }) => casesDiscussed)
    .sort(byName)
    .flatMap(({ id }) => {
      const around = [...neighboursOf(network, network.nodes.get(id) as number)]
      const present = around.flatMap((node) => network.organisations[node] ?? [])
      return present.length === 0 || present.some(isLike)
        ? []
        : [{ ids: [id], number: present.length }]
    })
}
