import { neighboursOf } from '@webwijzer/analysis/graph'
import { networkOf } from '@webwijzer/analysis/network'
import { partners } from '@webwijzer/analysis/projection'
import { whatIfItLeaves } from '@webwijzer/analysis/what-if-it-leaves'
import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { mapQuestions } from './selectors/map-questions.ts'
import type { Pointing } from './ui-store.ts'

/** What is pointed at, by id: what stands out most, all that shines, and what is struck out. */
export type PointedAt = {
  readonly core: ReadonlySet<string>
  readonly lit: ReadonlySet<string>
  readonly gone: ReadonlySet<string>
}

type Found = {
  readonly core?: readonly string[]
  readonly lit: readonly string[]
  readonly gone?: readonly string[]
}

/** What a place points at on the map as it stands now; null when nothing of it is there. */
export function pointedAt(state: MapState, pointing: Pointing | null): PointedAt | null {
  if (!pointing) return null
  const { core = [], lit, gone = [] } = foundFor(state, pointing)
  if (lit.length === 0) return null
  return { core: new Set(core), lit: new Set(lit), gone: new Set(gone) }
}

function foundFor(state: MapState, pointing: Pointing): Found {
  switch (pointing.about) {
    case 'list':
      return { lit: pointing.ids }
    case 'question':
      return aboutQuestion(state, pointing)
    case 'team':
      return reachedBy(state, pointing.members)
    case 'leaving':
      return withoutOrganisation(state, pointing.organisation)
  }
}

/** A domain has no place on the map, but its organisations have. */
function aboutQuestion(
  state: MapState,
  { question, finding }: Extract<Pointing, { about: 'question' }>,
): Found {
  const all = mapQuestions(state).find(({ id }) => id === question)?.findings ?? []
  const wanted = finding === null ? all : all.filter(({ ids }) => ids.join(' ') === finding)
  const ids = wanted.flatMap((each) => each.ids)
  const domains = new Set(ids.filter((id) => state.domain.has(id)))
  const members = recordsOf(state, 'organisation').filter(({ domain }) => domains.has(domain ?? ''))
  const core = question === 'onlyLinks' ? wanted.flatMap((each) => each.ids.slice(0, 1)) : []
  return { core, lit: [...ids.filter((id) => !domains.has(id)), ...members.map(({ id }) => id)] }
}

/** The members, the tables at which they sit, and whom they reach in one step. */
function reachedBy(state: MapState, members: readonly string[]): Found {
  const network = networkOf(state)
  const meets = partners(network)
  const nodes = members.flatMap((id) => network.nodes.get(id) ?? [])
  const near = nodes.flatMap((node) => [
    ...neighboursOf(network, node),
    ...neighboursOf(meets, node),
  ])
  const ids = [...nodes, ...near].flatMap((node) => network.ids[node] ?? [])
  return { core: members, lit: ids }
}

/** Who leaves, its tables, and whom nobody reaches any more. */
function withoutOrganisation(state: MapState, organisation: string): Found {
  const leaving = whatIfItLeaves(state, organisation)
  if (!leaving) return { lit: [] }
  const network = networkOf(state)
  const node = network.nodes.get(organisation)
  const around = node === undefined ? [] : [...neighboursOf(network, node)]
  const core = leaving.unreachable.flat()
  const near = around.flatMap((next) => network.ids[next] ?? [])
  return { core, lit: [organisation, ...core, ...near], gone: [organisation] }
}
