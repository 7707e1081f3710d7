import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { colourGroups } from '@webwijzer/domain/records/domain'
import { groupColours, palette } from './palette.ts'
import type { LegendEntry, SceneLine, SceneLineKind, SceneNode } from './scene.ts'
import type { SceneWords } from './scene-words.ts'

/** What the shapes, colours and lines of this drawing mean; nothing that does not occur in it. */
export function sceneLegend(
  state: MapState,
  nodes: readonly SceneNode[],
  lines: readonly SceneLine[],
  words: SceneWords['legend'],
): LegendEntry[] {
  return [
    ...colourEntries(state, nodes, words),
    ...shapeEntries(nodes, words),
    ...lineEntries(lines, words),
  ]
}

function colourEntries(
  state: MapState,
  nodes: readonly SceneNode[],
  words: SceneWords['legend'],
): LegendEntry[] {
  const drawn = nodes.flatMap(({ id }) => getRecord(state, 'organisation', id) ?? [])
  const used = new Set(
    drawn.map(({ domain }) => (domain ? getRecord(state, 'domain', domain)?.colourGroup : null)),
  )
  const entry = (text: string, fill: string): LegendEntry => {
    return { text, shape: 'circle', fill, stroke: fill, dashed: false }
  }
  return [
    ...colourGroups
      .filter((group) => used.has(group))
      .map((group) => entry(words.groups[group], groupColours[group])),
    ...(used.has(null) || used.has(undefined) ? [entry(words.noDomain, palette.lineStrong)] : []),
  ]
}

function shapeEntries(nodes: readonly SceneNode[], words: SceneWords['legend']): LegendEntry[] {
  const has = (test: (node: SceneNode) => boolean) => nodes.some(test)
  const entries: [boolean, LegendEntry][] = [
    [
      has(({ shape, dashed }) => shape === 'circle' && dashed),
      {
        text: words.informal,
        shape: 'circle',
        fill: palette.surface,
        stroke: palette.inkSoft,
        dashed: true,
      },
    ],
    [
      has(({ shape }) => shape === 'table'),
      {
        text: words.table,
        shape: 'table',
        fill: palette.ink,
        stroke: palette.ink,
        dashed: false,
      },
    ],
    [
      has(({ shape }) => shape === 'diamond'),
      {
        text: words.programme,
        shape: 'diamond',
        fill: palette.surface,
        stroke: palette.inkSoft,
        dashed: false,
      },
    ],
    [has(({ star }) => star), { text: words.webber, shape: 'star' }],
    [
      has(({ ring, star }) => ring && !star),
      {
        text: words.possibleWebber,
        shape: 'circle',
        fill: palette.surface,
        stroke: palette.webberRing,
        dashed: false,
      },
    ],
  ]
  return entries.flatMap(([isUsed, entry]) => (isUsed ? [entry] : []))
}

function lineEntries(lines: readonly SceneLine[], words: SceneWords['legend']): LegendEntry[] {
  const texts: Record<SceneLineKind, string> = {
    seat: words.seat,
    lead: words.lead,
    link: words.link,
    programme: words.programmeLine,
  }
  const kinds: SceneLineKind[] = ['seat', 'lead', 'link', 'programme']
  const examples = kinds.flatMap((kind): LegendEntry[] => {
    const ofKind = lines.filter((line) => line.kind === kind)
    const line = ofKind.find(({ dashed }) => !dashed) ?? ofKind[0]
    return line ? [{ text: texts[kind], shape: 'line', ...look(line) }] : []
  })
  // Rather a link than a seat: grey dashes belong to the programmes already.
  const unsure = lines.findLast(({ kind, dashed }) => dashed && kind !== 'programme')
  if (!unsure) return examples
  return [
    ...examples,
    { text: words.wished, shape: 'line', ...look({ ...unsure, directed: false }) },
  ]
}

function look({ colour, width, dashed, directed }: SceneLine) {
  return { colour, width, dashed, directed }
}
