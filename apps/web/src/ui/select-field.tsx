import { Check, ChevronDown } from 'lucide-react'
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components'
import { classNames } from './class-names.ts'
import frame from './field-frame.module.css'
import { FieldLabel } from './field-label.tsx'
import styles from './list-box.module.css'
import { useUiWords } from './use-ui-words.ts'

export type Option<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  readonly detail?: string | undefined
}

export type SelectFieldProps<Id extends string> = {
  readonly label: string
  /** Null: nothing chosen yet. */
  readonly value: Id | null
  readonly options: readonly Option<Id>[]
  readonly onChange: (id: Id) => void
  readonly hint?: string | null | undefined
  /** Adds a first choice that means "nothing", and calls this when it is chosen. */
  readonly onClear?: () => void
  /** What that first choice says; also shown while nothing is chosen. */
  readonly emptyLabel?: string
  readonly isLabelHidden?: boolean
  readonly isDisabled?: boolean
}

const nothing = ''

/** One choice from a short list. For long lists with typing: ComboField. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { label, value, options, onChange, hint, onClear, isLabelHidden } = props
  const words = useUiWords()
  const empty = props.emptyLabel ?? words.nothingChosen
  const items: readonly Option[] = onClear ? [{ id: nothing, label: empty }, ...options] : options
  return (
    <Select
      className={frame.field ?? ''}
      value={value ?? (onClear ? nothing : null)}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key)
        if (chosen) onChange(chosen.id)
        else onClear?.()
      }}
      isDisabled={props.isDisabled ?? false}
      placeholder={empty}
    >
      <FieldLabel label={label} hint={hint} isHidden={isLabelHidden} />
      <Button className={classNames(frame.box, styles.trigger)}>
        <SelectValue className={styles.value ?? ''} />
        <ChevronDown size={18} aria-hidden />
      </Button>
      <Popover className={styles.popover ?? ''}>
        <ListBox items={items} className={styles.list ?? ''}>
          {({ id, label: text, detail }) => (
            <ListBoxItem id={id} textValue={text} className={styles.item ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={styles.words}>
                    <Text slot="label">{text}</Text>
                    {detail && (
                      <Text slot="description" className={styles.detail ?? ''}>
                        {detail}
                      </Text>
                    )}
                  </span>
                  {isSelected && <Check size={16} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
