import type { Point } from '@webwijzer/layout/things-of'
import type cytoscape from 'cytoscape'
import {
  boundsOf,
  type Camera,
  centredOn,
  emptyCamera,
  fitAround,
  isInPlainSight,
  panToReveal,
  type Rect,
  zooms,
} from './camera.ts'
import type { Drawing, DrawnNode } from './drawing.ts'
import { neighboursOf } from './walk.ts'

export type CameraOptions = {
  readonly cy: cytoscape.Core
  /** What lies over the map and must not hide anything at fit, in pixels of the canvas. */
  readonly overlays: () => readonly Rect[]
  readonly current: () => Drawing
  readonly hasMotion: () => boolean
}

const glide = 320
/** Close enough to read every label. */
const readableZoom = 1

/** Everything that changes what part of the map is in sight. It keeps still once somebody chose a view himself. */
export function createCamera({ cy, overlays, current, hasMotion }: CameraOptions) {
  let isChosen = false
  /** Everything as it stood when it was last followed. */
  let followed: Drawing['nodes'] = new Map()
  cy.on('scrollzoom pinchzoom dragpan', () => {
    isChosen = true
  })

  const screen = () => ({ width: cy.width(), height: cy.height() })
  const now = (): Camera => ({ zoom: cy.zoom(), pan: cy.pan() })

  function go({ zoom, pan }: Camera, isGliding: boolean) {
    cy.stop(true)
    if (isGliding && hasMotion()) {
      cy.animate({ zoom, pan: { ...pan } }, { duration: glide, easing: 'ease-in-out-cubic' })
      cy.forceRender()
    } else cy.viewport({ zoom, pan: { ...pan } })
  }

  /** A thing with its label, where it stands or is sliding to. */
  function boxOf(id: string): Rect | null {
    const node = cy.getElementById(id)
    const target = current().nodes.get(id)?.position
    if (node.empty() || !target) return null
    const { x1, y1, x2, y2 } = node.boundingBox({ includeOverlays: false, includeUnderlays: false })
    const { x, y } = node.position()
    const [dx, dy] = [target.x - x, target.y - y]
    return { left: x1 + dx, right: x2 + dx, top: y1 + dy, bottom: y2 + dy }
  }

  /** What came, moved or grew since the last time. */
  function newlyPlaced(): string[] {
    const before = followed
    followed = current().nodes
    return [...followed.values()].flatMap((node) =>
      takesSameRoom(node, before.get(node.id)) ? [] : [node.id],
    )
  }

  const allBoxes = () => [...current().nodes.keys()].flatMap((id) => boxOf(id) ?? [])

  function fit(isGliding = true) {
    isChosen = false
    newlyPlaced()
    go(fitAround(allBoxes(), screen(), overlays()) ?? emptyCamera(screen()), isGliding)
  }

  function panBy(shift: Point, isGliding = false) {
    if (shift.x === 0 && shift.y === 0) return
    const { zoom, pan } = now()
    go({ zoom, pan: { x: pan.x + shift.x, y: pan.y + shift.y } }, isGliding)
  }

  function revealBox(box: Rect | null) {
    if (box) panBy(panToReveal(box, now(), screen()), true)
  }

  /** A thing with what it is connected to, where that fits on the screen; else the thing alone. */
  function surroundingsOf(id: string): Rect | null {
    const around = [id, ...neighboursOf(current(), id)].flatMap((each) => boxOf(each) ?? [])
    const all = boundsOf(around)
    const zoom = cy.zoom()
    const fits =
      all &&
      (all.right - all.left) * zoom < cy.width() &&
      (all.bottom - all.top) * zoom < cy.height()
    return fits ? all : boxOf(id)
  }

  return {
    fit,
    reveal: (id: string) => revealBox(boxOf(id)),
    panBy(shift: Point) {
      isChosen = true
      panBy(shift)
    },
    zoomBy(factor: number) {
      isChosen = true
      const { zoom, pan } = now()
      const next = Math.min(zooms.most, Math.max(zooms.least, zoom * factor))
      const { width, height } = screen()
      const middle = { x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom }
      go(centredOn(middle, next, screen()), true)
    },
    centreOn(id: string) {
      const place = current().nodes.get(id)?.position
      if (!place) return
      isChosen = true
      go(centredOn(place, Math.max(cy.zoom(), readableZoom), screen()), true)
    },
    /** The place on the map in the middle of the screen. */
    middle(): Point {
      const { zoom, pan } = now()
      return { x: (cy.width() / 2 - pan.x) / zoom, y: (cy.height() / 2 - pan.y) / zoom }
    },
    /** Takes a step back when something new is out of sight or behind a panel, unless somebody chose this view. */
    followGrowth() {
      const placed = newlyPlaced().flatMap((id) => boxOf(id) ?? [])
      if (isChosen || isInPlainSight(placed, now(), screen(), overlays())) return
      fit()
    },
    /** After the canvas changed size: the whole map if that was in sight, else what is selected. */
    afterResize(selected: string | null) {
      cy.resize()
      if (selected) revealBox(surroundingsOf(selected))
      else if (!isChosen) fit()
    },
  }
}

function takesSameRoom(node: DrawnNode, before: DrawnNode | undefined): boolean {
  return (
    before !== undefined &&
    before.position.x === node.position.x &&
    before.position.y === node.position.y &&
    before.width === node.width &&
    before.height === node.height &&
    before.label === node.label
  )
}
