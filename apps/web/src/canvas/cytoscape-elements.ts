import type cytoscape from 'cytoscape'
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts'
import { neighboursOf } from './walk.ts'

/** What the stylesheet reads of a node or line. */
export function dataOf(each: DrawnNode | DrawnEdge): Record<string, unknown> {
  if ('from' in each) {
    const { id, kind, from, to, width, bend } = each
    return { id, kind, source: from, target: to, width, bend }
  }
  const { id, kind, label, width, height, marks, fill } = each
  return { id, kind, label, width, height, marks, fill }
}

/** The words a node carries on the canvas; `marked` tells the stylesheet that it has pictures. */
export function classesOf(each: DrawnNode | DrawnEdge): string[] {
  const isMarked = 'marks' in each && each.marks.length > 0
  return isMarked ? [...each.classes, 'marked'] : [...each.classes]
}

export function nodeDefinition(node: DrawnNode): cytoscape.ElementDefinition {
  return {
    group: 'nodes',
    data: dataOf(node),
    position: { ...node.position },
    classes: classesOf(node),
  }
}

/** Only things and links can be pointed at: a seat lies under the pointer far too often. */
export function edgeDefinition(edge: DrawnEdge): cytoscape.ElementDefinition {
  return {
    group: 'edges',
    data: { ...dataOf(edge), id: edge.id, source: edge.from, target: edge.to },
    classes: classesOf(edge),
  }
}

/** Where a newcomer comes sliding in from: part of the way to what it is connected with. */
export function entranceOf(node: DrawnNode, drawing: Drawing): { x: number; y: number } {
  const places = neighboursOf(drawing, node.id).flatMap(
    (id) => drawing.nodes.get(id)?.position ?? [],
  )
  const { x, y } = node.position
  if (places.length === 0) return { x, y }
  const share = 0.55 / places.length
  return {
    x: x * 0.45 + places.reduce((sum, place) => sum + place.x, 0) * share,
    y: y * 0.45 + places.reduce((sum, place) => sum + place.y, 0) * share,
  }
}
