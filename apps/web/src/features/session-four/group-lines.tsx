import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { Link } from 'wouter'
import { useLiveMap, useRole } from '../../store/live-map.ts'
import { mapRecord } from '../../store/selectors/map-record.ts'
import { sessionsInOrder } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { summariesIn } from './boxes-of.ts'
import styles from './group-lines.module.css'

/** One line of every group, for the whole room to read: nothing else of what was said. */
export function GroupLines() {
  const { fourBoxes: say } = useMessages()
  const { summaries } = say
  const { mapId } = useLiveMap()
  const mayWrite = useRole() !== 'coalition'
  const name = useMap((state) => mapRecord(state)?.name ?? '')
  const lines = useMap(lastLines)
  return (
    <div className={styles.screen}>
      <header>
        <p className={styles.soft}>{name}</p>
        <h1>{summaries.title}</h1>
        {mayWrite && (
          <Link
            className={styles.leave ?? ''}
            href={`/m/${encodeURIComponent(mapId)}/vier-vakken${location.search}`}
          >
            {summaries.back}
          </Link>
        )}
      </header>
      {lines.length === 0 ? (
        <p className={styles.soft}>{summaries.none}</p>
      ) : (
        <ul>
          {lines.map(({ id, origin, text }) => (
            <li key={id}>
              <p className={styles.soft}>
                {origin.group === null ? summaries.noGroup : summaries.group(origin.group)}
              </p>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The lines of the last session in which groups wrote one. */
function lastLines(state: MapState) {
  const told = new Set(
    recordsOf(state, 'observation')
      .filter(({ observationKind }) => observationKind === 'summary')
      .map(({ origin }) => origin.session),
  )
  const last = sessionsInOrder(state).findLast(({ id }) => told.has(id))
  return summariesIn(state, last?.id ?? null)
}
