import { lineShape, starPlace, starPoints } from './line-shape.ts'
import { palette } from './palette.ts'
import type { Doc, Paper } from './paper.ts'
import {
  type LegendEntry,
  labelType,
  type Point,
  ringDistance,
  type Scene,
  type SceneLine,
  type SceneNode,
} from './scene.ts'
import type { FontName } from './wrap-text.ts'

export type Area = Point & { readonly width: number; readonly height: number }

/** Draws the whole scene as large as it fits in an area of the current page, in the middle of it. */
export function drawScene(paper: Paper, scene: Scene, area: Area): void {
  const { doc } = paper
  const scale = Math.min(area.width / scene.width, area.height / scene.height, 1.1)
  const byId = new Map(scene.nodes.map((node) => [node.id, node]))
  doc.save()
  doc.translate(
    area.x + (area.width - scene.width * scale) / 2 - scene.left * scale,
    area.y + (area.height - scene.height * scale) / 2 - scene.top * scale,
  )
  doc.scale(scale)
  for (const line of scene.lines) drawSceneLine(doc, line, byId)
  const outside = scene.nodes.filter(({ shape }) => shape !== 'table')
  for (const label of outside.flatMap(labelsOf)) drawGround(paper, label)
  for (const node of scene.nodes) drawNode(doc, node)
  for (const label of scene.nodes.flatMap(labelsOf)) drawLabel(paper, label)
  doc.restore()
}

function drawSceneLine(doc: Doc, line: SceneLine, byId: ReadonlyMap<string, SceneNode>): void {
  const [from, to] = [byId.get(line.from), byId.get(line.to)]
  if (!from || !to) return
  const { start, end, bend, head } = lineShape(line, from, to)
  stroked(doc, line)
  doc.moveTo(start.x, start.y)
  if (bend) doc.quadraticCurveTo(bend.x, bend.y, end.x, end.y)
  else doc.lineTo(end.x, end.y)
  doc.stroke(line.colour)
  if (head) outline(doc, head).fill(line.colour)
}

function stroked(doc: Doc, { width, dashed }: { width: number; dashed: boolean }): void {
  doc.lineWidth(width)
  if (dashed) doc.dash(4, { space: 3 })
  else doc.undash()
}

function outline(doc: Doc, corners: readonly Point[]): Doc {
  return doc.polygon(...corners.map(({ x, y }) => [x, y]))
}

function drawNode(doc: Doc, node: SceneNode): void {
  if (node.ring) {
    doc.lineWidth(3).undash()
    doc.circle(node.x, node.y, node.width / 2 + ringDistance).stroke(palette.webberRing)
  }
  drawShape(doc, node, 1.8)
  if (node.star) {
    const { radius, ...centre } = starPlace(node)
    doc.lineWidth(1).undash()
    outline(doc, starPoints(centre, radius)).fillAndStroke(palette.webber, palette.surface)
  }
}

type Shaped = Area & Pick<SceneNode, 'shape' | 'fill' | 'stroke' | 'dashed'>

function drawShape(doc: Doc, { x, y, width, height, ...node }: Shaped, lineWidth: number): void {
  stroked(doc, { width: lineWidth, dashed: node.dashed })
  if (node.shape === 'circle') doc.circle(x, y, width / 2 - lineWidth / 2)
  else if (node.shape === 'table') {
    doc.roundedRect(x - width / 2, y - height / 2, width, height, 6)
  } else {
    outline(doc, [
      { x, y: y - height / 2 },
      { x: x + width / 2, y },
      { x, y: y + height / 2 },
      { x: x - width / 2, y },
    ])
  }
  doc.fillAndStroke(node.fill, node.stroke)
}

type Label = {
  readonly lines: readonly string[]
  readonly x: number
  readonly top: number
  readonly font: FontName
  readonly colour: string
}

function labelsOf(node: SceneNode): Label[] {
  const font = node.shape === 'table' ? 'bold' : node.shape === 'diamond' ? 'italic' : 'regular'
  const top = node.y + node.labelTop
  const name: Label = { lines: node.labelLines, x: node.x, top, font, colour: node.labelColour }
  return node.note ? [name, { ...node.note, font: 'italic', colour: palette.webber }] : [name]
}

/** A veil behind a label, so that the lines under it do not run through the letters. */
function drawGround({ doc, measure }: Paper, { lines, x, top, font }: Label): void {
  const width = Math.max(0, ...lines.map((text) => measure(text, font, labelType.size)))
  const height = lines.length * labelType.lineHeight
  doc.save().fillOpacity(0.8)
  doc.roundedRect(x - width / 2 - 2, top, width + 4, height, 3)
  doc.fill(palette.surface).restore()
}

function drawLabel({ doc, measure }: Paper, { lines, x, top, font, colour }: Label): void {
  for (const [index, text] of lines.entries()) {
    const width = measure(text, font, labelType.size)
    const baseline = top + (index + 0.78) * labelType.lineHeight
    // The space keeps the labels apart for whoever copies the text.
    doc.fillColor(colour).text(`${text} `, x - width / 2, baseline, {
      lineBreak: false,
      baseline: 'alphabetic',
    })
  }
}

/** A legend entry's picture in small, in a box of 26 by 14 points with this centre. */
export function drawLegendSign({ doc }: Paper, entry: LegendEntry, centre: Point): void {
  if (entry.shape === 'star') {
    outline(doc, starPoints(centre, 7)).fill(palette.webber)
    return
  }
  if (entry.shape === 'line') {
    stroked(doc, entry)
    const [left, right] = [centre.x - 13, centre.x + 13]
    doc.moveTo(left, centre.y).lineTo(entry.directed ? right - 6 : right, centre.y)
    doc.stroke(entry.colour)
    if (!entry.directed) return
    const head = [
      { x: right, y: centre.y },
      { x: right - 7, y: centre.y - 3.5 },
      { x: right - 7, y: centre.y + 3.5 },
    ]
    outline(doc, head).fill(entry.colour)
    return
  }
  const [width, height] = entry.shape === 'table' ? [22, 13] : [12, 12]
  drawShape(doc, { ...entry, ...centre, width, height }, 1.6)
}
