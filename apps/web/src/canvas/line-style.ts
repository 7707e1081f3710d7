import type cytoscape from 'cytoscape'
import type { Palette } from './palette.ts'

type Block = cytoscape.StylesheetJsonBlock

/** The look of lines: seats straight and quiet, links curved and teal, and what is not (any more) so dashed or dotted. */
export function lineStyle(palette: Palette): Block[] {
  return [...plainLines(palette), ...links(palette), ...lineStatuses(palette), ...litLines(palette)]
}

function plainLines({ lineStrong, ink, ink3 }: Palette): Block[] {
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'straight',
        'line-color': lineStrong,
        'line-opacity': 0.62,
        'overlay-opacity': 0,
        events: 'no',
        'z-index': 1,
      },
    },
    { selector: 'edge.presumed', style: { 'line-opacity': 0.5 } },
    { selector: 'edge.chair', style: { 'line-color': ink, 'line-opacity': 0.9, 'z-index': 3 } },
    {
      selector: 'edge.programmePartner, edge.lead',
      style: { 'line-color': ink3, 'line-opacity': 0.4, 'z-index': 0 },
    },
  ]
}

function links({ accent }: Palette): Block[] {
  return [
    {
      selector: 'edge.link',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        'line-color': accent,
        'line-opacity': 0.72,
        'target-arrow-color': accent,
        'arrow-scale': 0.75,
        events: 'yes',
        'z-index': 2,
      },
    },
    { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle' } },
  ]
}

function lineStatuses({ lineStrong }: Palette): Block[] {
  return [
    {
      selector: 'edge.wished',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 5], 'line-opacity': 0.6 },
    },
    {
      selector: 'edge.ended',
      style: {
        'line-style': 'dashed',
        'line-cap': 'round',
        'line-dash-pattern': [0.5, 5],
        'line-color': lineStrong,
        'target-arrow-color': lineStrong,
        'line-opacity': 0.7,
      },
    },
  ]
}

function litLines({ accent, ink, ink3 }: Palette): Block[] {
  return [
    {
      // What is left of a line when one of its ends is imagined away.
      selector: 'edge.cut',
      style: {
        'line-style': 'dashed',
        'line-cap': 'round',
        'line-dash-pattern': [0.5, 5],
        'line-color': ink3,
        'target-arrow-color': ink3,
        'line-opacity': 0.8,
      },
    },
    {
      selector: 'edge.lit, edge.selected',
      style: {
        'line-color': accent,
        'target-arrow-color': accent,
        'line-opacity': 1,
        width: (edge: cytoscape.EdgeSingular) => Number(edge.data('width')) + 1,
        'z-index': 15,
      },
    },
    { selector: 'edge.chair.lit', style: { 'line-color': ink } },
    {
      selector: 'edge.selected, edge.hovered',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.2, 'underlay-padding': 5 },
    },
  ]
}
