import type { Point } from '@webwijzer/layout/things-of'
import type cytoscape from 'cytoscape'
import {
  classesOf,
  dataOf,
  edgeDefinition,
  entranceOf,
  nodeDefinition,
} from './cytoscape-elements.ts'
import type { DrawSteps, LookUpdate } from './draw-diff.ts'
import type { Drawing, DrawnNode } from './drawing.ts'

const slide = { one: 260, many: 620 } as const

/** Does the steps on the canvas in one batch; with motion, what moves slides and what is new slides in. */
export function applySteps(
  cy: cytoscape.Core,
  steps: DrawSteps,
  drawing: Drawing,
  hasMotion: boolean,
) {
  const isFirst = cy.nodes().empty()
  cy.batch(() => {
    for (const id of steps.remove) cy.getElementById(id).remove()
    for (const update of steps.update) applyLook(cy, update)
    cy.add([...steps.addNodes.map(nodeDefinition), ...steps.addEdges.map(edgeDefinition)])
  })
  const duration = steps.move.length > 3 ? slide.many : slide.one
  for (const { id, to } of steps.move) {
    const node = cy.getElementById(id)
    if (!node.grabbed()) moveNode(node, to, hasMotion ? duration : 0)
  }
  if (hasMotion && !isFirst) {
    for (const node of steps.addNodes) slideIn(cy, node, drawing)
  }
  if (hasMotion) cy.forceRender()
}

function applyLook(cy: cytoscape.Core, { next, gained, lost, hasNewData }: LookUpdate) {
  const element = cy.getElementById(next.id)
  if (hasNewData) {
    element.data(dataOf(next))
    element.toggleClass('marked', classesOf(next).includes('marked'))
  }
  if (lost.length > 0) element.removeClass([...lost])
  if (gained.length > 0) element.addClass([...gained])
}

function moveNode(node: cytoscape.NodeSingular, to: Point, duration: number) {
  node.stop(true, false)
  const { x, y } = node.position()
  if (x === to.x && y === to.y) return
  if (duration === 0) node.position({ ...to })
  else node.animate({ position: { ...to } }, { duration, easing: 'ease-in-out-cubic' })
}

function slideIn(cy: cytoscape.Core, { id, position }: DrawnNode, drawing: Drawing) {
  const node = cy.getElementById(id)
  const drawn = drawing.nodes.get(id)
  if (!drawn) return
  node.position(entranceOf(drawn, drawing))
  node.style('opacity', 0)
  node.animate(
    { position: { ...position }, style: { opacity: 1 } },
    {
      duration: slide.many,
      easing: 'ease-out-cubic',
      complete: () => {
        node.removeStyle('opacity')
      },
    },
  )
}
