import { type KeyboardEvent, useRef, useState } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { AskedBefore } from '../../ui/asked-before.tsx'
import { useTextGuard } from '../../ui/text-guard.ts'
import { useDraft } from '../../ui/use-draft.ts'
import styles from './talk.module.css'

type Props = { readonly text: string; readonly onChange: (text: string) => void }

/** A sentence that becomes a field when it is pressed. */
export function EditableNote({ text, onChange }: Props) {
  const { talk: words } = useMessages().worksheet
  const [isEditing, setIsEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  if (isEditing) {
    return (
      <NoteInput
        text={text}
        onChange={onChange}
        onClose={() => {
          setIsEditing(false)
          requestAnimationFrame(() => button.current?.focus())
        }}
      />
    )
  }
  return (
    <button
      ref={button}
      type="button"
      className={styles.text}
      aria-label={words.textOf(text)}
      onClick={() => setIsEditing(true)}
    >
      {text}
    </button>
  )
}

function NoteInput({ text, onChange, onClose }: Props & { readonly onClose: () => void }) {
  const { talk: words } = useMessages().worksheet
  // An emptied sentence stays as it was: taking it away is a choice of its own.
  const guard = useTextGuard()
  const draft = useDraft(text, commit, true)

  function commit(next: string) {
    if (!guard.pass([next], keep(next))) return false
    if (next !== '') onChange(next)
    return true
  }

  const keep = (next: string) => () => {
    onChange(next)
    onClose()
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    draft.onKeyDown(event)
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
    if (!isDone || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    // Leaving the field keeps what stands in it; after Escape that is what was there before.
    event.currentTarget.blur()
  }

  return (
    <>
      <textarea
        className={styles.area}
        aria-label={words.textLabel}
        rows={3}
        maxLength={4000}
        value={draft.text}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the sentence that was pressed
        autoFocus
        onChange={(event) => draft.onChange(event.target.value)}
        onFocus={draft.onFocus}
        onBlur={() => draft.onBlur() && onClose()}
        onKeyDown={onKeyDown}
      />
      <AskedBefore asked={guard.asked} />
    </>
  )
}
