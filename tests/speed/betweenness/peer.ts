/** Milliseconds of one run, as the mean of several. */
export type Taken = {
  readonly wall: number
  /** The processor's time, which other work on the machine hardly touches; null where several threads share the run. */
  readonly cpu: number | null
}

/** Somebody who computes betweenness, on one graph: all nodes, raw, each unordered pair once. */
export type Peer = {
  readonly name: string
  readonly run: (times: number) => Promise<Taken>
  readonly values: () => Promise<ArrayLike<number>>
}

export type Lines = readonly (readonly [number, number])[]

/** Peers for a graph of `nodes` nodes, 0 … nodes − 1. */
export type Loader = (nodes: number, lines: Lines) => Promise<Peer[]>
