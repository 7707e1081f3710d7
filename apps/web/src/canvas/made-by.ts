import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import type { DrawnEdge, DrawnNode } from './drawing.ts'

/** Which things and lines a group entered, with the ends of its lines: a line to something faded says nothing. */
export function madeBy(
  state: MapState,
  group: string | null,
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
): (each: DrawnNode | DrawnEdge) => boolean {
  if (group === null) return () => true
  const isOwn = ({ kind, id }: DrawnNode | DrawnEdge) =>
    kind !== 'lead' && getRecord(state, kind, id)?.origin.group === group
  const lines = edges.filter(isOwn)
  const own = new Set([
    ...nodes.filter(isOwn).map(({ id }) => id),
    ...lines.flatMap(({ id, from, to }) => [id, from, to]),
  ])
  return ({ id }) => own.has(id)
}
