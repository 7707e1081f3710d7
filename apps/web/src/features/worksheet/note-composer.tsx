import { useRef, useState } from 'react'
import { madeBy } from '../../commands/doubts-after.ts'
import { noteDown } from '../../commands/note-down.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { notesByOrigin } from './by-origin.ts'
import { NoteField } from './note-field.tsx'
import { type NoteKind, noteKinds } from './note-kinds.ts'
import { quietly } from './quietly.ts'
import styles from './talk.module.css'
import { useNoteKeys } from './use-note-keys.ts'
import { noteEntered } from './worksheet-store.ts'

const noteQuietly = quietly(noteDown)

/** A button and a letter for each kind of sentence; the field comes when one is chosen. */
export function NoteComposer({ subject }: { readonly subject: string | null }) {
  const { talk: words } = useMessages().worksheet
  const map = useLiveMap()
  const run = useRun()
  const [kind, setKind] = useState<NoteKind | null>(null)
  const group = useRef<HTMLDivElement>(null)
  /** Where the keyboard was: on the map, one writes about one thing after the other. */
  const before = useRef<HTMLElement | null>(null)
  useNoteKeys(open)

  function open(chosen: NoteKind) {
    const { activeElement } = document
    const isElsewhere = activeElement instanceof HTMLElement && activeElement !== document.body
    if (kind === null) before.current = isElsewhere ? activeElement : null
    setKind(chosen)
  }

  function close() {
    setKind(null)
    const back = before.current?.isConnected ? before.current : group.current
    back?.focus()
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for one form, these are buttons */}
      <div
        ref={group}
        role="group"
        tabIndex={-1}
        aria-label={words.kindsLabel}
        className={styles.kinds}
      >
        {noteKinds.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.kind}
            data-kind={each}
            aria-pressed={each === kind}
            aria-keyshortcuts={words.kinds[each].key}
            onClick={() => open(each)}
          >
            <kbd>{words.kinds[each].key}</kbd>
            {words.kinds[each].name}
          </button>
        ))}
      </div>
      {kind === null ? (
        <p className={styles.hint}>{words.keysHint}</p>
      ) : (
        <NoteField
          key={kind}
          kind={kind}
          onClose={close}
          onSave={(values) => {
            const outcome = run(noteQuietly, { ...values, observationKind: kind, subject })
            if (!outcome.did) return false
            noteEntered(madeBy(outcome.ops, 'observation'))
            const count = notesByOrigin(map.getState()).flatMap(({ records }) => records).length
            announce(words.noted(words.kinds[kind].name, count), { tone: 'quiet' })
            close()
            return true
          }}
        />
      )}
    </>
  )
}
