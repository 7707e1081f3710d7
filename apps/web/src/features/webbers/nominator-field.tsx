import { getRecord, recordsOf } from '@webwijzer/domain/map-state'
import { memoOn } from '../../store/memo-on.ts'
import { byName } from '../../store/selectors/by-name.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { ComboField } from '../../ui/combo-field.tsx'

type Props = {
  readonly nominator: string | null
  readonly onChange: (nominator: string | null) => void
}

const participants = memoOn(['participant', 'organisation'], (state) =>
  recordsOf(state, 'participant')
    .map((each) => ({
      id: each.id,
      name: each.firstName,
      job: each.function,
      organisation: getRecord(state, 'organisation', each.organisation ?? '')?.name ?? null,
    }))
    .toSorted(byName),
)

/** Who named somebody: only so that people are counted once, and for the project team only. */
export function NominatorField({ nominator, onChange }: Props) {
  const { nominate: say } = useMessages().webbers
  const options = useMap(participants)
  if (options.length === 0) return null
  return (
    <ComboField
      label={say.nominator}
      hint={say.nominatorHint}
      placeholder={say.nominatorPlaceholder}
      value={nominator}
      options={options.map(({ id, name, job, organisation }) => ({
        id,
        label: name,
        detail: [job, organisation].filter(Boolean).join(' · '),
      }))}
      onChoose={onChange}
      onClear={() => onChange(null)}
    />
  )
}
