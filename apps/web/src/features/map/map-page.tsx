import { SlidersHorizontal } from 'lucide-react'
import { useRef, useState } from 'react'
import { MapCanvas } from '../../canvas/map-canvas.tsx'
import type { CanvasControls } from '../../canvas/stage.ts'
import { useRole } from '../../store/live-map.ts'
import { useUi } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import { classNames } from '../../ui/class-names.ts'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { useSlashKey } from '../../ui/use-slash-key.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { focusCard } from './focus-card.ts'
import { MapButtons } from './map-buttons.tsx'
import { MapLegend } from './map-legend.tsx'
import { MapOptions } from './map-options.tsx'
import styles from './map-page.module.css'
import { PointedOut } from './pointed-out.tsx'
import { SearchOrAdd } from './search-or-add.tsx'
import { SelectionStatus } from './selection-status.tsx'
import { drawnSelection, useDrawing } from './use-drawing.ts'
import { useMapActions } from './use-map-actions.ts'

/** The place Kaart, and the map that grows along beside the worksheet. */
export function MapPage({ isBeside = false }: { readonly isBeside?: boolean }) {
  const { map } = useMessages()
  const role = useRole()
  const canEdit = role === 'projectTeam' || role === 'room'
  const drawing = useDrawing()
  const isEmpty = drawing.nodes.size === 0
  const selected = drawnSelection(useUi((ui) => ui.selection))
  const controls = useRef<CanvasControls>(null)
  const search = useRef<HTMLInputElement>(null)
  const actions = useMapActions(controls)
  const [isConnecting, setIsConnecting] = useState(false)
  const [connectFrom, setConnectFrom] = useState<string | null>(null)
  const hint = isConnecting ? lineHint() : null
  useSlashKey(() => {
    search.current?.focus()
    return search.current !== null
  })

  function lineHint() {
    const name = connectFrom === null ? null : actions.nameById(connectFrom)
    return name === null ? map.lines.chooseFirst : map.lines.chooseSecond(name)
  }

  return (
    <div className={styles.page}>
      {!isBeside && (
        <VisuallyHidden>
          <h1>{map.title}</h1>
        </VisuallyHidden>
      )}
      <MapCanvas
        drawing={drawing}
        selected={selected}
        canMove={canEdit}
        codes={map.codes}
        label={map.region}
        help={map.help}
        nameOf={actions.nameById}
        controls={controls}
        onSelect={actions.selectById}
        onActivate={(id) => {
          actions.selectById(id)
          focusCard()
        }}
        onMove={actions.move}
        onDelete={actions.remove}
        isConnecting={isConnecting}
        onConnect={actions.connect}
        onConnectStart={setConnectFrom}
        onConnectEnd={() => setIsConnecting(false)}
      >
        {!isBeside && <SearchOrAdd canAdd={canEdit} inputRef={search} onFound={actions.goTo} />}
        {!isBeside && <Options />}
        <PointedOut isBeside={isBeside} />
        {hint && <p className={styles.hint}>{hint}</p>}
        {isEmpty ? (
          <EmptyMap canEdit={canEdit} isBeside={isBeside} />
        ) : (
          <>
            <MapLegend startsOpen={!isBeside && window.innerWidth >= 1000} />
            <MapButtons
              controls={controls}
              canEdit={canEdit}
              isConnecting={isConnecting}
              onConnecting={setIsConnecting}
              onRearrange={actions.rearrangeAll}
            />
          </>
        )}
      </MapCanvas>
      <SelectionStatus also={hint} />
    </div>
  )
}

/** A bar on a wide screen; on a phone a button that opens the same choices. */
function Options() {
  const { map } = useMessages()
  return (
    <>
      <div className={classNames(styles.options, styles.wide)} data-overlay>
        <MapOptions />
      </div>
      <div className={styles.narrow}>
        <PopoverButton
          label={map.options.button}
          className={styles.optionsButton}
          content={
            <div className={styles.column}>
              <MapOptions />
            </div>
          }
        >
          <SlidersHorizontal size={20} aria-hidden />
          <span>{map.options.button}</span>
        </PopoverButton>
      </div>
    </>
  )
}

type EmptyMapProps = { readonly canEdit: boolean; readonly isBeside: boolean }

function EmptyMap({ canEdit, isBeside }: EmptyMapProps) {
  const { empty } = useMessages().map
  const next = isBeside ? empty.beside : empty.text
  return (
    <div className={styles.empty}>
      <h2>{empty.title}</h2>
      <p>{canEdit ? next : empty.readOnly}</p>
    </div>
  )
}
