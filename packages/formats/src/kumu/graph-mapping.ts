import type { Link } from '@webwijzer/domain/records'
import type { Graph, GraphLine, GraphNode } from '../graph/graph.ts'

export const nodeTargets = ['organisation', 'consultationTable', 'programme', 'skip'] as const
/** What a node becomes on our map. */
export type NodeTarget = (typeof nodeTargets)[number]

/** What a line between two organisations becomes; other lines follow from what they join. */
export type LineTarget = { readonly target: 'link' | 'skip'; readonly linkKind: Link['linkKind'] }

/** What becomes what: guessed first, corrected by people. Types go by their name, '' for none. */
export type GraphMapping = {
  readonly nodeTypes: ReadonlyMap<string, NodeTarget>
  /** Single nodes that are something else than their type says, by id. */
  readonly nodes: ReadonlyMap<string, NodeTarget>
  readonly lineTypes: ReadonlyMap<string, LineTarget>
  /** Whether what lies in Kumu's trash comes too. */
  readonly withTrash: boolean
  /** The maps that become a view, by id. */
  readonly maps: ReadonlySet<string>
}

type Guess = readonly [pattern: RegExp, target: NodeTarget]

/** Words in types: a table is asked for first, because “programmaoverleg” is one. */
const typeGuesses: readonly Guess[] = [
  [
    /overleg|tafel|vergader|werkgroep|regiegroep|stuurgroep|meeting|\btable|committee|round ?table|coalitie|coalition/i,
    'consultationTable',
  ],
  [/program|project|regeling|pilot|initiatief|scheme|campagne/i, 'programme'],
  [/persoon|person|people|mens\b|mensen|contact|deelnemer|inwoner|individual/i, 'skip'],
  [
    /organi[sz]|stichting|school|kerk|gemeente|instelling|vereniging|actor|party|partij|stakeholder|company|bedrijf/i,
    'organisation',
  ],
]
/** Words in names, for what has no telling type. */
const nameGuesses: readonly Guess[] = [
  [
    /overleg\b|overlegtafel|\btafel\b|werkgroep|regiegroep|stuurgroep|armoedepact|coalitie\b/i,
    'consultationTable',
  ],
  [/^(programma|project|pilot|regeling)\b/i, 'programme'],
]

const linkGuesses: readonly (readonly [RegExp, NonNullable<Link['linkKind']>])[] = [
  [/warme? overdracht|warm handover/i, 'warmHandover'],
  [/verwij|refer/i, 'refers'],
  [/signal|meld/i, 'signals'],
  [/financ|fund|subsidi|geld/i, 'funds'],
  [/vrijwilliger|volunteer/i, 'sharesVolunteers'],
  [/locatie|gebouw|location|ruimte/i, 'sharesLocation'],
  [/samenwerk|werkt samen|collabor|partner/i, 'collaborates'],
]

const firstHit = <T>(guesses: readonly (readonly [RegExp, T])[], text: string): T | null =>
  guesses.find(([pattern]) => pattern.test(text))?.[1] ?? null

export const typeOf = ({ type }: GraphNode | GraphLine): string => type ?? ''

/** What each type and name most likely is on our map; a proposal, for people to correct. */
export function guessMapping(graph: Graph): GraphMapping {
  const nodeTypes = new Map<string, NodeTarget>()
  const nodes = new Map<string, NodeTarget>()
  for (const node of graph.nodes) {
    const byType = firstHit(typeGuesses, typeOf(node))
    nodeTypes.set(typeOf(node), byType ?? 'organisation')
    const byName = byType === null ? firstHit(nameGuesses, node.label) : null
    if (byName !== null) nodes.set(node.id, byName)
  }
  const lineTypes = new Map<string, LineTarget>()
  for (const line of graph.lines)
    lineTypes.set(typeOf(line), { target: 'link', linkKind: firstHit(linkGuesses, typeOf(line)) })
  return {
    nodeTypes,
    nodes,
    lineTypes,
    withTrash: false,
    maps: new Set(graph.maps.map(({ id }) => id)),
  }
}

/** What a node becomes: as it is corrected itself, as its type is, or an organisation. */
export function targetOf(node: GraphNode, { nodeTypes, nodes }: GraphMapping): NodeTarget {
  return nodes.get(node.id) ?? nodeTypes.get(typeOf(node)) ?? 'organisation'
}
