import type { MapState } from '@webwijzer/domain/map-state'
import { useMemo } from 'react'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { namedOnWall, type WallReason } from './named-on-wall.ts'
import styles from './nomination-wall.module.css'

const whole = (state: MapState) => state

/** More dots than this are counted by nobody. */
const mostDots = 20

/** Each organisation that was named, how often, and why as far as the room may read it. */
export function WallParties({ session }: { readonly session: string | null }) {
  const { wall: say } = useMessages().nominating
  const state = useMap(whole)
  const { total, parties, typed, typedReasons } = useMemo(
    () => namedOnWall(state, session),
    [state, session],
  )
  if (total === 0) return <p className={styles.nobody}>{say.nobody}</p>
  return (
    <section className={styles.parties}>
      <p className={styles.soft}>{`${say.total(total)} ${say.alphabetical}`}</p>
      <ul>
        {parties.map(({ id, name, times, reasons }) => (
          <li key={id}>
            <p className={styles.name}>{name}</p>
            <p className={styles.times}>
              <span className={styles.dots} aria-hidden>
                {'●'.repeat(Math.min(times, mostDots))}
              </span>
              {say.times(times)}
            </p>
            <Reasons reasons={reasons} />
          </li>
        ))}
        {typed > 0 && (
          <li>
            <p className={styles.name}>{say.typed(typed)}</p>
            <Reasons reasons={typedReasons} />
          </li>
        )}
      </ul>
    </section>
  )
}

function Reasons({ reasons }: { readonly reasons: readonly WallReason[] }) {
  if (reasons.length === 0) return null
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ id, who, text }) => (
        <li key={id}>
          {who && <strong>{`${who}: `}</strong>}
          {`“${text}”`}
        </li>
      ))}
    </ul>
  )
}
