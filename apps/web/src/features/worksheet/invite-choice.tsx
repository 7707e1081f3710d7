import { useMessages } from '../../store/use-messages.ts'
import { Segmented } from '../../ui/segmented.tsx'

type Props = {
  /** Null as long as it was not said. */
  readonly invite: boolean | null
  readonly onChange: (invite: boolean) => void
}

/** Whether a party that is missing is to be invited. */
export function InviteChoice({ invite, onChange }: Props) {
  const { talk: words } = useMessages().worksheet
  const value = invite === null ? null : invite ? 'yes' : 'no'
  return (
    <Segmented
      label={words.invite}
      value={value}
      options={(['yes', 'no'] as const).map((id) => ({ id, label: words.inviteAnswers[id] }))}
      onChange={(answer) => onChange(answer === 'yes')}
    />
  )
}
