import type { Webber } from '@webwijzer/domain/records'
import { consents, webberStatuses } from '@webwijzer/domain/records/webber'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { sessionsInOrder } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextAreaField, TextField } from '../../ui/text-field.tsx'
import { aboutFunction } from './decisions.ts'

type Props = {
  readonly webber: Webber
  readonly field: 'function' | 'status' | 'session' | 'reason' | 'consent'
}

/** One value of a decision, to change in place. */
export function DecisionField({ webber, field }: Props) {
  const { fields, choices, webbers, shell } = useMessages()
  const sessions = useMap(sessionsInOrder)
  const run = useRun()
  const { label, hint } = fields.webber[field]
  const set = (values: Partial<Webber>) =>
    run(updateRecord, { kind: 'webber', id: webber.id, set: values })

  switch (field) {
    case 'function':
      return (
        <TextField
          label={label}
          hint={webbers.nominate.functionHint}
          value={webber.function ?? ''}
          onCommit={(text) => set(aboutFunction(webber, text))}
        />
      )
    case 'status':
      return (
        <SelectField
          label={label}
          value={webber.status}
          options={webberStatuses.map((id) => ({ id, label: choices.webberStatus[id] }))}
          onChange={(status) => set({ status })}
        />
      )
    case 'session':
      return (
        <SelectField
          label={label}
          value={webber.session}
          emptyLabel={webbers.decide.noSession}
          options={sessions.map(({ id, number, title }) => ({
            id,
            label: shell.origin.session(number, title),
          }))}
          onChange={(session) => set({ session })}
          onClear={() => set({ session: null })}
        />
      )
    case 'reason':
      return (
        <TextAreaField
          label={label}
          hint={hint}
          value={webber.reason ?? ''}
          onCommit={(reason) => set({ reason: reason || null })}
        />
      )
    case 'consent':
      return (
        <Segmented
          label={label}
          value={webber.consent}
          options={consents.map((id) => ({ id, label: choices.consent[id] }))}
          onChange={(consent) => set({ consent })}
        />
      )
  }
}
