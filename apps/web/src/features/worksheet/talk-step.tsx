import { useState } from 'react'
import { useUi } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import { NextStep } from './next-step.tsx'
import { NoteComposer } from './note-composer.tsx'
import { NoteList } from './note-list.tsx'
import styles from './step.module.css'
import { SubjectLine } from './subject-line.tsx'

/** Step 4: what stands out and what is missing, one key each, about what is selected on the map. */
export function TalkStep() {
  const { talk: words } = useMessages().worksheet
  const selection = useUi((ui) => ui.selection)
  /** The selected thing that somebody let go: it is lit up, but this is about the whole network. */
  const [letGo, setLetGo] = useState<string | null>(null)
  const subject = selection && selection.id !== letGo ? selection : null
  return (
    <>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.explanation}>{words.explanation}</p>
      <SubjectLine
        subject={subject}
        selection={selection}
        onChoose={(thing) => setLetGo(thing ? null : (selection?.id ?? null))}
      />
      <NoteComposer subject={subject?.id ?? null} />
      <NoteList />
      <NextStep after="talk" />
    </>
  )
}
