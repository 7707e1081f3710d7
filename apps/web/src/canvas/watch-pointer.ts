import type cytoscape from 'cytoscape'

/** What people do with the pointer; a drag is told once, where the thing was dropped. */
export type CanvasGestures = {
  onSelect(id: string | null): void
  onActivate(id: string): void
  onMove(id: string, x: number, y: number): void
  onHover(id: string | null): void
}

/** Lines that can be chosen have a card of their own. */
const choosable = 'node, edge.link'

/** Tells what the pointer does, in the words of the map. */
export function watchPointer(cy: cytoscape.Core, gestures: CanvasGestures) {
  cy.on('tap', (event) => {
    if (event.target === cy) gestures.onSelect(null)
  })
  cy.on('tap', choosable, (event) => gestures.onSelect(idOf(event)))
  cy.on('dbltap', choosable, (event) => gestures.onActivate(idOf(event)))
  cy.on('dragfree', 'node', (event) => {
    const { x, y } = (event.target as cytoscape.NodeSingular).position()
    gestures.onMove(idOf(event), x, y)
  })
  cy.on('mouseover', choosable, (event) => hover(event, true))
  cy.on('grab viewport', () => gestures.onHover(null))
  cy.on('mouseout', choosable, (event) => hover(event, false))

  function hover(event: cytoscape.EventObject, isOver: boolean) {
    const element = event.target as cytoscape.SingularElementReturnValue
    element.toggleClass('hovered', isOver)
    gestures.onHover(isOver ? element.id() : null)
  }
}

const idOf = (event: cytoscape.EventObject): string =>
  (event.target as cytoscape.SingularElementReturnValue).id()
