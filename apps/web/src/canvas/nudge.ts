import type cytoscape from 'cytoscape'
import { type Direction, directions } from './walk.ts'

/** Map units of one key press. */
const step = 10
/** A pause this long ends a burst of presses; the burst is one change. */
const pause = 700

/** Moves a thing by key, at once on the screen, and tells it once, when the keys rest. */
export function createNudge(
  cy: cytoscape.Core,
  onMove: (id: string, x: number, y: number) => void,
) {
  let waiting: { readonly id: string; readonly timer: number } | null = null

  function settle() {
    if (!waiting) return
    const { id, timer } = waiting
    waiting = null
    window.clearTimeout(timer)
    const node = cy.getElementById(id)
    if (node.nonempty()) onMove(id, node.position().x, node.position().y)
  }

  return {
    settle,
    press(id: string, direction: Direction) {
      if (waiting && waiting.id !== id) settle()
      const node = cy.getElementById(id)
      if (node.empty() || !node.isNode()) return
      const { x, y } = directions[direction]
      node.stop(true, true)
      node.shift({ x: x * step, y: y * step })
      if (waiting) window.clearTimeout(waiting.timer)
      waiting = { id, timer: window.setTimeout(settle, pause) }
    },
  }
}
