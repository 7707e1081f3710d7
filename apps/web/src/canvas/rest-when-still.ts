import cytoscape from 'cytoscape'

/** So many frames without anything to draw, and the surface rests: half a second, in which kept pictures are finished. */
const stillFrames = 30

/** The part of Cytoscape's canvas renderer that asks for frames. */
type Renderer = {
  readonly cy: { batching(): boolean }
  readonly destroyed?: boolean
  readonly renderOptions: object
  readonly beforeRenderCallbacks: readonly {
    readonly fn: (willDraw: boolean, now: number) => void
  }[]
  requestedFrame: boolean
  lastRedrawTime: number
  averageRedrawTime: number
  lastDrawTime: number
  render(options: object): void
}
type Loop = { startRenderLoop(): void; redraw(options?: object): void }

/**
 * Cytoscape asks for sixty frames a second for as long as it lives, also when nothing changes (its issues 2656
 * and 2657): a tenth of a core, and a phone that stays warm. Here it rests when still, and a redraw wakes it.
 * Who animates without changing anything first calls `cy.forceRender()`.
 */
export function restWhenStill() {
  const loop = (cytoscape('renderer', 'canvas') as { prototype: Loop }).prototype
  const { redraw } = loop
  const restless = new WeakMap<Loop, number>()

  function wake(renderer: Loop) {
    const isAsleep = !restless.has(renderer)
    restless.set(renderer, stillFrames)
    if (isAsleep) requestAnimationFrame((now) => frame(renderer as Loop & Renderer, now))
  }

  function frame(renderer: Loop & Renderer, now: number) {
    const left = restless.get(renderer) ?? 0
    if (renderer.destroyed || left === 0) {
      restless.delete(renderer)
      return
    }
    restless.set(renderer, left - 1)
    if (renderer.cy.batching()) restless.set(renderer, stillFrames)
    else drawWhatChanged(renderer, now)
    requestAnimationFrame((next) => frame(renderer, next))
  }

  loop.startRenderLoop = function (this: Loop) {
    wake(this)
  }
  loop.redraw = function (this: Loop, options?: object) {
    redraw.call(this, options)
    wake(this)
  }
}

function drawWhatChanged(renderer: Renderer, now: number) {
  const willDraw = renderer.requestedFrame
  for (const { fn } of renderer.beforeRenderCallbacks) fn(willDraw, now)
  if (!willDraw) return
  const start = performance.now()
  renderer.render(renderer.renderOptions)
  renderer.lastDrawTime = performance.now()
  renderer.lastRedrawTime = renderer.lastDrawTime - start
  // The last one weighs as much as all before it, as in the loop that this stands for.
  renderer.averageRedrawTime = (renderer.averageRedrawTime + renderer.lastRedrawTime) / 2
  renderer.requestedFrame = false
}
