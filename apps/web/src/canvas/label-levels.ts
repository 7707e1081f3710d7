import type cytoscape from 'cytoscape'

/**
 * Below these zooms (pixels for one map unit) labels go, the least needed first: on a phone a fitted
 * map shows shapes, and names come as one comes nearer. What is selected or next to it keeps its name.
 */
export const levels = [
  { below: 0.55, word: 'distant' },
  { below: 0.4, word: 'far' },
  { below: 0.22, word: 'furthest' },
] as const

/** Keeps the words that hide labels up to date with the zoom. Call `update` after adding things. */
export function createLabelLevels(cy: cytoscape.Core) {
  let last = 0
  function update() {
    cy.batch(() => {
      for (const { below, word } of levels) cy.nodes().toggleClass(word, last < below)
    })
  }
  cy.on('zoom', () => {
    const zoom = cy.zoom()
    const isCrossed = levels.some(({ below }) => zoom < below !== last < below)
    last = zoom
    if (isCrossed) update()
  })
  last = cy.zoom()
  return { update }
}
