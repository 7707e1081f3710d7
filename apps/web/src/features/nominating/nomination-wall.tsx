import { getRecord } from '@webwijzer/domain/map-state'
import { useCallback } from 'react'
import { Link } from 'wouter'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { mapRecord } from '../../store/selectors/map-record.ts'
import { ofHowMany, useTurnout } from '../../store/turnout.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { NominateHere } from './nominate-here.tsx'
import styles from './nomination-wall.module.css'
import { useNominateDoor, useWallSession } from './use-nominate-door.ts'
import { WallParties } from './wall-parties.tsx'

/** Who is named, for the whole room to see: numbers first, reasons when the facilitator shows them. */
export function NominationWall() {
  const { wall: say } = useMessages().nominating
  const { mapId } = useLiveMap()
  const name = useMap((state) => mapRecord(state)?.name ?? '')
  const door = useNominateDoor()
  const session = useWallSession(door)
  return (
    <div className={styles.wall}>
      <header className={styles.head}>
        <p>{name}</p>
        <h1>{say.title}</h1>
        <div className={styles.controls}>
          <Link href={`/m/${encodeURIComponent(mapId)}/webbers${location.search}`}>
            {say.leave}
          </Link>
          {session !== null && <ReasonsSwitch session={session} />}
        </div>
      </header>
      <WallParties session={session} />
      <aside className={styles.side}>
        <TurnoutPart session={session} isOpen={door?.isOpen ?? false} />
        {door?.isOpen && <NominateHere door={door} />}
      </aside>
    </div>
  )
}

/** A choice of the facilitator: kept with the session, and undone like any other. */
function ReasonsSwitch({ session }: { readonly session: string }) {
  const { wall: say } = useMessages().nominating
  const run = useRun()
  const isShown = useMap(
    useCallback((state) => getRecord(state, 'session', session)?.reasonsShown ?? false, [session]),
  )
  return (
    <Button
      onPress={() =>
        run(updateRecord, { kind: 'session', id: session, set: { reasonsShown: !isShown } })
      }
    >
      {isShown ? say.hideReasons : say.showReasons}
    </Button>
  )
}

type TurnoutProps = {
  readonly session: string | null
  /** Whether phones can come in now. */
  readonly isOpen: boolean
}

function TurnoutPart({ session, isOpen }: TurnoutProps) {
  const { wall: say, team } = useMessages().nominating
  const turnout = useTurnout(session)
  if (!turnout) return null
  const { named, opened } = turnout
  if (named === 0 && !isOpen) return <p className={styles.closed}>{team.isClosed}</p>
  return (
    <section className={styles.turnout} aria-live="polite">
      <p className={styles.large}>
        {named > 0 ? say.turnout(named, ofHowMany(turnout)) : say.turnoutNone}
      </p>
      {opened > 0 && <p className={styles.soft}>{say.ofPhones(opened)}</p>}
    </section>
  )
}
