import type cytoscape from 'cytoscape'
import type { Palette } from './palette.ts'

/** Selected, next to it, dimmed, filtered out, under the pointer. */
export function lightStyle({ accent, ink }: Palette): cytoscape.StylesheetJsonBlock[] {
  return [
    { selector: 'node.dimmed', style: { opacity: 0.32 } },
    { selector: 'edge.dimmed', style: { opacity: 0.14 } },
    { selector: '.faded', style: { opacity: 0.12 } },
    { selector: 'node.near, node.selected, node.hovered', style: { 'text-opacity': 1 } },
    { selector: 'node.near', style: { 'z-index': 20 } },
    {
      selector: 'node.core',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.55, 'underlay-padding': 11 },
    },
    { selector: 'node.organisation.core', style: { 'underlay-shape': 'ellipse' } },
    { selector: 'node.core, node.gone', style: { 'font-weight': 'bold', 'z-index': 25 } },
    {
      // What somebody else has selected: wider and greyer than what is selected here.
      selector: 'node.others',
      style: { 'underlay-color': ink, 'underlay-opacity': 0.13, 'underlay-padding': 15 },
    },
    { selector: 'node.organisation.others', style: { 'underlay-shape': 'ellipse' } },
    {
      selector: 'node.hovered, node.selected, node.connecting',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.16, 'underlay-padding': 9 },
    },
    {
      selector: 'node.organisation.hovered, node.organisation.selected',
      style: { 'underlay-shape': 'ellipse' },
    },
    {
      selector: 'node.selected',
      style: {
        'underlay-opacity': 0.3,
        'border-width': 3,
        'border-style': 'solid',
        'border-color': ink,
        'font-weight': 'bold',
        'z-index': 30,
      },
    },
    { selector: 'node.connecting', style: { 'underlay-opacity': 0.5 } },
    { selector: 'node.consultationTable.selected', style: { 'border-color': accent } },
  ]
}
