import type { Page } from 'playwright-core'

export type Point = { readonly x: number; readonly y: number }
/** In pixels of the window. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Of Cytoscape, which only the canvas knows, as much as a look at the screen needs. */
type Bounds = { x1: number; y1: number; x2: number; y2: number }
type Drawn = {
  id(): string
  position(): Point
  renderedPosition(): Point
  numericStyle(name: string): number
  classes(): string[]
  renderedBoundingBox(options: object): Bounds
}
type Canvas = HTMLElement & {
  __cy: { zoom(): number; nodes(): { map<Found>(look: (node: Drawn) => Found): Found[] } }
}

const canvasOf = (page: Page) => page.getByTestId('map-canvas')

/** How much is drawn: things, and of the lines the seats and the links. */
export async function countsOn(page: Page) {
  const { nodes, seats, links } = await canvasOf(page).evaluate((canvas) => ({
    ...(canvas as HTMLElement).dataset,
  }))
  return { nodes: Number(nodes), seats: Number(seats), links: Number(links) }
}

/** Where everything stands, in map units, by id. */
export async function placesOn(page: Page): Promise<Record<string, Point>> {
  const places = await canvasOf(page).evaluate((canvas) =>
    (canvas as Canvas).__cy.nodes().map((node) => {
      const { x, y } = node.position()
      return [node.id(), { x, y }] as const
    }),
  )
  return Object.fromEntries(places)
}

/** The middle of something on the map, in pixels of the window: where a hand takes hold of it. */
export async function middleOf(page: Page, id: string): Promise<Point> {
  return canvasOf(page).evaluate((canvas, wanted) => {
    const { left, top } = canvas.getBoundingClientRect()
    const spots = (canvas as Canvas).__cy
      .nodes()
      .map((node) => ({ id: node.id(), at: node.renderedPosition() }))
    const spot = spots.find((each) => each.id === wanted)
    if (!spot) throw new Error(`${wanted} is not on the map`)
    return { x: left + spot.at.x, y: top + spot.at.y }
  }, id)
}

export type Shown = {
  readonly id: string
  /** Its mark and its words together. */
  readonly all: Box
  readonly label: Box
  /** Height of its letters, in pixels. */
  readonly font: number
  /** What lies over it, null when it is in plain sight. */
  readonly under: string | null
}

/** The picture as it is on the screen: everything drawn, and the room it was drawn in. */
export async function pictureOn(page: Page): Promise<{ room: Box; things: Shown[] }> {
  return canvasOf(page).evaluate((element) => {
    const canvas = element as Canvas
    const { left, top, right, bottom } = canvas.getBoundingClientRect()
    const cy = canvas.__cy

    function boxOf(node: Drawn, parts: object) {
      const bounds = node.renderedBoundingBox({
        includeOverlays: false,
        includeUnderlays: false,
        includeEdges: false,
        ...parts,
      })
      return {
        left: left + bounds.x1,
        top: top + bounds.y1,
        right: left + bounds.x2,
        bottom: top + bounds.y2,
      }
    }

    /** Looks at nine points of a box for something that is not the canvas. */
    function whatCovers(box: { left: number; top: number; right: number; bottom: number }) {
      const share = [0.02, 0.5, 0.98]
      for (const across of share) {
        for (const down of share) {
          const x = box.left + (box.right - box.left) * across
          const y = box.top + (box.bottom - box.top) * down
          const found = document.elementFromPoint(x, y)
          if (!found || !canvas.contains(found)) return found?.outerHTML.slice(0, 120) ?? 'nothing'
        }
      }
      return null
    }

    const things = cy.nodes().map((node) => {
      const all = boxOf(node, { includeNodes: true, includeLabels: true })
      return {
        id: node.id(),
        all,
        label: boxOf(node, { includeNodes: false, includeLabels: true }),
        font: node.numericStyle('font-size') * cy.zoom(),
        under: whatCovers(all),
      }
    })
    return { room: { left, top, right, bottom }, things }
  })
}

export const isInside = (room: Box, box: Box) =>
  box.left >= room.left &&
  box.top >= room.top &&
  box.right <= room.right &&
  box.bottom <= room.bottom

/** The words that say how something on the map looks now: `near`, `dimmed`, `core`, `gone` … */
export async function wordsOfThing(page: Page, id: string): Promise<string[]> {
  return canvasOf(page).evaluate((canvas, wanted) => {
    const words = (canvas as Canvas).__cy
      .nodes()
      .map((node) => (node.id() === wanted ? node.classes() : []))
    return words.flat()
  }, id)
}
