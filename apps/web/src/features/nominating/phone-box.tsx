import { type Box, isSensitiveAtFirst } from '@webwijzer/domain/four-boxes'
import { type FormEvent, useId, useState } from 'react'
import { sendAnswer } from '../../commands/send-answer.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import type { Store } from '../../store/create-store.ts'
import { useSaveStatus } from '../../store/live-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useSelected } from '../../store/use-selected.ts'
import { AskedBefore } from '../../ui/asked-before.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { useTextGuard } from '../../ui/text-guard.ts'
import type { AnswerDrafts } from './answer-drafts.ts'
import { OwnAnswers } from './own-answers.tsx'
import styles from './phone-page.module.css'

type Props = { readonly box: Box; readonly drafts: Store<AnswerDrafts> }

/** One question: a field for one answer after the other, and what was answered from here. */
export function PhoneBox({ box, drafts }: Props) {
  const { nominating: say, sessions, fourBoxes } = useMessages()
  const run = useRun()
  const text = useSelected(drafts.subscribe, drafts.get, (each) => each[box])
  const [isSensitive, setSensitive] = useState(isSensitiveAtFirst(box))
  const [told, setTold] = useState<string | null>(null)
  const isOffline = useSaveStatus().kind === 'offline'
  const guard = useTextGuard()
  const id = useId()
  const title = fourBoxes.boxes[box].title

  function type(next: string) {
    drafts.set({ [box]: next })
    guard.drop()
    setTold(null)
  }

  function tell(sentence: string) {
    setTold(sentence)
    announce(sentence, { tone: 'quiet' })
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() !== '' && guard.pass([text.trim()], send)) send()
  }

  function send() {
    const answer = { observationKind: box, text: text.trim(), sensitive: isSensitive }
    if (!run(sendAnswer, answer).did) return
    type('')
    setSensitive(isSensitiveAtFirst(box))
    tell(isOffline ? say.waits : say.boxes.sent)
  }

  return (
    <form className={styles.box} data-box={box} onSubmit={submit} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <label htmlFor={id}>{sessions.fourth[questions[box]]}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={4000}
        value={text}
        onChange={({ target }) => type(target.value)}
      />
      <AskedBefore asked={guard.asked} />
      {text.trim() !== '' && (
        <>
          <CheckboxField
            label={say.boxes.sensitive}
            isSelected={isSensitive}
            onChange={setSensitive}
          />
          <Button type="submit" isWide label={say.boxes.addOne(title)}>
            {say.boxes.add}
          </Button>
        </>
      )}
      {told && <p className={styles.outcome}>{told}</p>}
      <OwnAnswers box={box} onTakenBack={() => tell(say.boxes.takenBack)} />
    </form>
  )
}

const questions = {
  motivator: 'motivators',
  demotivator: 'demotivators',
  precondition: 'preconditions',
  obstacle: 'obstacles',
} as const
