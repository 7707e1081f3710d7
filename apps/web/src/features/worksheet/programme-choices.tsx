import type { Programme } from '@webwijzer/domain/records'
import { programmeKinds } from '@webwijzer/domain/records/programme'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { tablesByName } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './block.module.css'

const wishes = ['join', 'coordinate', 'toReview', 'notNeeded'] as const

/** What a programme is, at which table it is discussed, and what the coalition wants with it. */
export function ProgrammeChoices({ programme }: { readonly programme: Programme }) {
  const { id, programmeKind, table, alignment } = programme
  const { worksheet, choices } = useMessages()
  const words = worksheet.programmes
  const run = useRun()
  const tables = useMap(tablesByName)
  const set = (values: Partial<Programme>) =>
    run(updateRecord, { kind: 'programme', id, set: values })
  return (
    <>
      <Segmented
        label={words.alignment}
        value={alignment}
        options={wishes.map((wish) => ({ id: wish, label: choices.alignment[wish] }))}
        onChange={(wish) => set({ alignment: wish })}
      />
      <div className={styles.pair}>
        <SelectField
          label={words.kind}
          value={programmeKind}
          options={programmeKinds.map((kind) => ({ id: kind, label: choices.programmeKind[kind] }))}
          onChange={(kind) => set({ programmeKind: kind })}
          onClear={() => set({ programmeKind: null })}
        />
        <SelectField
          label={words.table}
          value={table}
          options={tables.map((each) => ({ id: each.id, label: each.name }))}
          onChange={(chosen) => set({ table: chosen })}
          onClear={() => set({ table: null })}
          emptyLabel={words.noTable}
        />
      </div>
    </>
  )
}
