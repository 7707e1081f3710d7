import { joinedId, recordSchemas } from '@webwijzer/domain/records'
import type { KindedRecord } from '../csv/read-csv-set.ts'
import { leftOut } from '../graph/connected-graph.ts'
import type { Graph, GraphMap, LeftOut } from '../graph/graph.ts'
import { type Clip, clippedText, longestName, oneLine } from './clipped.ts'
import type { GraphMapping } from './graph-mapping.ts'
import type { PlacedNode } from './node-records.ts'

type Work = {
  readonly graph: Graph
  readonly mapping: GraphMapping
  readonly placed: ReadonlyMap<string, PlacedNode>
  readonly idFor: (wanted: string) => string
  readonly tell: (left: LeftOut) => void
  readonly recordIds: Map<string, string>
}

const furthest = 100_000

/** What a drawing says that our map decides itself: colours by hand, curves, a text beside it. */
function tellDecoration(map: GraphMap, { tell, placed }: Work): void {
  const about = { id: map.id, name: map.name }
  for (const { node, style } of map.nodes)
    if (style.length > 0)
      tell(
        leftOut('style', 'map', { ...about, field: oneLine(placed.get(node)?.node.label ?? node) }),
      )
  for (const { line, style } of map.lines)
    if (style.length > 0) tell(leftOut('style', 'map', { ...about, field: line }))
  if (map.lines.some(({ curvature }) => curvature)) tell(leftOut('curve', 'map', about))
  if (map.description) tell(leftOut('map-description', 'map', about))
}

function positionsOn(map: GraphMap, view: string, { placed, tell }: Work): KindedRecord[] {
  const seen = new Set<string>()
  return map.nodes.flatMap(({ node, position }): KindedRecord[] => {
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
    })
    return [{ kind: 'position', record }]
  })
}

/** A view for each chosen map, with where everything stands on it. */
export function mapRecords(work: Work): KindedRecord[] {
  const { graph, mapping, idFor, tell, recordIds } = work
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
    const record = recordSchemas.view.parse({ id, name })
    return [{ kind: 'view', record }, ...positionsOn(map, id, work)]
  })
  for (const { id, name } of graph.views) tell(leftOut('view', 'view', { id, name }))
  return views
}
