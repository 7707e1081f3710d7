import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { programmeCandidates } from './candidates.ts'
import { GroupChoice } from './group-choice.tsx'
import { headsIn } from './heads-in.ts'
import { NameField } from './name-field.tsx'
import { NextStep } from './next-step.tsx'
import { ProgrammeBlock } from './programme-block.tsx'
import styles from './step.module.css'
import { useEnteringProgrammes } from './use-entering-programmes.ts'
import { useGrowth } from './use-growth.ts'
import { useListed } from './use-listed.ts'
import { useSlashToField } from './use-slash-to-field.ts'
import { useProgrammeTyping } from './use-typing.ts'
import { focusField } from './worksheet-store.ts'

/** Step 3: which other programmes there are, and what the coalition wants with them. */
export function ProgrammesStep({ newField }: { readonly newField: string }) {
  const { programmes: words } = useMessages().worksheet
  const candidates = useMap(programmeCandidates)
  const growth = useGrowth('programmes')
  const listed = useListed()
  const enterProgramme = useEnteringProgrammes()
  const typing = useProgrammeTyping()
  useSlashToField(newField)
  return (
    <>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.explanation}>{words.explanation}</p>
      <GroupChoice />
      {candidates.length === 0 ? (
        <p className={styles.empty}>{words.nothingYet}</p>
      ) : (
        <ul className={styles.blocks} aria-label={words.listLabel}>
          {listed(candidates).map(({ id }) => (
            <ProgrammeBlock key={id} id={id} newField={newField} />
          ))}
        </ul>
      )}
      <div className={styles.newOne}>
        <NameField
          field={newField}
          label={words.newLabel}
          placeholder={words.newPlaceholder}
          hint={candidates.length === 0 ? words.newHint : growth}
          addLabel={words.add}
          typing={typing}
          here={new Set(candidates.map(({ id }) => id))}
          onEnter={(lines) => {
            const fields = headsIn(lines).map(([head, entries]) => enterProgramme(head, entries))
            const first = fields.find((field) => field !== null)
            if (first) focusField(first)
            return fields.every((field) => field !== null)
          }}
          isLarge
        />
      </div>
      <NextStep after="programmes" />
    </>
  )
}
