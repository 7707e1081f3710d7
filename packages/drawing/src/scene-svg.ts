import { lineShape, starPlace, starPoints } from './line-shape.ts'
import { palette } from './palette.ts'
import {
  labelType,
  type Point,
  ringDistance,
  type Scene,
  type SceneLine,
  type SceneNode,
} from './scene.ts'

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The scene as a picture of its own: one SVG file with a title and the insight as its description. */
export function sceneSvg(
  scene: Scene,
  { title, language }: { title: string; language: string },
): string {
  const byId = new Map(scene.nodes.map((node) => [node.id, node]))
  const { left, top, width, height } = scene
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" xml:lang="${escaped(language)}"`,
    ` viewBox="${[left, top, width, height].map(figure).join(' ')}"`,
    ` font-family="'Atkinson Hyperlegible Next', system-ui, sans-serif" font-size="${labelType.size}">`,
    `<title>${escaped(title)}</title><desc>${escaped(scene.insight.join(' '))}</desc>`,
    `<rect x="${figure(left)}" y="${figure(top)}" width="${figure(width)}" height="${figure(height)}" fill="${palette.surface}"/>`,
    ...scene.lines.map((line) => lineElement(line, byId)),
    ...scene.nodes.map(nodeElement),
    '</svg>',
  ].join('\n')
}

function escaped(text: string): string {
  // XML knows no control characters, not even escaped ones.
  return text.replace(/[^\P{Cc}\n\t]/gu, '').replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
}

const figure = (value: number): string => String(Math.round(value * 10) / 10)
const at = ({ x, y }: Point): string => `${figure(x)} ${figure(y)}`
const dashes = (isDashed: boolean): string => (isDashed ? ' stroke-dasharray="4 3"' : '')

function lineElement(line: SceneLine, byId: ReadonlyMap<string, SceneNode>): string {
  const [from, to] = [byId.get(line.from), byId.get(line.to)]
  if (!from || !to) return ''
  const { start, end, bend, head } = lineShape(line, from, to)
  const road = bend ? `Q${at(bend)} ${at(end)}` : `L${at(end)}`
  const look = `stroke="${line.colour}" stroke-width="${figure(line.width)}"${dashes(line.dashed)}`
  const path = `<path d="M${at(start)} ${road}" fill="none" ${look}/>`
  return head ? `${path}<path d="M${head.map(at).join('L')}Z" fill="${line.colour}"/>` : path
}

function nodeElement(node: SceneNode): string {
  const look = `fill="${node.fill}" stroke="${node.stroke}" stroke-width="2"${dashes(node.dashed)}`
  const parts = [shapeElement(node, look), ...labelElements(node)]
  if (node.ring) parts.unshift(ringElement(node))
  if (node.star) parts.push(starElement(node))
  return `<g>${parts.join('')}</g>`
}

function shapeElement(node: SceneNode, look: string): string {
  const { x, y, width, height } = node
  if (node.shape === 'circle') {
    return `<circle cx="${figure(x)}" cy="${figure(y)}" r="${figure(width / 2)}" ${look}/>`
  }
  if (node.shape === 'table') {
    const corner = `x="${figure(x - width / 2)}" y="${figure(y - height / 2)}"`
    return `<rect ${corner} width="${figure(width)}" height="${figure(height)}" rx="6" ${look}/>`
  }
  const corners = [
    { x, y: y - height / 2 },
    { x: x + width / 2, y },
    { x, y: y + height / 2 },
    { x: x - width / 2, y },
  ]
  return `<path d="M${corners.map(at).join('L')}Z" ${look}/>`
}

function ringElement({ x, y, width }: SceneNode): string {
  const radius = figure(width / 2 + ringDistance)
  const circle = `cx="${figure(x)}" cy="${figure(y)}" r="${radius}"`
  return `<circle ${circle} fill="none" stroke="${palette.webberRing}" stroke-width="3"/>`
}

function starElement(node: SceneNode): string {
  const { radius, ...centre } = starPlace(node)
  const corners = starPoints(centre, radius).map(at).join('L')
  return `<path d="M${corners}Z" fill="${palette.webber}" stroke="${palette.surface}"/>`
}

function labelElements(node: SceneNode): string[] {
  const { x, y, labelTop, labelLines, labelColour, note } = node
  const weight = node.shape === 'table' ? ' font-weight="700"' : ''
  const name = textElements(labelLines, { x, y: y + labelTop }, `fill="${labelColour}"${weight}`)
  if (!note) return name
  const look = `fill="${palette.webber}" font-style="italic"`
  return [...name, ...textElements(note.lines, { x: note.x, y: note.top }, look)]
}

function textElements(lines: readonly string[], top: Point, look: string): string[] {
  return lines.map((text, index) => {
    const y = top.y + (index + 0.78) * labelType.lineHeight
    const place = `x="${figure(top.x)}" y="${figure(y)}" text-anchor="middle"`
    return `<text ${place} ${look}>${escaped(text)}</text>`
  })
}
