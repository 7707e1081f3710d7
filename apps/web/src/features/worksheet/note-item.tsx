import type { Observation } from '@webwijzer/domain/records'
import { Ellipsis, Trash2, Users } from 'lucide-react'
import { deleteRecord } from '../../commands/delete-record.ts'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { useMessages } from '../../store/use-messages.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import blocks from './block.module.css'
import { EditableNote } from './editable-note.tsx'
import { InviteChoice } from './invite-choice.tsx'
import { isNoteKind } from './note-kinds.ts'
import { SubjectButton } from './subject-button.tsx'
import styles from './talk.module.css'

/** One sentence that was written down: changed in place, undone, or shown to the coalition. */
export function NoteItem({ note }: { readonly note: Observation }) {
  const { talk: words } = useMessages().worksheet
  const run = useRun()
  const { id, text, subject, observationKind, invite, audience } = note
  const set = (values: Partial<Observation>) =>
    run(updateRecord, { kind: 'observation', id, set: values })
  const isForTeam = audience === 'projectTeam'
  if (!isNoteKind(observationKind)) return null
  return (
    <li className={styles.note} data-kind={observationKind}>
      <div className={styles.head}>
        <strong>{words.kinds[observationKind].name}</strong>
        <span className={styles.hint}>{words.audiences[audience]}</span>
        <MenuButton
          label={words.more(text)}
          className={blocks.more}
          items={[
            {
              id: 'audience',
              label: isForTeam ? words.toCoalition : words.toProjectTeam,
              icon: <Users size={18} aria-hidden />,
              onSelect: () => set({ audience: isForTeam ? 'coalition' : 'projectTeam' }),
            },
            {
              id: 'remove',
              label: words.remove,
              icon: <Trash2 size={18} aria-hidden />,
              isDanger: true,
              onSelect: () => run(deleteRecord, { kind: 'observation', id }),
            },
          ]}
        >
          <Ellipsis size={22} aria-hidden />
        </MenuButton>
      </div>
      <EditableNote text={text} onChange={(next) => set({ text: next })} />
      {subject && <SubjectButton id={subject} />}
      {observationKind === 'whoIsMissing' && (
        <InviteChoice invite={invite} onChange={(answer) => set({ invite: answer })} />
      )}
    </li>
  )
}
