import { X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components'
import { AskedBefore } from './asked-before.tsx'
import { classNames } from './class-names.ts'
import frame from './field-frame.module.css'
import type { ListChange } from './list-change.ts'
import styles from './tags-field.module.css'
import { type TextUse, useTextGuard } from './text-guard.ts'
import { useUiWords } from './use-ui-words.ts'

type Props = {
  readonly label: string
  readonly values: readonly string[]
  /** Told as what changes: what stands here may be old by the time that a question about it is answered. */
  readonly onCommit: (change: ListChange) => void
  readonly hint?: string | null | undefined
  readonly placeholder?: string
  readonly isReadOnly?: boolean
  readonly use?: TextUse
}

/** A list of short texts: Enter or a comma adds one, Backspace in the empty box takes the last one back. */
export function TagsField({
  label,
  values,
  onCommit,
  hint,
  placeholder,
  isReadOnly = false,
  use = 'name',
}: Props) {
  const words = useUiWords()
  const [text, setText] = useState('')
  const hintId = useId()
  const guard = useTextGuard(use)

  /** What has to be asked about first waits in the box. */
  function add() {
    const fresh = text
      .split(/[,;\n]/)
      .map((part) => part.trim().slice(0, 200))
      .filter((part) => part !== '' && !values.includes(part))
    const free = fresh.filter((part) => !guard.isAsked(part))
    const held = fresh.filter(guard.isAsked)
    setText(held.join(', '))
    guard.pass(held, () => {
      setText('')
      keep(fresh)
    })
    keep(free)
  }

  function keep(fresh: readonly string[]) {
    if (fresh.length > 0) onCommit({ add: fresh })
  }

  // A field that is taken away with something in it keeps that, or has it asked about elsewhere.
  const atLast = useRef(add)
  useEffect(() => {
    atLast.current = add
  })
  useEffect(() => () => atLast.current(), [])

  return (
    <div className={frame.field}>
      <TagGroup
        className={frame.field ?? ''}
        {...(isReadOnly
          ? {}
          : {
              onRemove: (keys) => onCommit({ remove: values.filter((value) => keys.has(value)) }),
            })}
      >
        <Label className={frame.label ?? ''}>{label}</Label>
        {hint && (
          <p id={hintId} className={frame.hint}>
            {hint}
          </p>
        )}
        <TagList className={styles.tags ?? ''}>
          {values.map((value) => (
            <Tag key={value} id={value} textValue={value} className={styles.tag ?? ''}>
              {value}
              {!isReadOnly && (
                <Button slot="remove" className={styles.remove ?? ''}>
                  <X size={14} aria-hidden />
                </Button>
              )}
            </Tag>
          ))}
        </TagList>
      </TagGroup>
      {!isReadOnly && (
        <input
          className={classNames(frame.box)}
          aria-label={`${words.add}: ${label}`}
          {...(hint ? { 'aria-describedby': hintId } : {})}
          placeholder={placeholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if ((event.key === 'Enter' || event.key === ',') && !event.nativeEvent.isComposing) {
              event.preventDefault()
              add()
            } else if (event.key === 'Backspace' && text === '' && values.length > 0) {
              onCommit({ remove: values.slice(-1) })
            } else if (event.key === 'Escape' && text !== '') {
              event.stopPropagation()
              setText('')
              guard.drop()
            }
          }}
        />
      )}
      <AskedBefore asked={guard.asked} />
    </div>
  )
}
