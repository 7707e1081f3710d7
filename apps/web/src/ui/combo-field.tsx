import { Plus } from 'lucide-react'
import { type ReactNode, type Ref, useState } from 'react'
import {
  ComboBox,
  Input,
  type Key,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { AskedBefore } from './asked-before.tsx'
import frame from './field-frame.module.css'
import { FieldLabel } from './field-label.tsx'
import { findOptions } from './find-options.ts'
import styles from './list-box.module.css'
import { type TextUse, useTextGuard } from './text-guard.ts'
import { useUiWords } from './use-ui-words.ts'

export type ComboOption = {
  readonly id: string
  readonly label: string
  readonly detail?: string | undefined
  /** Other words it is found by: abbreviation, other names. */
  readonly keywords?: readonly string[]
  /** A small picture before it. */
  readonly mark?: ReactNode
}

export type ComboFieldProps = {
  readonly label: string
  readonly options: readonly ComboOption[]
  readonly onChoose: (id: string) => void
  /** What is chosen now, shown while nobody types. */
  readonly value?: string | null
  /** Called when the text is emptied and left. */
  readonly onClear?: () => void
  /** Offers to make something new of what was typed. */
  readonly onCreate?: (text: string) => void
  readonly createLabel?: (text: string) => string
  /** Empties itself after each choice, for entering several in a row. */
  readonly shouldClear?: boolean
  readonly placeholder?: string
  readonly hint?: string | null | undefined
  readonly isLabelHidden?: boolean
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  /** What a new one would be kept as. */
  readonly use?: TextUse
  readonly inputRef?: Ref<HTMLInputElement>
}

const createId = '+create'

/** Choosing from a long list by typing: Enter takes what is lit up, the best hit at first. */
export function ComboField(props: ComboFieldProps) {
  const { label, options, value = null, onCreate, shouldClear = false, hint } = props
  const words = useUiWords()
  const guard = useTextGuard(props.use ?? 'name')
  const chosen = options.find(({ id }) => id === value)
  const [typed, setTyped] = useState<string | null>(null)
  // A choice changes the text, and the ComboBox opens its list on every change: so it starts afresh.
  const [round, setRound] = useState(0)
  const text = typed ?? chosen?.label ?? ''
  const found = findOptions(options, typed ?? '')
  const isNew = onCreate && text.trim() !== '' && typed !== null && !found.isExact
  const createText = (props.createLabel ?? words.addTyped)(text.trim())
  const held = guard.askedAbout(text)
  const items: readonly ComboOption[] = isNew
    ? [...found.options, { id: createId, label: createText, mark: <Plus size={16} aria-hidden /> }]
    : found.options

  function choose(key: Key | null) {
    if (key === null) return
    if (key === createId) return guard.pass([text.trim()], create) && create()
    if (key !== value || shouldClear) props.onChoose(String(key))
    setTyped(null)
    setRound(round + 1)
  }

  /** What was asked about may be made after all. */
  function create() {
    onCreate?.(text.trim())
    setTyped(null)
    setRound(round + 1)
  }

  const mayBeNew = () => !isNew || guard.pass([text.trim()], create)

  function leave() {
    // What was asked about stays in the field until it is answered.
    if (held || !mayBeNew()) return
    if (typed !== null && typed.trim() === '' && value !== null) props.onClear?.()
    setTyped(null)
  }

  return (
    <ComboBox
      key={round}
      className={frame.field ?? ''}
      items={items}
      inputValue={text}
      onInputChange={setTyped}
      value={null}
      onChange={choose}
      onBlur={leave}
      // What fits is found here, by other names too; the list must not sift once more.
      defaultFilter={() => true}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
      isDisabled={props.isDisabled ?? false}
    >
      <FieldLabel label={label} hint={hint} isHidden={props.isLabelHidden} />
      <Input
        className={frame.box ?? ''}
        placeholder={props.placeholder ?? ''}
        autoComplete="off"
        autoFocus={round > 0 || (props.autoFocus ?? false)}
        ref={props.inputRef ?? null}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) takeBest(event)
        }}
      />
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <ListBox
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.empty}>{words.nothingFound}</p>}
        >
          {(item: ComboOption) => <ComboItem option={item} />}
        </ListBox>
      </Popover>
      <AskedBefore asked={held} />
    </ComboBox>
  )

  /** Enter with nothing lit up by the arrows takes the best hit. */
  function takeBest(event: {
    currentTarget: Element
    preventDefault(): void
    stopPropagation(): void
  }) {
    if (event.currentTarget.getAttribute('aria-activedescendant')) return
    const best = typed === null || typed.trim() === '' ? undefined : items[0]
    if (!best) return
    event.preventDefault()
    event.stopPropagation()
    choose(best.id)
  }
}

function ComboItem({ option }: { readonly option: ComboOption }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={styles.item ?? ''}>
      <span className={styles.withMark}>
        {option.mark}
        <span className={styles.words}>
          <Text slot="label">{option.label}</Text>
          {option.detail && (
            <Text slot="description" className={styles.detail ?? ''}>
              {option.detail}
            </Text>
          )}
        </span>
      </span>
    </ListBoxItem>
  )
}
