import type { Point, SceneLine, SceneNode } from './scene.ts'

/** A line as it is drawn: from edge to edge, bent when `bend` is there, with an arrow head when directed. */
export type LineShape = {
  readonly start: Point
  readonly end: Point
  readonly bend: Point | null
  readonly head: readonly [Point, Point, Point] | null
}

const headLength = 8
const headWidth = 7
/** How far a link bows aside, as a share of its length: it stays apart from the seats it crosses. */
const bow = 0.12

/** The road of one line between two things, stopping at their edges. */
export function lineShape(line: SceneLine, from: SceneNode, to: SceneNode): LineShape {
  const isBent = line.kind === 'link'
  const bend = isBent ? bentBy(from, to) : null
  const start = edgeOf(from, bend ?? to)
  const tip = edgeOf(to, bend ?? from)
  if (!line.directed) return { start, end: tip, bend, head: null }
  const { x, y } = unit(bend ?? from, tip)
  const end = { x: tip.x - x * headLength, y: tip.y - y * headLength }
  const side = { x: (-y * headWidth) / 2, y: (x * headWidth) / 2 }
  const head = [
    tip,
    { x: end.x + side.x, y: end.y + side.y },
    { x: end.x - side.x, y: end.y - side.y },
  ] as const
  return { start, end, bend, head }
}

function bentBy(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  return { x: (from.x + to.x) / 2 - dy * bow, y: (from.y + to.y) / 2 + dx * bow }
}

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}

/** Where the straight line from a node's centre towards a point leaves its shape. */
function edgeOf(node: SceneNode, towards: Point): Point {
  const { x, y } = unit(node, towards)
  const reach = reachOf(node, x, y)
  return { x: node.x + x * reach, y: node.y + y * reach }
}

function reachOf(node: SceneNode, x: number, y: number): number {
  const [halfWidth, halfHeight] = [node.width / 2, node.height / 2]
  if (node.shape === 'circle') return halfWidth + (node.ring ? 6 : 0)
  if (node.shape === 'diamond') {
    return 1 / (Math.abs(x) / halfWidth + Math.abs(y) / halfHeight || 1)
  }
  return Math.min(
    x === 0 ? Number.POSITIVE_INFINITY : halfWidth / Math.abs(x),
    y === 0 ? Number.POSITIVE_INFINITY : halfHeight / Math.abs(y),
  )
}

/** The ten corners of a star with its tip upwards, within a circle. */
export function starPoints(centre: Point, radius: number): Point[] {
  return Array.from({ length: 10 }, (_, corner) => {
    const reach = corner % 2 === 0 ? radius : radius * 0.45
    const angle = (corner * Math.PI) / 5 - Math.PI / 2
    return { x: centre.x + Math.cos(angle) * reach, y: centre.y + Math.sin(angle) * reach }
  })
}

/** Where the star of a connector stands: on the upper right of its ring. */
export function starPlace(node: SceneNode): Point & { readonly radius: number } {
  const away = (node.width / 2 + 5) * Math.SQRT1_2
  return { x: node.x + away, y: node.y - away, radius: 9 }
}
