import type { MapState } from '@webwijzer/domain/map-state'
import type { Observation } from '@webwijzer/domain/records'
import { useCallback } from 'react'
import { useRun } from '../../commands/use-command.ts'
import { writeSummary } from '../../commands/write-summary.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { TextField } from '../../ui/text-field.tsx'
import { summariesIn } from './boxes-of.ts'
import styles from './session-four.module.css'

/** What the group tells the room, in one line. */
export function SummaryField({ origin }: { readonly origin: Observation['origin'] }) {
  const { fourBoxes: say } = useMessages()
  const run = useRun()
  const { session, group } = origin
  const text = useMap(
    useCallback(
      (state: MapState) =>
        summariesIn(state, session).find((each) => each.origin.group === group)?.text ?? '',
      [session, group],
    ),
  )
  return (
    <div className={styles.summary}>
      <TextField
        label={say.summary}
        hint={say.summaryHint}
        value={text}
        onCommit={(next) => run(writeSummary, { origin, text: next.trim() })}
      />
    </div>
  )
}
