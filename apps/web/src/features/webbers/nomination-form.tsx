import { Plus } from 'lucide-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { nominate } from '../../commands/nominate.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useSelected } from '../../store/use-selected.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextAreaField, TextField } from '../../ui/text-field.tsx'
import { CalledField } from './called-field.tsx'
import { clearDraft, nominationDraft } from './nomination-draft.ts'
import styles from './nomination-form.module.css'
import { NominatorField } from './nominator-field.tsx'
import { OriginNote } from './origin-note.tsx'

/** What the form asks for before it adds. */
type Asked = 'whom' | 'reason' | null

/** Somebody says whom they call when they do not know what to do any more, and why. */
export function NominationForm() {
  const { webbers, sessions, fields } = useMessages()
  const { nominate: say } = webbers
  const { mapId } = useLiveMap()
  const run = useRun()
  const draft = useSelected(nominationDraft.subscribe, nominationDraft.get, (each) => each)
  const [asked, setAsked] = useState<Asked>(null)
  const whomRef = useRef<HTMLInputElement>(null)
  const reasonRef = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (nominationDraft.get().mapId !== mapId) clearDraft(mapId)
  }, [mapId])

  function ask(what: 'whom' | 'reason') {
    setAsked(what)
    if (what === 'whom') whomRef.current?.focus()
    else reasonRef.current?.querySelector('textarea')?.focus()
    announce(what === 'whom' ? say.whomFirst : say.reasonFirst, { tone: 'quiet' })
  }

  function add(mayLackReason: boolean) {
    const { organisation, typedName, job, reason, isSelf, nominator } = nominationDraft.get()
    if (organisation === null && typedName === null) return ask('whom')
    if (reason === '' && !mayLackReason) return ask('reason')
    const { did } = run(nominate, {
      organisation,
      typedName,
      function: job || null,
      reason: reason || null,
      self: isSelf,
      nominator,
    })
    if (!did) return
    setAsked(null)
    clearDraft(mapId, { nominator })
    whomRef.current?.focus()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    add(false)
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.wide}>
        <CalledField draft={draft} inputRef={whomRef} />
        {asked === 'whom' && <p className={styles.asked}>{say.whomFirst}</p>}
      </div>
      <TextField
        label={fields.nomination.function.label}
        hint={say.functionHint}
        value={draft.job}
        onCommit={(job) => nominationDraft.set({ job })}
      />
      <div className={styles.who}>
        <Segmented
          label={say.who}
          value={draft.isSelf ? 'myself' : 'someoneElse'}
          options={[
            { id: 'someoneElse', label: say.someoneElse },
            { id: 'myself', label: say.myself },
          ]}
          onChange={(who) => nominationDraft.set({ isSelf: who === 'myself' })}
        />
        <p className={styles.hint}>{sessions.fourth.webberSelf}</p>
      </div>
      <div className={styles.wide} ref={reasonRef}>
        <TextAreaField
          label={sessions.fourth.webberWhy}
          hint={fields.nomination.reason.hint}
          error={asked === 'reason' && draft.reason === '' ? say.reasonFirst : undefined}
          value={draft.reason}
          onCommit={(reason) => nominationDraft.set({ reason })}
        />
      </div>
      <NominatorField
        nominator={draft.nominator}
        onChange={(nominator) => nominationDraft.set({ nominator })}
      />
      <OriginNote />
      <div className={styles.buttons}>
        <Button type="submit" look="primary" icon={<Plus size={18} aria-hidden />}>
          {say.add}
        </Button>
        {asked === 'reason' && draft.reason === '' && (
          <Button onPress={() => add(true)}>{say.addWithoutReason}</Button>
        )}
      </div>
    </form>
  )
}
