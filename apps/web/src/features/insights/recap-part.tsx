import type { Session } from '@webwijzer/domain/records'
import { useState } from 'react'
import { sessionsInOrder } from '../../store/selectors/things-by-name.ts'
import { useUi } from '../../store/ui-store.ts'
import { useActivity } from '../../store/use-activity.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { SelectField } from '../../ui/select-field.tsx'
import page from './insights-page.module.css'
import styles from './recap.module.css'
import { changedSince, type Recap, recapSince } from './recap.ts'

const today = () =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())

/** What was written down since a session, to begin the next one with. */
export function RecapPart() {
  const { insights, shell } = useMessages()
  const { recap: say } = insights
  const sessions = useMap(sessionsInOrder)
  const [chosen, setChosen] = useState<string | null>(null)
  const usual = useMap((state) =>
    sessionsInOrder(state).findLast(({ id }) => recapSince(state, id).added > 0),
  )
  const session = sessions.find(({ id }) => id === chosen) ?? usual ?? sessions[0]
  if (!session) return <p className={page.text}>{insights.noSessions}</p>
  return (
    <section className={page.part} aria-labelledby="recap-title">
      <h2 id="recap-title">{say.title}</h2>
      <p className={page.text}>{say.text}</p>
      <SelectField
        label={say.since}
        value={session.id}
        options={sessions.map(({ id, number, title }) => ({
          id,
          label: shell.origin.session(number, title),
        }))}
        onChange={setChosen}
      />
      <SinceSession key={session.id} session={session} />
    </section>
  )
}

function SinceSession({ session }: { readonly session: Session }) {
  const { recap: say } = useMessages().insights
  const state = useMap((whole) => whole)
  const recap = recapSince(state, session.id)
  return (
    <>
      <Summary session={session} recap={recap} />
      <h3>{say.counts}</h3>
      <ul className={styles.kinds}>
        {recap.kinds.map(({ kind, added, before }) => (
          <li key={kind} className={styles.kind}>
            <strong className={styles.added}>{say.kinds[kind](added)}</strong>
            <span className={page.quiet}>{say.alreadyThere(before)}</span>
          </li>
        ))}
      </ul>
      {recap.groups.length > 0 && (
        <>
          <h3>{say.byGroup}</h3>
          <ul className={styles.groups}>
            {recap.groups.map(({ group, count }) => (
              <li key={group ?? ''}>
                {group === null ? say.noGroup(count) : say.groupLine(group, count)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** New, gone and changed in one sentence, and from when that was counted. */
function Summary({ session, recap }: { readonly session: Session; readonly recap: Recap }) {
  const { insights, sessions } = useMessages()
  const { recap: say } = insights
  const { kind, lines } = useActivity()
  const language = useUi((ui) => ui.language)
  const number = session.number ?? 0
  if (kind !== 'here') {
    return (
      <div className={styles.summary} role="status">
        <p>{say.newOnly(number, recap.added)}</p>
        <p className={page.quiet}>{kind === 'loading' ? say.loading : say.noLog}</p>
      </div>
    )
  }
  const day = session.date !== null && session.date <= today() ? session.date : null
  const entries = lines.map(({ entry }) => entry).toReversed()
  const { changed, removed } = changedSince(entries, day)
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <div className={styles.summary} role="status">
      <p>{sessions.changedSince(number, recap.added, removed, changed)}</p>
      <p className={page.quiet}>
        {day === null ? say.countedAll : say.countedFrom(date.format(new Date(day)))}
      </p>
    </div>
  )
}
