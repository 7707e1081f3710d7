import type { FocusEvent, Ref } from 'react'
import { isAskedFirst } from '../../store/family-check.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Chip } from '../../ui/chip.tsx'
import { ComboField } from '../../ui/combo-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { callableId, callableOptions, calledAs } from './callable-options.ts'
import { isNamed, type PartyDraft } from './phone-draft.ts'
import styles from './phone-page.module.css'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly isLabelHidden?: boolean
  /** What somebody does at the chosen party. */
  readonly jobLabel: string
  readonly party: PartyDraft
  readonly problem: string | undefined
  readonly inputRef: Ref<HTMLInputElement>
  readonly onChange: (patch: Partial<PartyDraft>) => void
}

/** An organisation, a function at it, or a name as typed. */
export function PartyField(props: Props) {
  const { party, onChange } = props
  const { nominating: say, basics } = useMessages()
  const options = useMap(callableOptions)
  const exact = callableId(party.organisation ?? '', party.job)
  const value = options.some(({ id }) => id === exact) ? exact : party.organisation

  /** What nobody chose from the list stays as it was typed. */
  function keepTyped({ target }: FocusEvent) {
    const text = target instanceof HTMLInputElement ? target.value.trim() : ''
    if (text === '' || isAskedFirst(text, 'contact')) return
    if (options.some(({ id, label }) => id === value && label === text)) return
    const meant = calledAs(options, text)
    if (meant) onChange({ organisation: meant.organisation, typedName: null })
    else onChange({ organisation: null, typedName: text.slice(0, 200) })
  }

  return (
    <div className={styles.party}>
      <div onBlurCapture={keepTyped}>
        <ComboField
          label={props.label}
          hint={props.hint}
          isLabelHidden={props.isLabelHidden ?? false}
          value={value}
          options={options}
          inputRef={props.inputRef}
          createLabel={say.someoneElse}
          use="contact"
          onChoose={(id) => {
            const chosen = options.find((each) => each.id === id)
            if (!chosen) return
            const { organisation, job } = chosen
            onChange({ organisation, typedName: null, job: job ?? '' })
          }}
          onCreate={(text) => onChange({ organisation: null, typedName: text.slice(0, 200) })}
          onClear={() => onChange({ organisation: null, typedName: null, job: '' })}
        />
      </div>
      {party.typedName !== null && (
        <p>
          <Chip
            tone="soft"
            onRemove={() => onChange({ typedName: null, job: '' })}
            removeLabel={basics.removeOne(party.typedName)}
          >
            {`${party.typedName} · ${say.notOnMap}`}
          </Chip>
        </p>
      )}
      {props.problem && <p className={styles.problem}>{props.problem}</p>}
      {isNamed(party) && (
        <TextField
          label={props.jobLabel}
          use="contact"
          hint={say.functionHint}
          value={party.job}
          onType={(job) => onChange({ job })}
          onCommit={(job) => onChange({ job })}
        />
      )}
    </div>
  )
}
