import { Pencil } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { AskedBefore } from '../../ui/asked-before.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useTextGuard } from '../../ui/text-guard.ts'
import type { CardKind } from './card-fields.ts'
import styles from './card-frame.module.css'
import { fieldLabel } from './field-words.ts'
import { useFieldEdit } from './use-field-edit.ts'

type Props = {
  readonly kind: CardKind
  readonly id: string
  readonly name: string
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly headingId: string
}

/** The name as a heading; pressing it makes it a field until one leaves it. */
export function EditableName({ kind, id, name, heading, headingId }: Props) {
  const messages = useMessages()
  const edit = useFieldEdit(kind, id, 'name')
  const [isAsked, setAsked] = useState(false)
  const guard = useTextGuard('name')
  const button = useRef<HTMLButtonElement>(null)
  const goesBack = useRef(false)
  const isEditing = isAsked || edit.failure !== null || guard.asked !== null

  useEffect(() => {
    if (isEditing || !goesBack.current) return
    goesBack.current = false
    button.current?.focus()
  }, [isEditing])

  if (!isEditing) {
    return (
      <h2 ref={heading} id={headingId} tabIndex={-1}>
        <button
          ref={button}
          type="button"
          className={styles.name}
          title={messages.cards.changeName}
          onClick={() => setAsked(true)}
        >
          {name} <Pencil size={15} aria-hidden />
        </button>
      </h2>
    )
  }
  return (
    <fieldset
      aria-labelledby={headingId}
      className={styles.nameField}
      onBlur={() => setAsked(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.stopPropagation()
        // Otherwise this same key presses the heading, where the keyboard goes next.
        event.preventDefault()
        if (event.key === 'Escape') {
          edit.giveUp()
          guard.drop()
        }
        goesBack.current = true
        setAsked(false)
      }}
    >
      <h2 ref={heading} id={headingId} tabIndex={-1} className={styles.unseen}>
        {name}
      </h2>
      <TextField
        label={fieldLabel(messages, kind, 'name')}
        value={typeof edit.failure?.typed === 'string' ? edit.failure.typed : name}
        error={edit.failure?.why}
        use={null}
        onCommit={(text) => guard.pass([text], () => edit.save(text)) && void edit.save(text)}
        autoFocus
      />
      <AskedBefore asked={guard.asked} />
    </fieldset>
  )
}
