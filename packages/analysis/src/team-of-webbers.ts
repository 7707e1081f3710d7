import type { MapState } from '@webwijzer/domain/map-state'
import type { Work } from '@webwijzer/domain/work'
import { keyPlayers } from './key-players.ts'
import { networkOf } from './network.ts'
import { partners } from './projection.ts'
import { reachOf } from './reach.ts'

export type TeamOptions = {
  /** How many organisations, default 3. */
  readonly size?: number
  /** Ids of who is in it anyway, and of who cannot be. */
  readonly fixedIn?: readonly string[]
  readonly fixedOut?: readonly string[]
  /** Table to leave out. */
  readonly without?: string | null
}

/** Who together reach most organisations; a step is a shared table or a link. */
export type Team = {
  /** Ids, sorted. */
  readonly members: readonly string[]
  readonly organisations: number
  /** Organisations in the team or within one step of it. */
  readonly oneStep: number
  readonly twoSteps: number
  /** 0 … 1: Σ 1/d ÷ n (KPP-Pos R, Borgatti 2006). */
  readonly nearness: number
  /** Ids of who is further than one step away. */
  readonly notReached: readonly string[]
  /** How many other teams reach as many, or up to two percentage points fewer. */
  readonly asGood: number
  /** `all` other teams were looked at, or only those that differ in `oneMember`. */
  readonly compared: 'all' | 'oneMember'
}

/** The best team to reach everybody within one step: usually not the most central ones. */
export function* teamOfWebbers(state: MapState, options: TeamOptions = {}): Work<Team> {
  const { size = 3, fixedIn = [], fixedOut = [], without = null } = options
  const network = networkOf(state, { withoutTables: without ? [without] : [] })
  const graph = partners(network)
  const nodes = (ids: readonly string[]) =>
    ids
      .flatMap((id) => network.organisations.findIndex((one) => one.id === id))
      .filter((n) => n >= 0)
  const found = yield* keyPlayers(graph, {
    size,
    fixedIn: nodes(fixedIn),
    fixedOut: nodes(fixedOut),
  })
  const { oneStep, twoSteps, nearness, depths } = reachOf(graph, found.members)
  const isFar = (depth: number) => depth === -1 || depth > 1
  return {
    members: found.members.map((node) => network.ids[node] as string),
    organisations: graph.size,
    oneStep,
    twoSteps,
    nearness,
    notReached: network.organisations
      .filter((_, n) => isFar(depths[n] as number))
      .map(({ id }) => id),
    asGood: found.asGood,
    compared: found.compared,
  }
}
