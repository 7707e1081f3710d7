import type cytoscape from 'cytoscape'

/** Up to this many things every label is written afresh at each frame: 60 frames a second without a GPU. */
const mostCrisp = 200

/** The part of Cytoscape's canvas renderer that keeps labels as pictures. */
type Renderer = {
  readonly data?: {
    readonly lblTxrCache?: { getElement: (...values: readonly unknown[]) => unknown }
    readonly lyrTxrCache?: { getLayers: (...values: readonly unknown[]) => unknown }
  }
}

/**
 * Cytoscape draws labels once per power of two and scales the picture, which smears the dots of an i
 * at the size of a fitted map. On small maps both caches answer "nothing kept", upon which it writes.
 */
export function writeLabelsCrisply(cy: cytoscape.Core) {
  const { data } = (cy as unknown as { renderer(): Renderer }).renderer()
  const { lblTxrCache: labels, lyrTxrCache: layers } = data ?? {}
  if (!labels || !layers) return
  const isSmall = () => cy.nodes().length <= mostCrisp
  const keptLabel = labels.getElement.bind(labels)
  const keptLayers = layers.getLayers.bind(layers)
  labels.getElement = (...values) => (isSmall() ? null : keptLabel(...values))
  layers.getLayers = (...values) => (isSmall() ? null : keptLayers(...values))
}
