import { affiliationGraph } from './affiliation-graph.ts'
import type { Loader, Peer, Taken } from './peer.ts'

export type Size = {
  readonly nodes: number
  readonly lines: number
  /** Every peer runs once a round, so that what else the machine does meets all alike. */
  readonly rounds: number
  /** Runs that are timed together, where one is too short. */
  readonly times: number
}

/** Peer → the medians of what its runs took. */
export type Medians = Map<string, Taken>

/** Checks that all peers agree on every node, then times them side by side. */
export async function comparePeers(size: Size, loaders: readonly Loader[]): Promise<Medians> {
  const lines = affiliationGraph(size.nodes, size.lines)
  const peers = (await Promise.all(loaders.map((load) => load(size.nodes, lines)))).flat()
  await expectAgreement(peers)
  const taken = new Map<string, Taken[]>(peers.map(({ name }) => [name, []]))
  for (let round = 0; round < size.rounds; round++) {
    for (const { name, run } of peers) taken.get(name)?.push(await run(size.times))
  }
  return new Map([...taken].map(([name, all]) => [name, medians(all)]))
}

async function expectAgreement([first, ...others]: readonly Peer[]): Promise<void> {
  const ours = await first?.values()
  if (!ours) throw new Error('there is nobody to compare with')
  for (const { name, values } of others) {
    const theirs = await values()
    const differs = Array.from(ours, (value, node) =>
      Math.abs(value - (theirs[node] ?? Number.NaN)),
    )
    // Relative: sums of hundreds of thousands of shares differ in the last digits.
    const isSame = differs.every((by, node) => by <= 1e-8 * (1 + (ours[node] ?? 0)))
    if (!isSame) throw new Error(`${name} has another betweenness`)
  }
}

function medians(all: readonly Taken[]): Taken {
  const cpu = all.flatMap((taken) => taken.cpu ?? [])
  const wall = median(all.map((taken) => taken.wall))
  return { wall, cpu: cpu.length === 0 ? null : median(cpu) }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
