import type cytoscape from 'cytoscape'
import type { RefObject } from 'react'
import styles from './map-canvas.module.css'

export type HoverNameProps = {
  readonly region: RefObject<(HTMLElement & { __cy?: unknown }) | null>
  readonly id: string | null
  readonly name: string | null
}

/** The whole name of what the pointer rests on, where the map shows another one: above the thing itself. */
export function HoverName({ region, id, name }: HoverNameProps) {
  const cy = region.current?.__cy as cytoscape.Core | undefined
  const node = id === null ? undefined : cy?.getElementById(id)
  if (!node?.isNode() || name === null || isShown(node, name)) return null
  const { x1, x2, y1 } = node.renderedBoundingBox({ includeLabels: false })
  return (
    <span className={styles.name} style={{ left: (x1 + x2) / 2, top: y1 }} aria-hidden="true">
      {name}
    </span>
  )
}

const isShown = (node: cytoscape.NodeSingular, name: string) =>
  String(node.data('label')).replaceAll('\n', ' ') === name
