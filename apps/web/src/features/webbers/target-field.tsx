import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { decisionsByOrganisation } from './decisions.ts'
import { functionsByOrganisation } from './known-functions.ts'

type Props = {
  readonly organisation: string
  /** The function that is decided about; null: the organisation itself. */
  readonly job: string | null
  /** A function that is not in the list is being written down. */
  readonly isNaming: boolean
  readonly onChoose: (job: string | null) => void
  readonly onName: () => void
}

const itself = 'itself'
const other = 'other'
const prefix = 'function:'

/** About whom the group decides: the organisation, or a function at it. */
export function TargetField({ organisation, job, isNaming, onChoose, onName }: Props) {
  const { webbers, choices } = useMessages()
  const { decide: say } = webbers
  const known = useMap(functionsByOrganisation).get(organisation) ?? []
  const decisions = useMap(decisionsByOrganisation).get(organisation) ?? []
  const functions = job === null || known.includes(job) ? known : [...known, job]

  const option = (id: string, label: string, about: string | null) => {
    const decision = decisions.find((each) => each.function === about)
    return { id, label, detail: decision && choices.webberStatus[decision.status] }
  }

  return (
    <>
      <SelectField
        label={say.about}
        value={isNaming ? other : job === null ? itself : prefix + job}
        options={[
          option(itself, say.itself, null),
          ...functions.map((each) => option(prefix + each, each, each)),
          { id: other, label: say.other },
        ]}
        onChange={(id) => {
          if (id === other) onName()
          else onChoose(id === itself ? null : id.slice(prefix.length))
        }}
      />
      {isNaming && (
        <TextField
          label={say.whichFunction}
          hint={say.functionHint}
          value=""
          autoFocus
          onCommit={(text) => text && onChoose(text)}
        />
      )}
    </>
  )
}
