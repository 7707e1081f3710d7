import type { Point } from '@webwijzer/layout/things-of'
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts'

/** What has to happen to a canvas to get from one picture to the next, and nothing more. */
export type DrawSteps = {
  readonly remove: readonly string[]
  readonly addNodes: readonly DrawnNode[]
  readonly addEdges: readonly DrawnEdge[]
  readonly update: readonly LookUpdate[]
  readonly move: readonly { readonly id: string; readonly to: Point }[]
}

/** A thing that stays where it is and looks different. */
export type LookUpdate = {
  readonly next: DrawnNode | DrawnEdge
  readonly gained: readonly string[]
  readonly lost: readonly string[]
  /** Whether more than its classes changed. */
  readonly hasNewData: boolean
}

/** Compares two pictures; what did not change gets no step at all, so it cannot move. */
export function drawDiff(before: Drawing, after: Drawing): DrawSteps {
  const edgesGone = missingIn(before.edges, (edge) => {
    const next = after.edges.get(edge.id)
    return next !== undefined && next.from === edge.from && next.to === edge.to
  })
  const nodesGone = missingIn(before.nodes, ({ id }) => after.nodes.has(id))
  const gone = new Set(edgesGone)
  return {
    remove: [...edgesGone, ...nodesGone],
    addNodes: [...after.nodes.values()].filter(({ id }) => !before.nodes.has(id)),
    addEdges: [...after.edges.values()].filter(({ id }) => !before.edges.has(id) || gone.has(id)),
    update: [
      ...updates(before.nodes, after.nodes, isSameNode),
      ...updates(before.edges, after.edges, isSameEdge).filter(({ next }) => !gone.has(next.id)),
    ],
    move: [...after.nodes.values()].flatMap(({ id, position }) => {
      const was = before.nodes.get(id)?.position
      const isMoved = was !== undefined && (was.x !== position.x || was.y !== position.y)
      return isMoved ? [{ id, to: position }] : []
    }),
  }
}

function missingIn<Each extends { id: string }>(
  drawn: ReadonlyMap<string, Each>,
  stays: (each: Each) => boolean,
): string[] {
  return [...drawn.values()].filter((each) => !stays(each)).map(({ id }) => id)
}

function updates<Each extends DrawnNode | DrawnEdge>(
  before: ReadonlyMap<string, Each>,
  after: ReadonlyMap<string, Each>,
  isSame: (was: Each, is: Each) => boolean,
): LookUpdate[] {
  return [...after.values()].flatMap((next) => {
    const was = before.get(next.id)
    if (!was) return []
    const gained = next.classes.filter((word) => !was.classes.includes(word))
    const lost = was.classes.filter((word) => !next.classes.includes(word))
    const hasNewData = !isSame(was, next)
    const isNew = hasNewData || gained.length > 0 || lost.length > 0
    return isNew ? [{ next, gained, lost, hasNewData }] : []
  })
}

function isSameNode(was: DrawnNode, is: DrawnNode): boolean {
  return (
    was.label === is.label &&
    was.width === is.width &&
    was.height === is.height &&
    was.fill === is.fill &&
    was.marks.join() === is.marks.join()
  )
}

function isSameEdge(was: DrawnEdge, is: DrawnEdge): boolean {
  return was.width === is.width && was.bend === is.bend
}
