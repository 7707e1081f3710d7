import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { nodeKinds } from '@webwijzer/domain/records'
import { coalition } from '@webwijzer/domain/viewer'
import { visibleState } from '@webwijzer/domain/visible'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { displayPositions } from '../../canvas/display-positions.ts'
import { elementsOf } from '../../canvas/elements.ts'
import { MapCanvas } from '../../canvas/map-canvas.tsx'
import { plainView } from '../../canvas/view-options.ts'
import { useCompany } from '../../store/company.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { mapRecord } from '../../store/selectors/map-record.ts'
import { nameOf } from '../../store/selectors/name-of.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { JoinHere } from './join-here.tsx'
import { Latest } from './latest.tsx'
import { WallClock } from './wall-clock.tsx'
import styles from './wall-page.module.css'

const whole = (state: MapState) => state
const doNothing = () => undefined
const noCodes = {}

/** The map on the wall: nothing to press, everything to be read from the back. */
export function WallPage() {
  const { wall } = useMessages()
  const { mapId } = useLiveMap()
  const all = useMap(whole)
  // Whoever hangs it there may see more than the room may.
  const state = useMemo(() => visibleState(coalition, all), [all])
  const name = mapRecord(state)?.name ?? ''
  return (
    <div className={styles.wall}>
      <header className={styles.head}>
        <h1>{name}</h1>
        <WallClock />
        <Link
          href={`/m/${encodeURIComponent(mapId)}/kaart${location.search}`}
          className={styles.leave ?? ''}
        >
          {wall.leave}
        </Link>
      </header>
      <div className={styles.map}>
        <WallMap state={state} />
      </div>
      <aside className={styles.side}>
        <Counts state={state} />
        <Latest />
        <JoinHere door="room" />
        <JoinHere door="nominate" />
      </aside>
    </div>
  )
}

function WallMap({ state }: { readonly state: MapState }) {
  const { wall } = useMessages()
  const people = useCompany((company) => company.people)
  const drawing = useMemo(() => {
    const others = new Set(people.flatMap(({ selected }) => selected?.id ?? []))
    return elementsOf(state, displayPositions(state), { ...plainView, others })
  }, [state, people])
  const nameById = (id: string) =>
    nodeKinds.map((kind) => nameOf(state, kind, id)).find((name) => name !== null) ?? null
  return (
    <MapCanvas
      drawing={drawing}
      selected={null}
      canMove={false}
      hasLoudTables
      codes={noCodes}
      label={wall.mapLabel}
      help=""
      nameOf={nameById}
      onSelect={doNothing}
      onActivate={doNothing}
      onMove={doNothing}
    />
  )
}

const existing = ({ status }: { readonly status: string }) => status === 'existing'

function Counts({ state }: { readonly state: MapState }) {
  const { wall } = useMessages()
  const counts = [
    ['tables', recordsOf(state, 'consultationTable').filter(existing).length],
    ['organisations', recordsOf(state, 'organisation').filter(existing).length],
    ['seats', recordsOf(state, 'seat').filter(existing).length],
    ['programmes', recordsOf(state, 'programme').length],
  ] as const
  return (
    <ul className={styles.counts}>
      {counts.map(([what, count]) => (
        <li key={what}>
          <strong>{count}</strong>
          {wall[what](count)}
        </li>
      ))}
    </ul>
  )
}
