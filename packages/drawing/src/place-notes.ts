import { labelType, ringDistance, type SceneNode } from './scene.ts'

type Box = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** About how wide a letter is: enough to place things apart without knowing the font. */
const letterWidth = 6
const longestLine = 18

/** The reach of a node with its ring, label and note. */
export function reachOf(node: SceneNode): Box {
  const boxes = [shapeBox(node), labelBox(node), ...(node.note ? [noteBox(node.note)] : [])]
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

/** Puts a text beside a node, below it if that is free, else where it covers least of the others. */
export function withNote(node: SceneNode, text: string, all: readonly SceneNode[]): SceneNode {
  const others = all.flatMap((each) => {
    return each.id === node.id ? [shapeBox(each)] : [shapeBox(each), labelBox(each)]
  })
  const covered = (note: Note) => others.reduce((sum, box) => sum + overlap(noteBox(note), box), 0)
  const [best = null] = placesFor(node, linesOf(text)).toSorted((a, b) => covered(a) - covered(b))
  return { ...node, note: best }
}

/** Below the label, or somewhere on two ovals round the node, every 30 degrees. */
function placesFor(node: SceneNode, lines: readonly string[]): Note[] {
  const height = lines.length * labelType.lineHeight
  const reach = node.width / 2 + ringDistance + 12
  const round = [0, 18].flatMap((further) =>
    Array.from({ length: 12 }, (_, step) => {
      const angle = (step * Math.PI) / 6
      const x = node.x + Math.cos(angle) * (reach + further + widthOf(lines) / 2)
      const y = node.y + Math.sin(angle) * (reach + further + height / 2)
      return { lines, x, top: y - height / 2 }
    }),
  )
  return [{ lines, x: node.x, top: labelBox(node).bottom }, ...round]
}

type Note = NonNullable<SceneNode['note']>

function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last && last.length + word.length < longestLine) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const widthOf = (lines: readonly string[]): number =>
  Math.max(0, ...lines.map(({ length }) => length * letterWidth))

function shapeBox({ x, y, width, height, ring }: SceneNode): Box {
  const more = ring ? ringDistance + 8 : 0
  return {
    left: x - width / 2 - more,
    right: x + width / 2 + more,
    top: y - height / 2 - more,
    bottom: y + height / 2 + more,
  }
}

function labelBox({ x, y, labelTop, labelLines }: SceneNode): Box {
  return boxUnder(x, y + labelTop, labelLines)
}

const noteBox = ({ x, top, lines }: Note): Box => boxUnder(x, top, lines)

function boxUnder(x: number, top: number, lines: readonly string[]): Box {
  const half = widthOf(lines) / 2
  return { left: x - half, right: x + half, top, bottom: top + lines.length * labelType.lineHeight }
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return Math.max(0, width) * Math.max(0, height)
}
