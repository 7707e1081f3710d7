import { labelFont } from '@webwijzer/layout/node-boxes'
import type { PlacedBox } from '@webwijzer/layout/placed-box'
import type cytoscape from 'cytoscape'
import type { Drawing } from './drawing.ts'

/** On a wall that many pixels can be read from some rows back. */
const legible = 18
const mostTimes = 2.5
/** Between a table and whoever stands next to it, in map units. */
const gap = 6

/** How many times larger than drawn a name has to be at this zoom. */
const wantedAt = (zoom: number): number =>
  Math.min(mostTimes, Math.max(1, legible / (labelFont.size * zoom)))

/** How many times larger a table can be without coming over anybody; other tables grow as much. */
export function timesInRoom(
  table: PlacedBox,
  tables: readonly PlacedBox[],
  others: readonly PlacedBox[],
): number {
  const along = (other: PlacedBox, isGrowing: boolean) => {
    const [dx, dy] = [other.x - table.x, other.y - table.y]
    const sides = [
      { room: Math.abs(dx) - gap, own: table.right, its: dx > 0 ? other.left : other.right },
      { room: Math.abs(dy) - gap, own: table.bottom, its: dy > 0 ? other.top : other.bottom },
    ]
    const times = sides.map(({ room, own, its }) =>
      isGrowing ? room / (own + its) : (room - its) / own,
    )
    return Math.max(...times)
  }
  const limits = [
    ...tables.filter(({ id }) => id !== table.id).map((other) => along(other, true)),
    ...others.map((other) => along(other, false)),
  ]
  return Math.max(1, Math.min(mostTimes, ...limits))
}

/** As large as two of three can be, so that a size says nothing; who has less room stays smaller. */
export const alikeFor = (rooms: readonly number[]): number =>
  rooms.toSorted((a, b) => a - b)[Math.floor(rooms.length / 3)] ?? 1

/**
 * Writes the names of tables larger the farther away the map is, as far as there is room; what stands where
 * does not change. Call `update` with what is drawn after every change of it.
 */
export function createLoudTables(cy: cytoscape.Core) {
  let room: ReadonlyMap<string, number> = new Map()
  let alike = 1
  const timesOf = (id: string) => Math.min(wantedAt(cy.zoom()), room.get(id) ?? 1, alike)
  function write() {
    cy.batch(() => {
      cy.nodes('.consultationTable').forEach((table) => {
        const times = timesOf(table.id())
        table.style({
          width: table.data('width') * times,
          height: table.data('height') * times,
          'font-size': labelFont.size * times,
        })
      })
    })
  }
  cy.on('zoom', write)
  return {
    update({ nodes }: Drawing) {
      const boxes = cy.nodes().map((node) => boxOf(node, nodes.get(node.id())?.position))
      const tables = boxes.filter(({ id }) => nodes.get(id)?.kind === 'consultationTable')
      const others = boxes.filter((box) => !tables.includes(box))
      room = new Map(tables.map((table) => [table.id, timesInRoom(table, tables, others)]))
      alike = alikeFor([...room.values()])
      write()
    },
    /** How much larger all of them are together: another number, another picture. */
    total: () => [...room.keys()].reduce((sum, id) => sum + timesOf(id), 0),
  }
}

/** A thing with its label, where it stands or is sliding to; a table as it is drawn without us. */
function boxOf(node: cytoscape.NodeSingular, target = node.position()): PlacedBox {
  const id = node.id()
  if (node.hasClass('consultationTable')) {
    const [right, bottom] = [node.data('width') / 2, node.data('height') / 2]
    return { id, ...target, left: right, right, top: bottom, bottom }
  }
  const { x1, y1, x2, y2 } = node.boundingBox({ includeOverlays: false, includeUnderlays: false })
  const { x, y } = node.position()
  return { id, ...target, left: x - x1, right: x2 - x, top: y - y1, bottom: y2 - y }
}
