import { neighboursOf } from '../graph.ts'
import type { Network } from '../network.ts'

/** Two tables with the same organisations round them. */
export type TableOverlap = {
  readonly tables: readonly [string, string]
  /** Organisations that sit at both. */
  readonly shared: number
  /** Those as a share of all who sit at either, 0 … 1 (Jaccard). */
  readonly jaccard: number
}

/** Every pair of tables that shares somebody, the most alike first. */
export function tableOverlap(network: Network): TableOverlap[] {
  const first = network.organisations.length
  const shared = new Int32Array(network.tables.length)
  const pairs: TableOverlap[] = []
  for (let table = first; table < network.size; table++) {
    const around = neighboursOf(network, table)
    shared.fill(0)
    for (const organisation of around) {
      for (const other of neighboursOf(network, organisation)) {
        if (other > table) shared[other - first] = (shared[other - first] as number) + 1
      }
    }
    shared.forEach((count, place) => {
      if (count === 0) return
      const either = around.length + neighboursOf(network, first + place).length - count
      const tables = [network.ids[table] as string, network.ids[first + place] as string] as const
      pairs.push({ tables, shared: count, jaccard: count / either })
    })
  }
  return pairs.sort((a, b) => b.jaccard - a.jaccard || b.shared - a.shared)
}
