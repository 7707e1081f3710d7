import { type FormEvent, useRef, useState } from 'react'
import { sendNominations } from '../../commands/send-nominations.ts'
import { useRun } from '../../commands/use-command.ts'
import type { Store } from '../../store/create-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useSelected } from '../../store/use-selected.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { TextAreaField } from '../../ui/text-field.tsx'
import { ownNominations } from './own-nominations.ts'
import { PartyField } from './party-field.tsx'
import { emptyDraft, type PartyDraft, type PhoneDraft } from './phone-draft.ts'
import styles from './phone-page.module.css'
import { type Problems, whatToSend } from './what-to-send.ts'

type Props = { readonly drafts: Store<PhoneDraft>; readonly onSent: () => void }

const nothingWrong: Problems = { called: {}, self: {} }

/** Whom do you call, and why: the whole of what is asked. */
export function PhoneForm({ drafts, onSent }: Props) {
  const { nominating: say } = useMessages()
  const { problems: wrong } = say
  const draft = useSelected(drafts.subscribe, drafts.get, (each) => each)
  const own = useMap(ownNominations)
  const run = useRun()
  const [problems, setProblems] = useState(nothingWrong)
  const form = useRef<HTMLFormElement>(null)
  const whom = useRef<HTMLInputElement>(null)
  const selfWhom = useRef<HTMLInputElement>(null)

  const change = (part: 'called' | 'self') => (patch: Partial<PartyDraft>) => {
    drafts.set({ [part]: { ...drafts.get()[part], ...patch } })
    setProblems(nothingWrong)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const made = whatToSend(drafts.get(), own)
    if ('problems' in made) {
      setProblems(made.problems)
      return focusFirst(made.problems)
    }
    if (!run(sendNominations, made.named).did) return
    drafts.set(emptyDraft)
    setProblems(nothingWrong)
    onSent()
  }

  function focusFirst({ called, self }: Problems) {
    const reasons = form.current?.querySelectorAll('textarea')
    if (called.whom) whom.current?.focus()
    else if (called.why) reasons?.[0]?.focus()
    else if (self.whom) selfWhom.current?.focus()
    else reasons?.[1]?.focus()
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <h1>{say.sentence}</h1>
      <PartyField
        label={say.called}
        hint={say.calledHint}
        isLabelHidden
        jobLabel={say.function}
        party={draft.called}
        problem={problems.called.whom && wrong[problems.called.whom]}
        inputRef={whom}
        onChange={change('called')}
      />
      <TextAreaField
        label={say.why}
        hint={say.whyHint}
        value={draft.called.reason}
        error={problems.called.why && wrong.why}
        onType={(reason) => change('called')({ reason })}
        onCommit={(reason) => change('called')({ reason })}
      />
      <CheckboxField
        label={say.self}
        isSelected={draft.isSelf}
        onChange={(isSelf) => {
          drafts.set({ isSelf })
          setProblems(nothingWrong)
        }}
      />
      {draft.isSelf && (
        <fieldset className={styles.self}>
          <legend>{say.selfTitle}</legend>
          <p className={styles.hint}>{say.selfHint}</p>
          <PartyField
            label={say.selfOrganisation}
            jobLabel={say.selfFunction}
            party={draft.self}
            problem={problems.self.whom && wrong[selfWords[problems.self.whom]]}
            inputRef={selfWhom}
            onChange={change('self')}
          />
          <TextAreaField
            label={say.selfWhy}
            value={draft.self.reason}
            error={problems.self.why && wrong.selfWhy}
            onType={(reason) => change('self')({ reason })}
            onCommit={(reason) => change('self')({ reason })}
          />
        </fieldset>
      )}
      <div className={styles.send}>
        <Button type="submit" look="primary" isWide>
          {say.send}
        </Button>
        <p className={styles.hint}>{say.noName}</p>
      </div>
    </form>
  )
}

const selfWords = { whom: 'selfWhom', twice: 'twice' } as const
