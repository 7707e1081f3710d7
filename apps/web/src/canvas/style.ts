import { labelDistance, labelFont } from '@webwijzer/layout/node-boxes'
import type cytoscape from 'cytoscape'
import { lightStyle } from './light-style.ts'
import { lineStyle } from './line-style.ts'
import type { Mark } from './marks.ts'
import { paintedStyle } from './painted-style.ts'
import type { Palette } from './palette.ts'

type Block = cytoscape.StylesheetJsonBlock

export const fontFamily = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif'
/** Two letters wide: a label never wraps by itself, layout already broke it into lines. */
const neverWrap = '10000px'
/** A dash of 1 with round ends is a dot. */
const dots = [0.5, 4.5]
const dashes = [5, 3.5]

/** The look of every word that elements give: nothing by colour alone, see interface.md. */
export function styleFrom(palette: Palette, marks: ReadonlyMap<string, Mark>): Block[] {
  return [
    ...plainNodes(palette),
    ...organisations(palette),
    ...tables(palette),
    ...programmes(palette),
    ...paintedStyle(palette),
    ...statuses(palette),
    ...webbers(palette),
    ...markStyle(marks),
    ...lineStyle(palette),
    ...farAway,
    ...lightStyle(palette),
  ]
}

function plainNodes({ paper, ink }: Palette): Block[] {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'font-family': fontFamily,
        'font-size': labelFont.size,
        'line-height': labelFont.lineHeight / labelFont.size,
        'text-wrap': 'wrap',
        'text-max-width': neverWrap,
        'text-valign': 'bottom',
        'text-halign': 'center',
        'text-margin-y': labelDistance,
        color: ink,
        'text-outline-color': paper,
        'text-outline-width': 2,
        'text-outline-opacity': 0.92,
        'overlay-opacity': 0,
        'border-position': 'inside',
        'z-index': 10,
      },
    },
  ]
}

function organisations({ shades, surface, ink3 }: Palette): Block[] {
  return [
    {
      selector: 'node.organisation',
      style: { shape: 'ellipse', 'background-color': ink3, 'border-width': 0 },
    },
    ...Object.entries(shades).map(([shade, colour]) => ({
      selector: `node.colour-${shade}`,
      style: { 'background-color': colour, 'border-color': colour },
    })),
    {
      selector: 'node.informal',
      style: {
        'background-color': surface,
        'border-width': 3,
        'border-style': 'dashed',
        'border-dash-pattern': dashes,
      },
    },
  ]
}

function tables({ ink, paper }: Palette): Block[] {
  return [
    {
      selector: 'node.consultationTable',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '6px',
        'background-color': ink,
        'border-color': ink,
        'text-valign': 'center',
        'text-margin-y': 0,
        'text-outline-width': 0,
        'font-weight': 'bold',
        color: paper,
        'z-index': 12,
      },
    },
    {
      selector: 'node.case',
      style: { 'outline-width': 1.5, 'outline-color': ink, 'outline-offset': 4 },
    },
  ]
}

function programmes({ surface, ink2 }: Palette): Block[] {
  return [
    {
      selector: 'node.programme',
      style: {
        shape: 'diamond',
        'background-color': surface,
        'border-width': 2,
        'border-position': 'center',
        'border-color': ink2,
        color: ink2,
        'font-style': 'italic',
        'z-index': 9,
      },
    },
  ]
}

function statuses({ surface, ink, ink2, ink3, lineStrong }: Palette): Block[] {
  const dashedEdge = { 'border-width': 2, 'border-style': 'dashed', 'border-dash-pattern': dashes }
  return [
    { selector: 'node.wished', style: { ...dashedEdge, color: ink2 } },
    { selector: 'node.organisation.wished', style: { 'background-opacity': 0.18 } },
    {
      selector: 'node.consultationTable.wished',
      style: { 'background-color': surface, color: ink, 'outline-width': 0 },
    },
    {
      selector: 'node.ended',
      style: {
        'background-color': surface,
        'border-width': 2.4,
        'border-color': lineStrong,
        'border-style': 'dashed',
        'border-cap': 'round',
        'border-dash-pattern': dots,
        'outline-width': 0,
        color: ink3,
      },
    },
  ]
}

/** A ring round the circle; the star is one of the marks. */
function webbers({ webberRing, webber, ink }: Palette): Block[] {
  return [
    {
      selector: 'node.webber',
      style: {
        'outline-width': 4,
        'outline-offset': 4,
        'outline-color': webberRing,
        'font-weight': 'bold',
        'text-margin-y': labelDistance + 5,
        color: ink,
        'z-index': 11,
      },
    },
    {
      selector: 'node.maybe-webber',
      style: {
        'outline-width': 2,
        'outline-style': 'dashed',
        'outline-offset': 4,
        'outline-color': webber,
        'text-margin-y': labelDistance + 3,
      },
    },
  ]
}

function markStyle(marks: ReadonlyMap<string, Mark>): Block[] {
  const all = (node: cytoscape.NodeSingular): Mark[] =>
    (node.data('marks') as readonly string[]).flatMap((name) => marks.get(name) ?? [])
  return [
    {
      selector: 'node.marked',
      style: {
        'background-image': (node) => all(node).map(({ image }) => image),
        'background-width': (node) => all(node).map(({ size }) => `${size}px`),
        'background-height': (node) => all(node).map(({ size }) => `${size}px`),
        'background-position-x': (node) => all(node).map(({ x }) => x),
        'background-position-y': (node) => all(node).map(({ y }) => y),
        'background-offset-x': (node) => all(node).map(({ offsetX }) => `${offsetX}px`),
        'background-offset-y': (node) => all(node).map(({ offsetY }) => `${offsetY}px`),
        'background-clip': (node) => all(node).map(() => 'none'),
        'background-image-containment': (node) => all(node).map(() => 'over'),
        'background-image-opacity': (node) => all(node).map(() => 1),
        'bounds-expansion': 10,
      },
    },
  ]
}

/** Which labels go as one moves away; see label-levels.ts. */
const farAway: Block[] = [
  { selector: 'node.programme.distant', style: { 'text-opacity': 0 } },
  { selector: 'node.organisation.far', style: { 'text-opacity': 0 } },
  { selector: 'node.furthest', style: { 'text-opacity': 0 } },
]
