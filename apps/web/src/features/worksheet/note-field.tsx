import type { Observation } from '@webwijzer/domain/records'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { AskedBefore } from '../../ui/asked-before.tsx'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useTextGuard } from '../../ui/text-guard.ts'
import { InviteChoice } from './invite-choice.tsx'
import type { NoteKind } from './note-kinds.ts'
import styles from './talk.module.css'
import { setTyped, useWorksheet } from './worksheet-store.ts'

type Values = Pick<Observation, 'text' | 'audience' | 'invite'>

type Props = {
  readonly kind: NoteKind
  readonly onClose: () => void
  /** Keeps the sentence; false when that failed, and what was typed stays. */
  readonly onSave: (values: Values) => boolean
}

const audiences = ['projectTeam', 'coalition'] as const

/** One sentence, kept with Enter; what was typed outlives going elsewhere. */
export function NoteField({ kind, onClose, onSave }: Props) {
  const { worksheet, privacy } = useMessages()
  const { talk: words } = worksheet
  const field = `talk/${kind}`
  const text = useWorksheet(({ typed }) => typed[field] ?? '')
  const [audience, setAudience] = useState<Values['audience']>('projectTeam')
  const [invite, setInvite] = useState<boolean | null>(null)
  const id = useId()
  const guard = useTextGuard()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [])

  function save() {
    const sentence = text.trim()
    if (sentence === '') onClose()
    else if (guard.pass([sentence], keep)) keep()
  }

  function keep() {
    if (onSave({ text: text.trim(), audience, invite })) setTyped(field, '')
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      save()
    }
  }

  return (
    <div className={styles.composer} data-kind={kind}>
      <label htmlFor={id}>{words.kinds[kind].ask}</label>
      <textarea
        ref={area}
        id={id}
        rows={2}
        maxLength={4000}
        value={text}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        onChange={(event) => {
          setTyped(field, event.target.value)
          guard.drop()
        }}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {words.enterHint} {privacy.noCases}
      </p>
      <AskedBefore asked={guard.asked} />
      {kind === 'whoIsMissing' && <InviteChoice invite={invite} onChange={setInvite} />}
      <Segmented
        label={words.audience}
        value={audience}
        options={audiences.map((each) => ({ id: each, label: words.audiences[each] }))}
        onChange={setAudience}
      />
      <div className={styles.actions}>
        <Button look="primary" onPress={save}>
          {words.save}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
