import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { nodeKinds } from '@webwijzer/domain/records'
import { useMemo } from 'react'
import { displayPositions } from '../../canvas/display-positions.ts'
import { elementsOf } from '../../canvas/elements.ts'
import { MapCanvas } from '../../canvas/map-canvas.tsx'
import { plainView } from '../../canvas/view-options.ts'
import { nameOf } from '../../store/selectors/name-of.ts'
import { select, type Thing, useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'

const whole = (state: MapState) => state
const noCodes = {}
const doNothing = () => undefined

/** The map as it stands, to look at; it is worked on in its own place. */
export function GrowingMap() {
  const { worksheet } = useMessages()
  const state = useMap(whole)
  const selection = useUi((ui) => ui.selection)
  const selected = selection?.kind === 'domain' ? null : (selection?.id ?? null)
  const drawing = useMemo(
    () => elementsOf(state, displayPositions(state), { ...plainView, selected }),
    [state, selected],
  )
  const open = (id: string | null) => select(id === null ? null : thingOf(state, id))
  return (
    <MapCanvas
      drawing={drawing}
      selected={selected}
      canMove={false}
      codes={noCodes}
      label={worksheet.mapLabel}
      help={worksheet.mapHelp}
      nameOf={(id) => nameOfThing(state, id)}
      onSelect={open}
      onActivate={open}
      onMove={doNothing}
    />
  )
}

function thingOf(state: MapState, id: string): Thing | null {
  const kind = [...nodeKinds, 'link' as const].find((each) => getRecord(state, each, id))
  return kind ? { kind, id } : null
}

function nameOfThing(state: MapState, id: string): string | null {
  const thing = thingOf(state, id)
  return thing && nameOf(state, thing.kind, id)
}
