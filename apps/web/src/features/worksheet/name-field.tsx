import { Plus } from 'lucide-react'
import { useId, useLayoutEffect, useRef } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { AskedBefore } from '../../ui/asked-before.tsx'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { LikelyList } from './likely-list.tsx'
import styles from './name-field.module.css'
import { SuggestionList } from './suggestion-list.tsx'
import { type NameFieldOptions, useNameField } from './use-name-field.ts'
import { useWorksheet, worksheetStore } from './worksheet-store.ts'

type Props = NameFieldOptions & {
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
  /** What the button beside it says, for who does not press Enter. */
  readonly addLabel: string
  readonly isLarge?: boolean
}

/** A field for entering names one after the other, with what is on the map already offered below it. */
export function NameField(props: Props) {
  const { label, hint, placeholder = '', addLabel, isLarge = false, ...options } = props
  const { worksheet } = useMessages()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const entering = useNameField(options)
  const { text, lines, active, offered } = entering
  useWantedFocus(options.field, input)
  const optionId = (at: number) => `${id}-${at}`
  const describedBy = [hint && `${id}-hint`, offered.length > 0 && `${id}-likely`].filter(Boolean)
  return (
    <div className={styles.field} data-large={isLarge || undefined}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.row}>
        <input
          ref={input}
          id={id}
          className={styles.input}
          value={text}
          placeholder={placeholder}
          onChange={(event) => entering.type(event.target.value)}
          {...entering.inputProps}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={lines.length > 0}
          aria-controls={lines.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          aria-describedby={describedBy.join(' ') || undefined}
          autoComplete="off"
          autoCapitalize="sentences"
          spellCheck={false}
          enterKeyHint="done"
        />
        {text.trim() !== '' && (
          <Button
            icon={<Plus size={18} aria-hidden />}
            onPress={() => {
              entering.enter()
              input.current?.focus()
            }}
          >
            {addLabel}
          </Button>
        )}
        <SuggestionList
          id={`${id}-list`}
          lines={lines}
          active={active}
          here={options.here}
          optionId={optionId}
          onTake={entering.take}
          isAbove={isLarge}
        />
        <LikelyList id={`${id}-likely`} likely={offered} onTake={entering.takeOffered} />
      </div>
      <AskedBefore asked={entering.asked} />
      {entering.isFocused && (
        <VisuallyHidden isLive>
          {lines.length > 0 ? worksheet.field.suggestions(lines.length) : ''}
        </VisuallyHidden>
      )}
    </div>
  )
}

/** Takes the focus when another part of the worksheet gave it to this field. */
function useWantedFocus(field: string, input: React.RefObject<HTMLInputElement | null>) {
  const isWanted = useWorksheet(({ focus }) => focus === field)
  useLayoutEffect(() => {
    if (!isWanted) return
    input.current?.focus()
    worksheetStore.set({ focus: null })
  }, [isWanted, input])
}
