import { mergeDifferences } from '@webwijzer/domain/merge-values'
import type { Organisation, Rec, Seat } from '@webwijzer/domain/records'
import { useState } from 'react'
import { mergeOrganisations } from '../../commands/merge-organisations.ts'
import { useRun } from '../../commands/use-command.ts'
import { stopMerging } from '../../store/merging.ts'
import { select } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { ModalFooter } from '../../ui/modal.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { DifferenceChoice } from './difference-choice.tsx'
import styles from './merge.module.css'

type Props = { readonly first: Organisation; readonly second: Organisation }

/** Two organisations side by side: which one stays, and whose value is right where they differ. */
export function CompareTwo({ first, second }: Props) {
  const messages = useMessages()
  const { merge, basics } = messages
  const run = useRun()
  const [keep, setKeep] = useState(first.id)
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const [kept, gone] = keep === first.id ? [first, second] : [second, first]
  const differences = mergeDifferences([first, second])

  function finish() {
    const values = Object.fromEntries(
      differences.flatMap(({ path, options }) => {
        const option = options.find(({ organisation }) => organisation === chosen[path])
        return option ? [[path, option.value]] : []
      }),
    )
    const foldNote = (before: Rec, after: Rec) =>
      isOtherSeat(before, after)
        ? merge.seatNote(gone.name, messages.choices.seatRole?.[after.role] ?? after.role)
        : null
    const { did } = run(mergeOrganisations, { keep, others: [gone.id], values, foldNote })
    if (!did) return
    stopMerging()
    select({ kind: 'organisation', id: keep })
  }

  return (
    <div className={styles.form}>
      <Segmented
        label={merge.which}
        value={keep}
        options={[first, second].map(({ id, name }) => ({ id, label: name }))}
        onChange={(id) => {
          setKeep(id)
          setChosen({})
        }}
      />
      <p>{differences.length > 0 ? merge.differences : merge.noDifferences}</p>
      {differences.map((difference) => (
        <DifferenceChoice
          key={difference.path}
          difference={difference}
          value={chosen[difference.path] ?? keep}
          onChange={(organisation) => setChosen({ ...chosen, [difference.path]: organisation })}
        />
      ))}
      <p>{merge.consequence(gone.name, kept.name)}</p>
      <ModalFooter>
        <Button look="quiet" onPress={stopMerging}>
          {basics.cancel}
        </Button>
        <Button look="primary" onPress={finish}>
          {merge.go}
        </Button>
      </ModalFooter>
    </div>
  )
}

/** Two seats at one table in different roles: the weaker role is written down. */
function isOtherSeat(kept: Rec, gone: Rec): gone is Seat {
  return 'table' in gone && 'role' in gone && 'role' in kept && gone.role !== kept.role
}
