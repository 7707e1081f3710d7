import { Plus } from 'lucide-react'
import { type Ref, useId, useState } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { AskedBefore } from '../../ui/asked-before.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './add-field.module.css'
import { type AddLine, type AddOptions, useAddField } from './use-add-field.ts'

type Props = AddOptions & {
  readonly label: string
  /** The list opens upwards, where the field stands at the bottom. */
  readonly opensUp?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/** Adds a row or a column where it will stand: name, Enter, name, Enter. */
export function AddField({ label, opensUp = false, ref, ...options }: Props) {
  const { matrix } = useMessages()
  const id = useId()
  const [hasFocus, setHasFocus] = useState(false)
  const { text, lines, active, type, take, onKeyDown, asked } = useAddField(options)
  const isOpen = hasFocus && lines.length > 0 && asked === null
  return (
    <div className={styles.field} data-up={opensUp || undefined}>
      <Plus size={18} aria-hidden className={styles.plus} />
      <input
        ref={ref}
        className={styles.input}
        value={text}
        placeholder={label}
        aria-label={label}
        aria-description={matrix.typeName}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        autoComplete="off"
        autoCapitalize="sentences"
        spellCheck={false}
        enterKeyHint="done"
        maxLength={200}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={() => setHasFocus(true)}
        onBlur={() => setHasFocus(false)}
      />
      {isOpen && (
        <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
          {lines.map((line, at) => (
            <Line
              key={line.id ?? ''}
              id={`${id}-${at}`}
              line={line}
              isActive={at === active}
              onTake={() => take(line)}
            />
          ))}
        </div>
      )}
      <AskedBefore asked={asked} />
      {hasFocus && (
        <VisuallyHidden isLive>
          {lines.length > 0 ? matrix.suggestions(lines.length) : ''}
        </VisuallyHidden>
      )}
    </div>
  )
}

type LineProps = {
  readonly id: string
  readonly line: AddLine
  readonly isActive: boolean
  readonly onTake: () => void
}

function Line({ id, line, isActive, onTake }: LineProps) {
  const { matrix } = useMessages()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keyboard
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at it
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.line}
      // The field keeps the keyboard.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      {line.id === null ? matrix.addNamed(line.name) : matrix.goTo(line.name)}
    </div>
  )
}
