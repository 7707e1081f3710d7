import { refuse } from '../file/file-problem.ts'
import { limits } from '../file/limits.ts'
import type { Graph, GraphLine, GraphMap, LeftOut, LeftOutCode } from './graph.ts'

/** A graph as it comes from a file: its parts may point at what is not there. */
export type LooseGraph = Omit<Graph, 'trash'> & {
  /** Whether things on no map are in the trash; not so in a file without maps. */
  readonly hasTrash: boolean
}

/** One thing that is not taken over. */
export function leftOut(
  code: LeftOutCode,
  part: LeftOut['part'],
  rest: Partial<Omit<LeftOut, 'code' | 'part'>> = {},
): LeftOut {
  return { code, part, id: null, name: '', field: null, sheet: null, row: null, ...rest }
}

type Identified = { readonly id: string; readonly label: string }

/** The last one with an id counts, as it does in Kumu. */
function lastOfEach<T extends Identified>(
  parts: readonly T[],
  part: LeftOut['part'],
): { kept: T[]; dropped: LeftOut[] } {
  const last = new Map(parts.map((each) => [each.id, each]))
  const dropped = parts
    .filter((each) => last.get(each.id) !== each)
    .map(({ id, label }) => leftOut('double-id', part, { id, name: label }))
  return { kept: [...last.values()], dropped }
}

function connectedMap(
  map: GraphMap,
  has: { node: Set<string>; line: Set<string>; loop: Set<string> },
) {
  const nodes = map.nodes.filter(({ node }) => has.node.has(node))
  const lines = map.lines.filter(({ line }) => has.line.has(line))
  const loops = map.loops.filter(({ loop }) => has.loop.has(loop))
  const missing = [
    ...map.nodes
      .filter(({ node }) => !has.node.has(node))
      .map(({ node }) => ['unknown-element', node] as const),
    ...map.lines
      .filter(({ line }) => !has.line.has(line))
      .map(({ line }) => ['unknown-line', line] as const),
    ...map.loops
      .filter(({ loop }) => !has.loop.has(loop))
      .map(({ loop }) => ['unknown-element', loop] as const),
  ]
  const dropped = missing.map(([code, field]) =>
    leftOut(code, 'map', { id: map.id, name: map.name, field }),
  )
  return { map: { ...map, nodes, lines, loops }, dropped }
}

/** A map opens in a view that is there. */
const withKnownView = (map: GraphMap, views: ReadonlySet<string>): GraphMap =>
  map.usualView !== null && views.has(map.usualView) ? map : { ...map, usualView: null }

function unknownEnd({ id, label, type, from, to, place }: GraphLine): LeftOut {
  const name = label || type || `${from} – ${to}`
  return leftOut('unknown-end', 'line', { id, name, ...place })
}

function checkCounts(counts: readonly number[]): void {
  if (counts.some((count) => count > limits.items))
    refuse('too-many-items', { limit: limits.items })
}

/** The graph in which everything refers to something that is there; what did not is listed as left out. */
export function connectedGraph({ hasTrash, ...loose }: LooseGraph): Graph {
  const nodes = lastOfEach(loose.nodes, 'node')
  const has = {
    node: new Set(nodes.kept.map(({ id }) => id)),
    line: new Set<string>(),
    loop: new Set<string>(),
  }
  const lines = lastOfEach(loose.lines, 'line')
  const areKnown = ({ from, to }: GraphLine) => has.node.has(from) && has.node.has(to)
  const knownLines = lines.kept.filter(areKnown)
  has.line = new Set(knownLines.map(({ id }) => id))
  const loops = lastOfEach(loose.loops, 'loop')
  has.loop = new Set(loops.kept.map(({ id }) => id))
  const loopDrops = loops.kept.flatMap(({ id, label, lines: own }) =>
    own
      .filter((line) => !has.line.has(line))
      .map((field) => leftOut('unknown-line', 'loop', { id, name: label, field })),
  )
  const views = new Set(loose.views.map(({ id }) => id))
  const maps = loose.maps.map((map) => connectedMap(withKnownView(map, views), has))
  checkCounts([nodes.kept.length, knownLines.length, loops.kept.length])
  const onMaps = new Set(maps.flatMap(({ map }) => map.nodes.map(({ node }) => node)))
  const trash = hasTrash ? nodes.kept.map(({ id }) => id).filter((id) => !onMaps.has(id)) : []
  return {
    ...loose,
    nodes: nodes.kept,
    lines: knownLines,
    loops: loops.kept.map((loop) => ({
      ...loop,
      lines: loop.lines.filter((id) => has.line.has(id)),
    })),
    maps: maps.map(({ map }) => map),
    trash,
    leftOut: [
      ...loose.leftOut,
      ...nodes.dropped,
      ...lines.dropped,
      ...lines.kept.filter((line) => !areKnown(line)).map(unknownEnd),
      ...loops.dropped,
      ...loopDrops,
      ...maps.flatMap(({ dropped }) => dropped),
    ],
  }
}
