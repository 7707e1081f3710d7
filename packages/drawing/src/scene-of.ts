import { getRecord, type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { type NodeKind, nodeKinds, type Organisation, type Webber } from '@webwijzer/domain/records'
import { groupColours, palette } from './palette.ts'
import { reachOf, withNote } from './place-notes.ts'
import type { Scene, SceneBox, SceneNode } from './scene.ts'
import { sceneInsight } from './scene-insight.ts'
import { sceneLegend } from './scene-legend.ts'
import { sceneLines } from './scene-lines.ts'
import type { SceneWords } from './scene-words.ts'

export type SceneInput = {
  /** What the reader may see: filtered by the caller. */
  readonly state: MapState
  /** Where each thing stands, by its id; what has no box is not drawn. */
  readonly boxes: ReadonlyMap<string, SceneBox>
  readonly words: SceneWords
}

/** The map as shapes, lines, a legend and sentences, ready to be written in any format. */
export function sceneOf({ state, boxes, words }: SceneInput): Scene {
  const webbers = webbersByOrganisation(state)
  const bare = nodeKinds.flatMap((kind) => nodesOf(state, kind, boxes, webbers))
  const nodes = bare.map((node) => {
    const functions = (webbers.get(node.id) ?? []).flatMap(functionOf)
    return functions.length > 0 ? withNote(node, [...new Set(functions)].join(', '), bare) : node
  })
  const lines = sceneLines(state, new Set(nodes.map(({ id }) => id)))
  return {
    ...outlineOf(nodes),
    nodes,
    lines,
    legend: sceneLegend(state, nodes, lines, words.legend),
    insight: sceneInsight(state, words.insight),
  }
}

function nodesOf(
  state: MapState,
  kind: NodeKind,
  boxes: SceneInput['boxes'],
  webbers: ReadonlyMap<string, readonly Webber[]>,
): SceneNode[] {
  return recordsOf(state, kind).flatMap((record) => {
    const box = boxes.get(record.id)
    if (!box) return []
    const decided = webbers.get(record.id) ?? []
    const place = { id: record.id, x: box.x, y: box.y, width: box.width, height: box.height }
    return [
      {
        ...place,
        ...lookOf(state, kind, record),
        labelLines: box.lines,
        labelTop: box.labelTop,
        ring: decided.length > 0,
        star: decided.some(isConfirmed),
        note: null,
      },
    ]
  })
}

const isConfirmed = ({ status, consent }: Webber): boolean =>
  status === 'confirmed' && (consent === 'yes' || consent === 'notNeeded')

const functionOf = (webber: Webber): string[] =>
  isConfirmed(webber) && webber.function ? [webber.function] : []

/** Who refuses or was not adopted is not drawn as a connector, whoever looks. */
function webbersByOrganisation(state: MapState): Map<string, Webber[]> {
  const shown = recordsOf(state, 'webber').filter(
    ({ status, consent }) => status !== 'notAdopted' && consent !== 'no',
  )
  return Map.groupBy(shown, ({ organisation }) => organisation)
}

type Look = Pick<SceneNode, 'shape' | 'fill' | 'stroke' | 'dashed' | 'labelColour'>

function lookOf(state: MapState, kind: NodeKind, record: { id: string; status: unknown }): Look {
  const isWished = record.status === 'wished' || record.status === 'planned'
  if (kind === 'consultationTable') {
    const [fill, labelColour] = isWished
      ? [palette.surface, palette.ink]
      : [palette.ink, palette.surface]
    return { shape: 'table', fill, labelColour, stroke: palette.ink, dashed: isWished }
  }
  if (kind === 'programme') {
    const fill = palette.surface
    const colour = palette.inkSoft
    return { shape: 'diamond', fill, stroke: colour, labelColour: colour, dashed: isWished }
  }
  const organisation = getRecord(state, 'organisation', record.id)
  const colour = colourOf(state, organisation)
  const isOpen = organisation?.formality === 'informal' || isWished
  const fill = isOpen ? palette.surface : colour
  return { shape: 'circle', fill, stroke: colour, labelColour: palette.ink, dashed: isOpen }
}

function colourOf(state: MapState, organisation: Organisation | null): string {
  const domain = organisation?.domain ? getRecord(state, 'domain', organisation.domain) : null
  return domain ? groupColours[domain.colourGroup] : palette.lineStrong
}

const margin = 16

function outlineOf(nodes: readonly SceneNode[]): Pick<Scene, 'left' | 'top' | 'width' | 'height'> {
  if (nodes.length === 0) return { left: 0, top: 0, width: 100, height: 100 }
  const reaches = nodes.map(reachOf)
  const left = Math.min(...reaches.map((each) => each.left)) - margin
  const top = Math.min(...reaches.map((each) => each.top)) - margin
  const right = Math.max(...reaches.map((each) => each.right)) + margin
  const bottom = Math.max(...reaches.map((each) => each.bottom)) + margin
  return { left, top, width: right - left, height: bottom - top }
}
