import type { Rect } from './camera.ts'
import { type KeyIntent, keyIntent } from './canvas-keys.ts'
import { createCanvas } from './create-canvas.ts'
import type { Drawing } from './drawing.ts'
import { createLabelLevels } from './label-levels.ts'
import { createLineMode } from './line-mode.ts'
import { createLoudTables } from './loud-tables.ts'
import { createCamera } from './move-camera.ts'
import { createNudge } from './nudge.ts'
import { type Direction, directions, nearestTo, nextInDirection } from './walk.ts'
import type { CanvasGestures } from './watch-pointer.ts'

export type StageOptions = {
  /** Takes the focus and the keys; carries the counts and, for journeys, `__cy`. */
  readonly region: HTMLElement & { __cy?: unknown }
  /** Cytoscape draws in here. */
  readonly container: HTMLElement
  readonly codes: Readonly<Record<string, string>>
  readonly gestures: CanvasGestures & {
    onDelete(id: string): void
    onConnect(from: string, to: string): void
    onConnectStart(from: string | null): void
    onConnectEnd(): void
  }
  readonly selected: () => string | null
  readonly canMove: () => boolean
  /** Whether lines are being drawn instead of things moved. */
  readonly isConnecting: () => boolean
  readonly hasLoudTables: boolean
}

/** What a page may ask of the map on the screen. */
export type CanvasControls = {
  fit(): void
  zoomBy(factor: number): void
  centreOn(id: string): void
  focus(): void
  /** Width of the canvas divided by its height. */
  aspect(): number
}

/** Who presses with a pointer sees where; browsers that do not know the option show the ring. */
const withoutRing: object = { focusVisible: false }
const zoomStep = 1.3
const panStep = 80

const prefersMotion = () => !window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** The canvas with its camera and its keys, on a part of the page. Whoever makes one destroys it. */
export function createStage(options: StageOptions) {
  const { region, container, gestures } = options
  let hasOpened = false
  const canvas = createCanvas({
    container,
    codes: options.codes,
    gestures: {
      ...gestures,
      onSelect: (id) => lines.isOn() || gestures.onSelect(id),
      onHover: (id) => gestures.onHover(lines.isOn() ? null : id),
    },
    // The first picture just stands there; only what comes later moves.
    hasMotion: () => hasOpened && prefersMotion(),
    onDrawn,
  })
  const { cy } = canvas
  const camera = createCamera({
    cy,
    overlays: () => overlaysIn(region),
    current: canvas.current,
    hasMotion: prefersMotion,
  })
  const lines = createLineMode({
    cy,
    frame: region,
    onConnect: gestures.onConnect,
    onStart: gestures.onConnectStart,
  })
  const labels = createLabelLevels(cy)
  const loud = options.hasLoudTables ? createLoudTables(cy) : null
  const nudge = createNudge(cy, gestures.onMove)
  const observer = new ResizeObserver(() => {
    if (hasOpened) camera.afterResize(options.selected())
  })
  observer.observe(container)
  // Cytoscape takes the focus away from everything at a press.
  const takeFocus = () => region.focus({ preventScroll: true, ...withoutRing })
  container.addEventListener('pointerup', takeFocus)
  // Onto a panel that lies over the map: Cytoscape does not notice that the pointer left.
  const endHover = () => {
    cy.elements('.hovered').removeClass('hovered')
    gestures.onHover(null)
  }
  container.addEventListener('pointerleave', endHover)
  region.__cy = cy

  function onDrawn() {
    labels.update()
    Object.assign(region.dataset, {
      nodes: String(cy.nodes().length),
      lines: String(cy.edges().length),
      seats: String(cy.edges('.seat').length),
      links: String(cy.edges('.link').length),
    })
    loud?.update(canvas.current())
    const before = loud?.total()
    if (hasOpened) camera.followGrowth()
    else camera.fit(false)
    // Written larger they take more room than they did when the map was fitted.
    if (loud?.total() !== before) camera.fit(false)
    hasOpened = true
  }

  function walk(direction: Direction) {
    const from = options.selected()
    const next = from && nextInDirection(canvas.current(), from, direction)
    if (next) select(next)
  }

  function select(id: string | null) {
    nudge.settle()
    gestures.onSelect(id)
    if (id) camera.reveal(id)
  }

  function activate() {
    const id = options.selected()
    if (id === null) start()
    else if (lines.isOn()) lines.choose(id)
    else gestures.onActivate(id)
  }

  function start() {
    select(nearestTo(canvas.current(), camera.middle()))
  }

  function deselect() {
    if (lines.isOn()) gestures.onConnectEnd()
    else select(null)
  }

  /** What needs a selected thing, and somebody who may change it. */
  function change(act: (id: string) => void) {
    const id = options.selected()
    if (id !== null && options.canMove()) act(id)
  }

  function panTo(direction: Direction) {
    const { x, y } = directions[direction]
    camera.panBy({ x: -x * panStep, y: -y * panStep })
  }

  const acts: Record<Exclude<KeyIntent['do'], 'walk' | 'pan' | 'nudge'>, () => void> = {
    zoomIn: () => camera.zoomBy(zoomStep),
    zoomOut: () => camera.zoomBy(1 / zoomStep),
    fit: () => camera.fit(),
    activate,
    start,
    deselect,
    delete: () => change(gestures.onDelete),
  }

  function act(intent: KeyIntent) {
    if (!('direction' in intent)) return acts[intent.do]()
    if (intent.do === 'pan') return panTo(intent.direction)
    if (intent.do === 'walk') return walk(intent.direction)
    change((id) => nudge.press(id, intent.direction))
  }

  const controls: CanvasControls = {
    fit: () => camera.fit(),
    zoomBy: camera.zoomBy,
    centreOn: camera.centreOn,
    focus: () => region.focus(),
    aspect: () => cy.width() / Math.max(cy.height(), 1),
  }

  return {
    controls,
    draw(drawing: Drawing) {
      lines.set(options.isConnecting())
      cy.autoungrabify(lines.isOn() || !options.canMove())
      canvas.draw(drawing)
    },
    /** True when the key meant something here. */
    press(event: KeyboardEvent): boolean {
      const intent = keyIntent(event, options.selected() !== null)
      if (!intent) return false
      act(intent)
      return true
    },
    settle: nudge.settle,
    destroy() {
      nudge.settle()
      observer.disconnect()
      container.removeEventListener('pointerup', takeFocus)
      container.removeEventListener('pointerleave', endHover)
      lines.destroy()
      delete region.__cy
      canvas.destroy()
    },
  }
}

export type Stage = ReturnType<typeof createStage>

/** What a page lays over the map: everything marked `data-overlay` beside the region. */
function overlaysIn(region: HTMLElement): Rect[] {
  const frame = region.getBoundingClientRect()
  const all = [...(region.parentElement?.querySelectorAll('[data-overlay]') ?? [])]
  return all.map((overlay) => {
    const { left, right, top, bottom } = overlay.getBoundingClientRect()
    return {
      left: left - frame.left,
      right: right - frame.left,
      top: top - frame.top,
      bottom: bottom - frame.top,
    }
  })
}
