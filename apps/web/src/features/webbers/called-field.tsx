import { type FocusEvent, type Ref, useMemo } from 'react'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Chip } from '../../ui/chip.tsx'
import { ComboField } from '../../ui/combo-field.tsx'
import { DomainMark } from '../../ui/domain-mark.tsx'
import { callableId, callables, calledAs } from './callable-options.ts'
import { type NominationDraft, nominationDraft } from './nomination-draft.ts'
import styles from './nomination-form.module.css'

type Props = { readonly draft: NominationDraft; readonly inputRef: Ref<HTMLInputElement> }

/** "… then I call": type-ahead on organisations and functions, or a name as typed. */
export function CalledField({ draft, inputRef }: Props) {
  const { webbers, basics } = useMessages()
  const { nominate: say, decide } = webbers
  const known = useMap(callables)
  const options = useMemo(
    () =>
      known.map((each) => ({
        id: each.id,
        label: each.job === null ? each.name : decide.functionAt(each.job, each.name),
        detail: each.job === null ? (each.abbreviation ?? undefined) : undefined,
        keywords: each.keywords,
        mark: <DomainMark group={each.group} isInformal={each.isInformal} />,
      })),
    [known, decide],
  )
  const exact = callableId(draft.organisation ?? '', draft.job || null)
  const value = known.some(({ id }) => id === exact) ? exact : draft.organisation

  /** A name that was typed and left is kept: what nobody chose from the list stays as it was typed. */
  function keepTyped({ target }: FocusEvent) {
    const text = target instanceof HTMLInputElement ? target.value.trim() : ''
    if (text === '' || options.some(({ id, label }) => id === value && label === text)) return
    const meant = calledAs(known, text)
    if (meant) nominationDraft.set({ organisation: meant.organisation, typedName: null })
    else nominationDraft.set({ organisation: null, typedName: text })
  }

  return (
    <div className={styles.called} onBlurCapture={keepTyped}>
      <ComboField
        label={say.sentence}
        hint={say.hint}
        value={value}
        options={options}
        inputRef={inputRef}
        createLabel={say.useTyped}
        onChoose={(id) => {
          const chosen = known.find((each) => each.id === id)
          if (!chosen) return
          const { organisation, job } = chosen
          nominationDraft.set({ organisation, typedName: null, job: job ?? '' })
        }}
        use="contact"
        onCreate={(typedName) => nominationDraft.set({ organisation: null, typedName })}
        onClear={() => nominationDraft.set({ organisation: null, typedName: null })}
      />
      {draft.typedName !== null && (
        <p>
          <Chip
            tone="soft"
            onRemove={() => nominationDraft.set({ typedName: null })}
            removeLabel={basics.removeOne(draft.typedName)}
          >
            {`${draft.typedName} · ${say.isTyped}`}
          </Chip>
        </p>
      )}
    </div>
  )
}
