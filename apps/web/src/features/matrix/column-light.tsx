import { type RefObject, useEffect, useState } from 'react'
import type { GridSizes } from './grid-sizes.ts'
import styles from './matrix-grid.module.css'

type Props = {
  /** The column in which the keyboard is, counted from 0; less for none. */
  readonly active: number
  readonly count: number
  readonly sizes: GridSizes
  readonly scroller: RefObject<HTMLDivElement | null>
}

/** Lights up the column under the keyboard, and the one under the pointer, without drawing any cell again. */
export function ColumnLight({ active, count, sizes, scroller }: Props) {
  const hovered = useHoveredColumn(scroller, sizes, count)
  const left = (column: number) => sizes.name + sizes.total + column * sizes.column
  return (
    <>
      {hovered >= 0 && <div className={styles.hoverLight} style={{ left: left(hovered) }} />}
      {active >= 0 && <div className={styles.light} style={{ left: left(active) }} />}
    </>
  )
}

function useHoveredColumn(
  scroller: RefObject<HTMLDivElement | null>,
  { name, total, column }: GridSizes,
  count: number,
): number {
  const [hovered, setHovered] = useState(-1)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const leave = () => setHovered(-1)
    const follow = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return
      const x = event.clientX - element.getBoundingClientRect().left - name - total
      const at = Math.floor((x + element.scrollLeft) / column)
      setHovered(x >= 0 && at < count ? at : -1)
    }
    element.addEventListener('pointermove', follow)
    element.addEventListener('pointerleave', leave)
    return () => {
      element.removeEventListener('pointermove', follow)
      element.removeEventListener('pointerleave', leave)
    }
  }, [scroller, name, total, column, count])
  return hovered
}
