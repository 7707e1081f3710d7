import type { Nomination } from '@webwijzer/domain/records'
import { Trash2 } from 'lucide-react'
import { removeNomination } from '../../commands/remove-nomination.ts'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { organisationsByName, sessionsInOrder } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { ComboField } from '../../ui/combo-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextAreaField, TextField } from '../../ui/text-field.tsx'
import { focusAround } from './focus-around.ts'
import styles from './nomination-list.module.css'
import { NominatorField } from './nominator-field.tsx'

type Props = { readonly nomination: Nomination; readonly name: string }

/** All values of a nomination, to change in place; a typed name can become an organisation here. */
export function NominationFields({ nomination, name }: Props) {
  const { fields, webbers, shell } = useMessages()
  const { nomination: labels } = fields
  const { nominations: say, decide } = webbers
  const organisations = useMap(organisationsByName)
  const sessions = useMap(sessionsInOrder)
  const run = useRun()
  const set = (values: Partial<Nomination>) =>
    run(updateRecord, { kind: 'nomination', id: nomination.id, set: values })
  const text = (field: 'typedName' | 'function' | 'sentence') => (
    <TextField
      label={labels[field].label}
      value={nomination[field] ?? ''}
      onCommit={(value) => set({ [field]: value || null })}
    />
  )
  return (
    <div className={styles.fields}>
      <ComboField
        label={labels.organisation.label}
        value={nomination.organisation}
        options={organisations.map(({ id, name: label, abbreviation, aliases }) => ({
          id,
          label,
          detail: abbreviation ?? undefined,
          keywords: aliases,
        }))}
        onChoose={(organisation) => set({ organisation, typedName: null })}
      />
      {nomination.organisation === null && text('typedName')}
      {text('function')}
      <div className={styles.wide}>
        <TextAreaField
          label={labels.reason.label}
          hint={labels.reason.hint}
          value={nomination.reason ?? ''}
          onCommit={(reason) => set({ reason: reason || null })}
        />
      </div>
      {text('sentence')}
      <SelectField
        label={shell.origin.sessionLabel}
        value={nomination.origin.session}
        emptyLabel={decide.noSession}
        options={sessions.map(({ id, number, title }) => ({
          id,
          label: shell.origin.session(number, title),
        }))}
        onChange={(session) => set({ origin: { ...nomination.origin, session } })}
        onClear={() => set({ origin: { ...nomination.origin, session: null } })}
      />
      <NominatorField
        nominator={nomination.nominator}
        onChange={(nominator) => set({ nominator })}
      />
      <CheckboxField
        label={labels.self.label}
        isSelected={nomination.self}
        onChange={(self) => set({ self })}
      />
      <Button
        look="quiet"
        icon={<Trash2 size={18} aria-hidden />}
        label={`${say.remove}: ${name}`}
        onPress={({ target }) => {
          focusAround(target)
          run(removeNomination, { id: nomination.id })
        }}
      >
        {say.remove}
      </Button>
    </div>
  )
}
