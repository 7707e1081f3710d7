import { Segmented } from './segmented.tsx'
import { useUiWords } from './use-ui-words.ts'

type Props = {
  readonly label: string
  /** Null: not known, or not asked yet. */
  readonly value: boolean | null
  readonly onChange: (value: boolean | null) => void
  readonly hint?: string | null | undefined
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
}

const values = { yes: true, no: false, unknown: null } as const

/** Yes, no, or we do not know. */
export function YesNoField({ label, value, onChange, ...state }: Props) {
  const { yes, no, unknown } = useUiWords()
  return (
    <Segmented
      {...state}
      label={label}
      value={value === null ? 'unknown' : value ? 'yes' : 'no'}
      options={[
        { id: 'yes', label: yes },
        { id: 'no', label: no },
        { id: 'unknown', label: unknown },
      ]}
      onChange={(id) => onChange(values[id])}
    />
  )
}
