/** Somebody who computes betweenness, on one graph: all nodes, raw, each unordered pair once. */
export type Peer = {
  readonly name: string
  /** Milliseconds of one run, as the mean of `times` runs. */
  readonly run: (times: number) => Promise<number>
  readonly values: () => Promise<ArrayLike<number>>
}

export type Lines = readonly (readonly [number, number])[]

/** Peers for a graph of `nodes` nodes, 0 … nodes − 1. */
export type Loader = (nodes: number, lines: Lines) => Promise<Peer[]>
