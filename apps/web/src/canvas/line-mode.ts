import type { Point } from '@webwijzer/layout/things-of'
import type cytoscape from 'cytoscape'

export type LineModeOptions = {
  readonly cy: cytoscape.Core
  /** The line that follows the pointer is drawn in here. */
  readonly frame: HTMLElement
  /** Two organisations were chosen. */
  readonly onConnect: (from: string, to: string) => void
  /** The first one was chosen, or let go. */
  readonly onStart: (from: string | null) => void
}

/** How far beside an organisation, in map units, a finger may still come down. */
const reach = 10

/** Drawing lines: drag from one organisation to another, or choose them one after the other. */
export function createLineMode({ cy, frame, onConnect, onStart }: LineModeOptions) {
  let isOn = false
  let first: string | null = null
  let dragged: string | null = null
  const rubber = createRubberLine(frame)

  function begin(id: string | null) {
    if (first) cy.getElementById(first).removeClass('connecting')
    if (id) cy.getElementById(id).addClass('connecting')
    if (first !== id) onStart(id)
    first = id
  }

  function choose(id: string) {
    const from = first
    begin(from === null ? id : null)
    if (from !== null && from !== id) onConnect(from, id)
  }

  cy.on('tapstart', 'node.organisation', (event) => {
    if (!isOn) return
    dragged = (event.target as cytoscape.NodeSingular).id()
    cy.userPanningEnabled(false)
  })
  cy.on('tapdrag', (event) => {
    if (dragged) rubber.show(cy.getElementById(dragged).renderedPosition(), event.renderedPosition)
  })
  cy.on('tapend', (event) => {
    if (!dragged) return
    const from = dragged
    dragged = null
    rubber.hide()
    cy.userPanningEnabled(true)
    const to = organisationAt(cy, event.position)
    if (to === from) choose(from)
    else if (to) {
      begin(null)
      onConnect(from, to)
    }
  })

  return {
    isOn: () => isOn,
    choose,
    set(on: boolean) {
      if (isOn && !on) begin(null)
      isOn = on
    },
    destroy: rubber.remove,
  }
}

function organisationAt(cy: cytoscape.Core, { x, y }: Point): string | null {
  const hit = cy.nodes('.organisation').filter((node) => {
    const place = node.position()
    return Math.hypot(place.x - x, place.y - y) <= node.width() / 2 + reach
  })
  return hit.nonempty() ? hit.first().id() : null
}

const svg = 'http://www.w3.org/2000/svg'

function createRubberLine(frame: HTMLElement) {
  const picture = document.createElementNS(svg, 'svg')
  const line = document.createElementNS(svg, 'line')
  picture.append(line)
  picture.setAttribute('aria-hidden', 'true')
  picture.dataset.rubber = ''
  picture.style.display = 'none'
  frame.append(picture)
  return {
    show(from: Point, to: Point) {
      const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y }
      for (const [name, value] of Object.entries(ends)) line.setAttribute(name, String(value))
      picture.style.display = ''
    },
    hide() {
      picture.style.display = 'none'
    },
    remove: () => picture.remove(),
  }
}
