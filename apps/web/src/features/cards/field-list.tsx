import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { inARow } from '../../store/in-a-row.ts'
import { useUi } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { isFilled } from './card-field.ts'
import { CardInput } from './card-input.tsx'
import styles from './card-sections.module.css'
import { fieldLabel } from './field-words.ts'
import { type SectionProps, valueIn } from './section-props.ts'

type Props = Omit<SectionProps, 'section'> & {
  readonly title: string
  /** Shows what is not filled in as well. */
  readonly isWhole: boolean
}

/** The values of a section as inputs; empty ones wait behind a button. */
export function FieldList({ kind, record, entries, title, isWhole }: Props) {
  const messages = useMessages()
  const language = useUi((ui) => ui.language)
  const list = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState(isWhole)
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set())
  const [focusOn, setFocusOn] = useState<string | null>(null)

  const fresh = entries.filter(
    ({ field }) => !shown.has(field) && isFilled(kind, field, valueIn(record, field)),
  )
  // What was shown once stays, so that emptying a field does not take it away from who is in it.
  if (fresh.length > 0) setShown(new Set([...shown, ...fresh.map(({ field }) => field)]))

  useEffect(() => {
    if (focusOn === null) return
    const field = list.current?.querySelector<HTMLElement>(
      `[data-field="${focusOn}"] :is(input, textarea, button)`,
    )
    field?.focus()
    setFocusOn(null)
  }, [focusOn])

  const hidden = asked ? [] : entries.filter(({ field }) => !shown.has(field))
  const labels = hidden.map(({ field }) => fieldLabel(messages, kind, field))
  return (
    <div ref={list} className={styles.fields}>
      {entries
        .filter((entry) => !hidden.includes(entry))
        .map((entry) => (
          <CardInput
            key={entry.field}
            kind={kind}
            id={record.id}
            entry={entry}
            value={valueIn(record, entry.field)}
            under={title}
          />
        ))}
      {hidden.length > 0 && (
        <Button
          look="quiet"
          icon={<Plus size={16} aria-hidden />}
          label={messages.cards.fillMoreOf(title, inARow(labels, language))}
          onPress={() => {
            setAsked(true)
            setFocusOn(hidden[0]?.field ?? null)
          }}
        >
          {messages.cards.fillMore}
        </Button>
      )}
    </div>
  )
}
