import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Drawing } from './drawing.ts'
import { HoverName } from './hover-name.tsx'
import styles from './map-canvas.module.css'
import { type CanvasControls, createStage, type Stage } from './stage.ts'

export type MapCanvasProps = {
  readonly drawing: Drawing
  readonly selected: string | null
  readonly canMove: boolean
  /** On the wall: the names of tables are written as large as their places allow. */
  readonly hasLoudTables?: boolean
  /** Two letters for each colour group; used where the drawing asks for them. */
  readonly codes: Readonly<Record<string, string>>
  /** What the region is called, and how its keys work. */
  readonly label: string
  readonly help: string
  /** The whole name of a thing, shown where the pointer rests on its abbreviation. */
  readonly nameOf: (id: string) => string | null
  readonly onSelect: (id: string | null) => void
  readonly onActivate: (id: string) => void
  /** Once for each drag or burst of keys, in map units. */
  readonly onMove: (id: string, x: number, y: number) => void
  readonly onDelete?: (id: string) => void
  /** Draws lines instead of moving things; `onConnectStart` tells the first end (null: let go). */
  readonly isConnecting?: boolean
  readonly onConnect?: (from: string, to: string) => void
  readonly onConnectStart?: (from: string | null) => void
  readonly onConnectEnd?: () => void
  readonly controls?: RefObject<CanvasControls | null>
  /** What lies over the map; marked `data-overlay` it is kept clear when the map is fitted. */
  readonly children?: ReactNode
}

/** The map on the screen: props in, callbacks out. Drawn for the eye; the region round it speaks and takes keys. */
export function MapCanvas(props: MapCanvasProps) {
  const { drawing, selected, canMove, codes, label, help, nameOf, controls, children } = props
  const { hasLoudTables = false } = props
  const region = useRef<HTMLDivElement>(null)
  const container = useRef<HTMLDivElement>(null)
  const stage = useRef<Stage>(null)
  const [hovered, setHovered] = useState<string | null>(null)

  const onSelect = useEffectEvent((id: string | null) => props.onSelect(id))
  const onActivate = useEffectEvent((id: string) => props.onActivate(id))
  const onMove = useEffectEvent((id: string, x: number, y: number) => props.onMove(id, x, y))
  const onDelete = useEffectEvent((id: string) => props.onDelete?.(id))
  const onConnect = useEffectEvent((from: string, to: string) => props.onConnect?.(from, to))
  const onConnectStart = useEffectEvent((from: string | null) => props.onConnectStart?.(from))
  const onConnectEnd = useEffectEvent(() => props.onConnectEnd?.())
  const getIsConnecting = useEffectEvent(() => props.isConnecting ?? false)
  const getSelected = useEffectEvent(() => selected)
  const getCanMove = useEffectEvent(() => canMove)

  useEffect(() => {
    if (!region.current || !container.current) return
    const made = createStage({
      region: region.current,
      container: container.current,
      codes,
      gestures: {
        onSelect: (id) => onSelect(id),
        onActivate: (id) => onActivate(id),
        onMove: (id, x, y) => onMove(id, x, y),
        onDelete: (id) => onDelete(id),
        onConnect: (from, to) => onConnect(from, to),
        onConnectStart: (from) => onConnectStart(from),
        onConnectEnd: () => onConnectEnd(),
        onHover: setHovered,
      },
      selected: () => getSelected(),
      canMove: () => getCanMove(),
      isConnecting: () => getIsConnecting(),
      hasLoudTables,
    })
    stage.current = made
    if (controls) controls.current = made.controls
    return () => {
      stage.current = null
      if (controls) controls.current = null
      made.destroy()
    }
  }, [codes, controls, hasLoudTables])

  useEffect(() => {
    stage.current?.draw(drawing)
  })

  return (
    <div className={styles.frame}>
      <div
        ref={region}
        className={styles.region}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application region is walked with the arrow keys
        tabIndex={0}
        aria-label={label}
        aria-description={help}
        data-testid="map-canvas"
        onKeyDown={(event) => {
          if (stage.current?.press(event.nativeEvent)) event.preventDefault()
        }}
        onBlur={() => stage.current?.settle()}
      >
        <div ref={container} className={styles.canvas} aria-hidden="true" />
      </div>
      <HoverName region={region} id={hovered} name={hovered === null ? null : nameOf(hovered)} />
      {children}
    </div>
  )
}
