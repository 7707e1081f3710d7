import type { Line } from '@webwijzer/layout/lines-of'
import type { PlacedBox } from '@webwijzer/layout/placed-box'
import type { Point } from '@webwijzer/layout/things-of'
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'

cytoscape.use(fcose)

/** Wished length of a line between the edges of two boxes, in map units. */
const lineLength = 60

/**
 * New places by fCoSE (Balci & Dogrusoz 2022): force-directed on boxes with their labels, loose parts
 * packed. It starts from the places the boxes have, so that the same map gives the same picture.
 */
export function fcoseLayout(
  boxes: readonly PlacedBox[],
  lines: readonly Line[],
): ReadonlyMap<string, Point> {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: 'preset' },
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...boxes.map(({ id, x, y, left, right, top, bottom }) => ({
        data: { id, width: left + right, height: top + bottom },
        position: { x, y },
      })),
      ...lines.map(({ from, to }, index) => ({
        data: { id: `line ${index}`, source: from, target: to },
      })),
    ],
  })
  const options = {
    name: 'fcose' as const,
    quality: 'default' as const,
    randomize: false,
    animate: false,
    fit: false,
    packComponents: true,
    initialEnergyOnIncremental: 0.15,
    nodeRepulsion: () => 20_000,
    idealEdgeLength: () => lineLength,
  }
  cy.layout(options).run()
  const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]))
  cy.destroy()
  return places
}
