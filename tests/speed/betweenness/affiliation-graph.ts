/** A seeded affiliation graph: parties at tables, a few of which are hubs; `lines` distinct pairs of node numbers. */
export function affiliationGraph(nodes: number, lines: number, seed = 1): [number, number][] {
  let x = seed
  const random = () => {
    x = (x * 48271) % 2147483647
    return x / 2147483647
  }
  const tables = Math.round(nodes / 5)
  const pairs = new Map<number, [number, number]>()
  while (pairs.size < lines) {
    // The square makes low-numbered tables hubs, as a pact with half the town in it is.
    const table = Math.floor(random() ** 2 * tables)
    const party = tables + Math.floor(random() * (nodes - tables))
    pairs.set(table * nodes + party, [table, party])
  }
  return [...pairs.values()]
}
