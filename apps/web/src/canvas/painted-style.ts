import type cytoscape from 'cytoscape'
import type { Palette } from './palette.ts'

/** In the colour that the view gives; a shape and a dashed ring still tell what they told. */
export function paintedStyle({ surface, ink }: Palette): cytoscape.StylesheetJsonBlock[] {
  return [
    {
      selector: 'node.painted',
      style: { 'background-color': 'data(fill)', 'border-color': 'data(fill)' },
    },
    { selector: 'node.painted.informal', style: { 'background-color': surface } },
    { selector: 'node.programme.painted', style: { 'border-color': ink } },
    { selector: 'node.consultationTable.on-light', style: { 'border-color': ink, color: ink } },
    { selector: 'node.consultationTable.on-dark', style: { color: '#fff' } },
  ]
}
