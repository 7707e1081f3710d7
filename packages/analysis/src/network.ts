import type { MapState } from '@webwijzer/domain/map-state'
import type { ConsultationTable, Link, Organisation, Seat } from '@webwijzer/domain/records'
import { type Graph, graphOf } from './graph.ts'

/** The part of a map that is counted, as a graph: nodes are the organisations, then the tables. */
export type Network = Graph & {
  /** Node → record id. */
  readonly ids: readonly string[]
  readonly organisations: readonly Organisation[]
  readonly tables: readonly ConsultationTable[]
  /** Record id → node. */
  readonly nodes: ReadonlyMap<string, number>
  readonly seats: readonly Seat[]
  readonly links: readonly Link[]
  /** `two-mode` as long as seats are the only lines: decides by which maximum numbers are divided. */
  readonly normalisation: 'two-mode' | 'one-mode'
  /** What it was made with. */
  readonly options: NetworkOptions
}

export type NetworkOptions = {
  /** Tables to leave out, with their seats. */
  readonly withoutTables?: readonly string[]
  /** Whether lines between organisations take part; default true. */
  readonly links?: boolean
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

function existing<T extends { id: string; status: string }>(table: ReadonlyMap<string, T>): T[] {
  return [...table.values()].filter((record) => record.status === 'existing').sort(byId)
}

const kindsRead = ['organisation', 'consultationTable', 'seat', 'link'] as const

/** Networks by the seats they were made of: a state is never changed, so neither are they. */
const known = new WeakMap<object, { state: MapState; byOptions: Map<string, Network> }>()

/**
 * The organisation–table graph of what exists: all seats whatever their role or certainty, and one
 * line for a pair of organisations however many links they have. Wished and ended never count. Built
 * once for all states with the same organisations, tables, seats and links.
 */
export function networkOf(state: MapState, options: NetworkOptions = {}): Network {
  let kept = known.get(state.seat)
  if (!kept || kindsRead.some((kind) => kept?.state[kind] !== state[kind])) {
    kept = { state, byOptions: new Map() }
    known.set(state.seat, kept)
  }
  const key = JSON.stringify([options.withoutTables ?? [], options.links !== false])
  const network = kept.byOptions.get(key) ?? build(state, options)
  kept.byOptions.set(key, network)
  return network
}

function build(state: MapState, options: NetworkOptions): Network {
  const without = new Set(options.withoutTables)
  const organisations = existing(state.organisation)
  const tables = existing(state.consultationTable).filter((table) => !without.has(table.id))
  const ids = [...organisations, ...tables].map((record) => record.id)
  const nodes = new Map(ids.map((id, node) => [id, node]))
  const seats = existing(state.seat).filter((s) => nodes.has(s.table) && nodes.has(s.organisation))
  const links = existing(options.links === false ? new Map<string, Link>() : state.link).filter(
    (link) => nodes.has(link.from) && nodes.has(link.to) && link.from !== link.to,
  )
  const node = (id: string) => nodes.get(id) as number
  const graph = graphOf(ids.length, [
    ...seats.map((seat) => [node(seat.organisation), node(seat.table)] as const),
    ...links.map((link) => [node(link.from), node(link.to)] as const),
  ])
  const normalisation = links.length === 0 && tables.length > 0 ? 'two-mode' : 'one-mode'
  return { ...graph, ids, organisations, tables, nodes, seats, links, normalisation, options }
}

/** How many nodes stand on a node's own side, itself included, and on the other. */
export function sidesOf(network: Network, node: number): { own: number; other: number } {
  const [n, m] = [network.organisations.length, network.tables.length]
  return node < n ? { own: n, other: m } : { own: m, other: n }
}
