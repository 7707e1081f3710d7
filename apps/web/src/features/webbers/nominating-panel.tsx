import { getRecord } from '@webwijzer/domain/map-state'
import { useCallback, useState } from 'react'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { sessionsInOrder } from '../../store/selectors/things-by-name.ts'
import { useTurnout } from '../../store/turnout.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { SwitchField } from '../../ui/checkbox-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { HeldReasons } from './held-reasons.tsx'
import styles from './nominating-panel.module.css'

/** Steers what the wall shows while the room nominates: reasons or only numbers, and which reasons. */
export function NominatingPanel() {
  const { nominating, shell } = useMessages()
  const { team: say } = nominating
  const { mapId } = useLiveMap()
  const sessions = useMap(sessionsInOrder)
  const usual = sessions.find(({ number }) => number === 4) ?? sessions.at(-1)
  const [chosen, setChosen] = useState<string | null>(null)
  const session = chosen ?? usual?.id ?? null
  return (
    <div className={styles.panel}>
      <div className={styles.row}>
        {session !== null && (
          <SelectField
            label={say.session}
            value={session}
            options={sessions.map(({ id, number, title }) => ({
              id,
              label: shell.origin.session(number, title),
            }))}
            onChange={setChosen}
          />
        )}
        <a
          className={styles.link}
          href={`/m/${encodeURIComponent(mapId)}/wie-bel-je`}
          target="_blank"
          rel="noreferrer"
        >
          {say.wall}
        </a>
      </div>
      <TurnoutLine session={session} />
      {session !== null && <ReasonsSwitch session={session} />}
      <HeldReasons session={session} />
    </div>
  )
}

function TurnoutLine({ session }: { readonly session: string | null }) {
  const { team: say } = useMessages().nominating
  const turnout = useTurnout(session)
  if (!turnout) return null
  const { named, opened, present } = turnout
  return (
    <p>
      {[say.counts(named, opened), present > 0 && say.present(present)].filter(Boolean).join(' ')}
    </p>
  )
}

function ReasonsSwitch({ session }: { readonly session: string }) {
  const { team: say } = useMessages().nominating
  const run = useRun()
  const isShown = useMap(
    useCallback((state) => getRecord(state, 'session', session)?.reasonsShown ?? false, [session]),
  )
  return (
    <div>
      <SwitchField
        label={say.showReasons}
        isSelected={isShown}
        onChange={(reasonsShown) =>
          run(updateRecord, { kind: 'session', id: session, set: { reasonsShown } })
        }
      />
      <p className={styles.hint}>{say.showReasonsHint}</p>
    </div>
  )
}
