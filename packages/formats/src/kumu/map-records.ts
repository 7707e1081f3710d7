import { joinedId, recordSchemas } from '@webwijzer/domain/records'
import type { KindedRecord } from '../csv/read-csv-set.ts'
import { leftOut } from '../graph/connected-graph.ts'
import type { Graph, GraphMap, GraphStyle, LeftOut } from '../graph/graph.ts'
import { type Clip, clippedText, longestName, oneLine } from './clipped.ts'
import { colourIn } from './colour-in.ts'
import type { GraphMapping } from './graph-mapping.ts'
import type { PlacedNode } from './node-records.ts'
import type { OwnFieldTable } from './own-field-table.ts'
import { type ColourRule, viewRules } from './view-rules.ts'

type Work = {
  readonly graph: Graph
  readonly mapping: GraphMapping
  readonly placed: ReadonlyMap<string, PlacedNode>
  readonly table: OwnFieldTable
  readonly idFor: (wanted: string) => string
  readonly tell: (left: LeftOut) => void
  readonly recordIds: Map<string, string>
}

const furthest = 100_000

/** The colour given by hand; null when there is none that we can read. */
const colourOf = (style: GraphStyle): string | null =>
  style.flatMap(([name, value]) => (name === 'color' ? (colourIn(value) ?? []) : [])).at(-1) ?? null

/** What a drawing says that our map decides itself: sizes and shapes, how lines look, a text beside it. */
function tellDecoration(map: GraphMap, { graph, tell, placed }: Work): void {
  const about = { id: map.id, name: map.name }
  const nameOf = (node: string) => oneLine(placed.get(node)?.node.label ?? node)
  for (const { node, position, style } of map.nodes) {
    const isTaken = position !== null && placed.has(node) && colourOf(style) !== null
    if (style.some(([name]) => name !== 'color' || !isTaken))
      tell(leftOut('style', 'map', { ...about, field: nameOf(node) }))
  }
  const lines = new Map(graph.lines.map((line) => [line.id, line]))
  for (const { line: id, style } of map.lines) {
    const line = lines.get(id)
    const field = line ? `${nameOf(line.from)} – ${nameOf(line.to)}` : id
    if (style.length > 0) tell(leftOut('style', 'map', { ...about, field }))
  }
  if (map.lines.some(({ curvature }) => curvature)) tell(leftOut('curve', 'map', about))
  if (map.loops.some(({ position }) => position)) tell(leftOut('loop-place', 'map', about))
  if (map.description) tell(leftOut('map-description', 'map', about))
}

function positionsOn(map: GraphMap, view: string, { placed, tell }: Work): KindedRecord[] {
  const seen = new Set<string>()
  return map.nodes.flatMap(({ node, position, style }): KindedRecord[] => {
    const thing = placed.get(node)
    if (!thing || !position) return []
    const { x, y } = position
    const about = { id: map.id, name: map.name, field: oneLine(thing.node.label) }
    const isFar = Math.abs(x) > furthest || Math.abs(y) > furthest
    if (isFar || seen.has(thing.id)) {
      tell(leftOut(isFar ? 'far-away' : 'double', 'map', about))
      return []
    }
    seen.add(thing.id)
    const record = recordSchemas.position.parse({
      id: joinedId(view, thing.id),
      view,
      thing: thing.id,
      x,
      y,
      colour: colourOf(style),
    })
    return [{ kind: 'position', record }]
  })
}

/** A view for each chosen map, with where everything stands on it and in which colours. */
export function mapRecords(work: Work): KindedRecord[] {
  const { graph, mapping, placed, table, idFor, tell, recordIds } = work
  const read = new Map<string, readonly ColourRule[]>()
  const rulesFor = (usual: string | null, id: string): readonly ColourRule[] => {
    const known = usual === null ? undefined : read.get(usual)
    const view = graph.views.find((each) => each.id === usual)
    if (known || !view) return known ?? []
    const { rules, dropped } = viewRules(view, { placed: [...placed.values()], table })
    dropped.forEach(tell)
    recordIds.set(view.id, id)
    read.set(view.id, rules)
    return rules
  }
  const views = graph.maps.flatMap((map): KindedRecord[] => {
    if (!mapping.maps.has(map.id)) {
      tell(leftOut('not-chosen', 'map', { id: map.id, name: map.name }))
      return []
    }
    const id = idFor(map.id)
    recordIds.set(map.id, id)
    tellDecoration(map, work)
    const clip: Clip = { part: 'map', id: map.id, name: map.name, tell }
    const name = clippedText(oneLine(map.name), longestName, 'Name', clip) ?? id
    const record = recordSchemas.view.parse({ id, name, rules: rulesFor(map.usualView, id) })
    return [{ kind: 'view', record }, ...positionsOn(map, id, work)]
  })
  for (const { id, name } of graph.views)
    if (!read.has(id)) tell(leftOut('view', 'view', { id, name }))
  return views
}
