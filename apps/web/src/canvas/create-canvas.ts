import cytoscape from 'cytoscape'
import { applySteps } from './apply-steps.ts'
import { zooms } from './camera.ts'
import { writeLabelsCrisply } from './crisp-labels.ts'
import { drawDiff } from './draw-diff.ts'
import { type Drawing, emptyDrawing } from './drawing.ts'
import { labelFontsLoaded } from './label-fonts.ts'
import { marksFrom } from './marks.ts'
import { type Palette, paletteOf } from './palette.ts'
import { restWhenStill } from './rest-when-still.ts'
import { styleFrom } from './style.ts'
import { type CanvasGestures, watchPointer } from './watch-pointer.ts'

export type CanvasOptions = {
  /** Null draws nowhere: for tests and other places without a screen. */
  readonly container: HTMLElement | null
  readonly palette?: Palette
  /** The two letters of each colour group, in the language of the screen. */
  readonly codes: Readonly<Record<string, string>>
  readonly gestures: CanvasGestures
  readonly hasMotion: () => boolean
  /** After every picture that was really shown. */
  readonly onDrawn?: () => void
}

export type Canvas = {
  readonly cy: cytoscape.Core
  /** Shows this picture; only what differs from the last one is touched. */
  draw(drawing: Drawing): void
  /** The picture that is shown, or will be as soon as its font is there. */
  current(): Drawing
  destroy(): void
}

restWhenStill()

/** A drawing surface for a map; whoever makes one destroys it. */
export function createCanvas(options: CanvasOptions): Canvas {
  const { container, gestures, hasMotion } = options
  const palette = options.palette ?? paletteOf(container ?? document.documentElement)
  const cy = cytoscape({
    container,
    headless: container === null,
    styleEnabled: true,
    style: styleFrom(palette, marksFrom(palette, options.codes)),
    minZoom: zooms.least,
    maxZoom: zooms.most,
    autounselectify: true,
    boxSelectionEnabled: false,
    layout: { name: 'preset' },
  })
  if (container) writeLabelsCrisply(cy)
  watchPointer(cy, gestures)

  let shown = emptyDrawing
  let wanted = emptyDrawing
  let isReady = container === null
  let isDestroyed = false

  function show() {
    if (!isReady || isDestroyed) return
    applySteps(cy, drawDiff(shown, wanted), wanted, hasMotion())
    shown = wanted
    options.onDrawn?.()
  }
  if (container) {
    // A label is measured once and kept: measured in another font it would be clipped for good.
    void labelFontsLoaded().then(() => {
      isReady = true
      show()
    })
  }

  return {
    cy,
    draw(drawing) {
      wanted = drawing
      show()
    },
    current: () => wanted,
    destroy() {
      isDestroyed = true
      cy.destroy()
    },
  }
}
