import { type KeyboardEvent, useRef, useState } from 'react'
import { AskedBefore } from '../../ui/asked-before.tsx'
import { useTextGuard } from '../../ui/text-guard.ts'
import { useDraft } from '../../ui/use-draft.ts'
import styles from './editable-name.module.css'

type Props = {
  readonly id: string
  readonly name: string
  readonly abbreviation: string | null
  /** What pressing the name does, for who cannot see the pencil. */
  readonly description: string
  /** How the field is called while the name is being changed. */
  readonly label: string
  readonly onRename: (name: string) => void
}

/** A heading that becomes a field when it is pressed. */
export function EditableName(props: Props) {
  const { id, name, abbreviation, description, label, onRename } = props
  const [isEditing, setIsEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const shown = abbreviation && abbreviation !== name ? abbreviation : null
  function close() {
    setIsEditing(false)
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <h2 id={`${id}-title`} className={styles.heading} aria-label={isEditing ? name : undefined}>
      {isEditing ? (
        <NameInput label={label} name={name} onRename={onRename} onClose={close} />
      ) : (
        <button
          ref={button}
          type="button"
          className={styles.name}
          title={description}
          onClick={() => setIsEditing(true)}
        >
          {name}
          {shown && <span className={styles.short}>{` (${shown})`}</span>}
        </button>
      )}
    </h2>
  )
}

type InputProps = Pick<Props, 'label' | 'name' | 'onRename'> & { readonly onClose: () => void }

function NameInput({ label, name, onRename, onClose }: InputProps) {
  // A thing without a name is no thing: an emptied field leaves it as it was.
  const guard = useTextGuard('name')
  const draft = useDraft(name, commit)

  function commit(text: string) {
    const isFree = guard.pass([text], () => {
      onRename(text)
      onClose()
    })
    if (isFree && text !== '') onRename(text)
    return isFree
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') draft.onKeyDown(event)
    else if (event.key !== 'Enter') return
    event.stopPropagation()
    if (event.key === 'Escape' || draft.onBlur()) onClose()
  }

  return (
    <>
      <input
        className={styles.input}
        aria-label={label}
        value={draft.text}
        maxLength={200}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the heading that was pressed
        autoFocus
        autoComplete="off"
        onChange={(event) => draft.onChange(event.target.value)}
        onFocus={(event) => {
          draft.onFocus()
          event.target.select()
        }}
        onBlur={() => draft.onBlur() && onClose()}
        onKeyDown={onKeyDown}
      />
      <AskedBefore asked={guard.asked} />
    </>
  )
}
