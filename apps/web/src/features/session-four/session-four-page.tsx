import { fourBoxes } from '@webwijzer/domain/four-boxes'
import type { MapState } from '@webwijzer/domain/map-state'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { useLiveMap, useRole } from '../../store/live-map.ts'
import { sessionsInOrder } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { ActionList } from './action-list.tsx'
import { BoxPart } from './box-part.tsx'
import { entriesIn, groupsFor } from './boxes-of.ts'
import { GroupField } from './group-field.tsx'
import { PhoneAnswers } from './phone-answers.tsx'
import styles from './session-four.module.css'
import { SummaryField } from './summary-field.tsx'
import { useWhere } from './use-where.ts'

const whole = (state: MapState) => state

/** The four boxes of session 4, group by group: on a group's phone, or typed by the project team. */
export function SessionFourPage() {
  const { fourBoxes: say, shell } = useMessages()
  const { mapId } = useLiveMap()
  const isTeam = useRole() === 'projectTeam'
  const sessions = useMap(sessionsInOrder)
  const state = useMap(whole)
  const { session, group, setSession, setGroup } = useWhere()
  const entries = useMemo(() => entriesIn(state, session), [state, session])
  const { people, groups } = useMemo(() => groupsFor(state, session), [state, session])
  const own = entries.filter(({ origin }) => group !== null && origin.group === group)
  const origin = { session, group }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{say.title}</h1>
          <p className={styles.soft}>
            {[say.lead, people > 0 && say.groupsNeeded(people, groups)].filter(Boolean).join(' ')}
          </p>
        </div>
        <a
          className={styles.link}
          href={`/m/${encodeURIComponent(mapId)}/terugkoppeling`}
          target="_blank"
          rel="noreferrer"
        >
          {say.showSummaries}
        </a>
      </header>
      <div className={styles.where}>
        {isTeam && sessions.length > 0 && (
          <SelectField
            label={say.session}
            value={session}
            options={sessions.map(({ id, number, title }) => ({
              id,
              label: shell.origin.session(number, title),
            }))}
            onChange={setSession}
          />
        )}
        <GroupField session={session} group={group} onChange={setGroup} />
      </div>
      {group === null ? (
        <p className={styles.noGroup}>{say.noGroup}</p>
      ) : (
        <>
          <div className={styles.boxes}>
            {fourBoxes.map((box) => (
              <BoxPart
                key={`${group} ${box}`}
                box={box}
                entries={own.filter(({ observationKind }) => observationKind === box)}
                origin={origin}
              />
            ))}
          </div>
          <SummaryField key={group} origin={origin} />
        </>
      )}
      {isTeam && <PhoneAnswers entries={entries.filter(({ origin }) => origin.group === null)} />}
      <BoxPart
        box="mapUse"
        entries={entries.filter(({ observationKind }) => observationKind === 'mapUse')}
        origin={origin}
      />
      {isTeam && (
        <p>
          <Link href={`/m/${encodeURIComponent(mapId)}/overzicht`}>{say.toOverview}</Link>
        </p>
      )}
      {isTeam && <ActionList entries={entries} />}
    </div>
  )
}
