import { getRecord, type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { namesPerson } from '@webwijzer/domain/nominations'
import type { Nomination } from '@webwijzer/domain/records'
import { useMemo } from 'react'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Fold } from '../../ui/fold.tsx'
import styles from './nominating-panel.module.css'

const whole = (state: MapState) => state

/** Reasons that may be about a person: the project team reads them before the room does. */
export function HeldReasons({ session }: { readonly session: string | null }) {
  const { team: say } = useMessages().nominating
  const state = useMap(whole)
  const about = useMemo(
    () =>
      recordsOf(state, 'nomination').filter(
        (each) =>
          each.reason !== null &&
          namesPerson(each) &&
          (session === null || each.origin.session === session),
      ),
    [state, session],
  )
  const held = about.filter(({ released }) => !released).length
  if (about.length === 0) return <p className={styles.hint}>{say.noneHeld}</p>
  return (
    <Fold title={held > 0 ? say.held(held) : say.noneHeld}>
      <ul className={styles.held}>
        {about.map((nomination) => (
          <Held key={nomination.id} nomination={nomination} />
        ))}
      </ul>
    </Fold>
  )
}

function Held({ nomination }: { readonly nomination: Nomination }) {
  const { nominating, webbers } = useMessages()
  const { team: say } = nominating
  const run = useRun()
  const { id, organisation, typedName, function: job, reason, released, self } = nomination
  const known = useMap((state) => getRecord(state, 'organisation', organisation ?? '')?.name)
  const name = known ?? typedName ?? ''
  return (
    <li>
      <p className={styles.hint}>
        {[job, name, self && webbers.nominations.self].filter(Boolean).join(' · ')}
      </p>
      <p>{`“${reason}”`}</p>
      <CheckboxField
        label={say.releaseOne([job, name].filter(Boolean).join(', '))}
        isSelected={released}
        onChange={(next) => run(updateRecord, { kind: 'nomination', id, set: { released: next } })}
      />
    </li>
  )
}
