import type { MapState } from '@webwijzer/domain/map-state'
import { getRecord } from '@webwijzer/domain/map-state'
import { progresses } from '@webwijzer/domain/records/observation'
import type { Messages } from '@webwijzer/messages/messages'
import { useState } from 'react'
import { useRole } from '../../store/live-map.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { SwitchField } from '../../ui/checkbox-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './board.module.css'
import { type Grouping, groupedBy, groupings, type Noticed, noticed } from './board.ts'
import { BoardNote } from './board-note.tsx'
import page from './insights-page.module.css'

type Status = Noticed['status'] | null

const whole = (state: MapState) => state

/** What the groups noticed, put together as the group wants: who does what, and how far it is. */
export function BoardPart() {
  const messages = useMessages()
  const { board: say } = messages.insights
  const state = useMap(whole)
  const all = useMap(noticed)
  const isTeam = useRole() === 'projectTeam'
  const [grouping, setGrouping] = useState<Grouping>('kind')
  const [status, setStatus] = useState<Status>(null)
  const [isSensitiveShown, setSensitiveShown] = useState(false)
  const wanted = all.filter((note) => status === null || note.status === status)
  const shown = wanted.filter(({ sensitive }) => isSensitiveShown || !sensitive)
  const hasSensitive = all.some(({ sensitive }) => sensitive)
  return (
    <section className={page.part} aria-labelledby="board-title">
      <h2 id="board-title">{say.title}</h2>
      <p className={page.text}>{isTeam ? say.text : say.textForRoom}</p>
      {all.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <div className={styles.choices}>
          <SelectField
            label={say.groupBy}
            value={grouping}
            options={groupings.map((id) => ({ id, label: say.groupings[id] }))}
            onChange={setGrouping}
          />
          <SelectField
            label={say.status}
            value={status}
            emptyLabel={say.allStatuses}
            options={progresses.map((id) => ({ id, label: messages.choices.progress[id] }))}
            onClear={() => setStatus(null)}
            onChange={setStatus}
          />
        </div>
      )}
      {hasSensitive && (
        <SwitchField
          label={say.showHidden}
          isSelected={isSensitiveShown}
          onChange={setSensitiveShown}
        />
      )}
      {wanted.length > shown.length && (
        <p className={page.quiet}>{say.hidden(wanted.length - shown.length)}</p>
      )}
      {all.length > 0 && shown.length === 0 && <p>{say.noneLike}</p>}
      {groupedBy(state, shown, grouping).map(({ key, notes }) => (
        <section key={key} className={styles.group}>
          <h3 className={styles.title}>
            {titleOf(state, grouping, key, messages)}
            <span className={page.quiet}>
              {say.count(notes.filter((note) => note.status !== 'done').length, notes.length)}
            </span>
          </h3>
          <ul className={page.list}>
            {notes.map((note) => (
              <BoardNote key={note.id} note={note} grouping={grouping} canEdit={isTeam} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function titleOf(state: MapState, grouping: Grouping, key: string, messages: Messages): string {
  const { choices, shell, insights } = messages
  if (grouping === 'kind') return choices.observationKind[key as Noticed['observationKind']]
  if (grouping === 'status') return choices.progress[key as Noticed['status']]
  if (grouping === 'group') return key ? insights.board.groupName(key) : insights.board.noGroup
  const session = getRecord(state, 'session', key)
  return session ? shell.origin.session(session.number, session.title) : shell.origin.preparation
}
