import type { MapState } from '@webwijzer/domain/map-state'
import type { Point } from '@webwijzer/layout/things-of'
import { drawEdges } from './draw-edges.ts'
import { drawNodes } from './draw-nodes.ts'
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts'
import { isBright } from './filter-map.ts'
import { litBy } from './lit-things.ts'
import { madeBy } from './made-by.ts'
import type { ViewOptions } from './view-options.ts'

/** The picture of a map as somebody chose to see it. Pure: the same map and options give the same picture. */
export function elementsOf(
  state: MapState,
  positions: ReadonlyMap<string, Point>,
  options: ViewOptions,
): Drawing {
  const nodes = drawNodes(state, positions, options)
  const drawn = new Set(nodes.map(({ id }) => id))
  const edges = drawEdges(state).filter(({ from, to }) => drawn.has(from) && drawn.has(to))
  const lit = litBy(options, edges)
  const isBy = madeBy(state, options.group, nodes, edges)
  const isFaded = (each: DrawnNode | DrawnEdge) =>
    !isBright(state, options.filter, each) || !isBy(each)
  const withLight = <Each extends DrawnNode | DrawnEdge>(each: Each): Each => {
    const words = [
      ...lit.wordsFor(each),
      ...(isFaded(each) ? ['faded'] : []),
      ...(options.others.has(each.id) ? ['others'] : []),
    ]
    return words.length > 0 ? { ...each, classes: [...each.classes, ...words] } : each
  }
  return {
    nodes: new Map(nodes.map((each) => [each.id, withLight(each)])),
    edges: new Map(edges.map((each) => [each.id, withLight(each)])),
  }
}
