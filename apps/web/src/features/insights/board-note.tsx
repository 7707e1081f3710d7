import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { progresses } from '@webwijzer/domain/records/observation'
import { useState } from 'react'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { nameOf } from '../../store/selectors/name-of.ts'
import { select, type Thing } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Chip } from '../../ui/chip.tsx'
import { Fold } from '../../ui/fold.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextAreaField, TextField } from '../../ui/text-field.tsx'
import styles from './board.module.css'
import type { Grouping, Noticed } from './board.ts'

type Props = {
  readonly note: Noticed
  /** What the heading above it says already. */
  readonly grouping: Grouping
  readonly canEdit: boolean
}

const subjectKinds = ['organisation', 'consultationTable', 'programme', 'link', 'domain'] as const

/** One sentence from a group, with who takes it up, what was agreed and how far it is. */
export function BoardNote({ note, grouping, canEdit }: Props) {
  const { insights, choices } = useMessages()
  const { board: say } = insights
  const run = useRun()
  const { id, text, status, owner, followUp, sensitive } = note
  return (
    <li className={styles.note} data-status={status}>
      <p className={styles.text}>{text}</p>
      <p className={styles.about}>
        <Origin note={note} grouping={grouping} />
        <Subject id={note.subject} />
        {sensitive && <Chip tone="webber">{say.sensitive}</Chip>}
      </p>
      {canEdit ? (
        <>
          <Segmented
            label={say.statusOf(text)}
            isLabelHidden
            value={status}
            options={progresses.map((each) => ({ id: each, label: choices.progress[each] }))}
            onChange={(next) =>
              run(updateRecord, { kind: 'observation', id, set: { status: next } })
            }
          />
          <Agreement note={note} />
        </>
      ) : (
        <p className={styles.about}>
          {grouping !== 'status' && <Chip>{choices.progress[status]}</Chip>}
          {[owner, followUp].filter(Boolean).join(': ')}
        </p>
      )}
    </li>
  )
}

/** From which session and group, and of what kind, as far as the heading does not say it. */
function Origin({ note, grouping }: Pick<Props, 'note' | 'grouping'>) {
  const { shell, choices } = useMessages()
  const { origin, observationKind } = note
  const session = useMap((state) => getRecord(state, 'session', origin.session ?? ''))
  const name = session
    ? shell.origin.session(session.number, session.number === null ? session.title : null)
    : shell.origin.preparation
  const told = [
    grouping !== 'kind' && choices.observationKind[observationKind],
    origin.group ? shell.origin.withGroup(name, origin.group) : name,
  ]
  return <span>{told.filter(Boolean).join(' · ')}</span>
}

/** What it is about; its card shows, and it lights up on the map. */
function Subject({ id }: { readonly id: string | null }) {
  const { board: say, questions } = useMessages().insights
  const thing = useMap((state) => thingOf(state, id))
  const name = useMap((state) => thing && nameOf(state, thing.kind, thing.id))
  if (!thing || !name) return <span>{say.wholeNetwork}</span>
  return (
    <button
      type="button"
      className={styles.subject}
      aria-label={questions.open(name)}
      onClick={() => select(thing)}
    >
      {name}
    </button>
  )
}

function thingOf(state: MapState, id: string | null): Thing | null {
  const kind = subjectKinds.find((each) => id !== null && getRecord(state, each, id))
  return kind && id !== null ? { kind, id } : null
}

/** Who takes it up and what was agreed: read at a glance, changed one tap deeper. */
function Agreement({ note }: { readonly note: Noticed }) {
  const { board: say } = useMessages().insights
  const run = useRun()
  const [isOpen, setOpen] = useState(false)
  const { id, owner, followUp } = note
  const set = (values: Partial<Pick<Noticed, 'owner' | 'followUp'>>) =>
    run(updateRecord, { kind: 'observation', id, set: values })
  return (
    <Fold
      isOpen={isOpen}
      onToggle={setOpen}
      title={
        <>
          {owner ?? say.noOwner}
          {followUp && <span className={styles.followUp}>{followUp}</span>}
        </>
      }
    >
      {isOpen && (
        <>
          <TextField
            label={say.owner}
            value={owner ?? ''}
            onCommit={(next) => set({ owner: next || null })}
          />
          <TextAreaField
            label={say.followUp}
            value={followUp ?? ''}
            onCommit={(next) => set({ followUp: next || null })}
          />
        </>
      )}
    </Fold>
  )
}
