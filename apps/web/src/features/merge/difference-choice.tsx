import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import type { Difference } from '@webwijzer/domain/merge-values'
import type { Messages } from '@webwijzer/messages/messages'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import styles from './merge.module.css'

type Props = {
  readonly difference: Difference
  /** The organisation whose value is chosen. */
  readonly value: string
  readonly onChange: (organisation: string) => void
}

/** One value in which they differ, with what each says beside the other. */
export function DifferenceChoice({ difference, value, onChange }: Props) {
  const messages = useMessages()
  const { path, options } = difference
  const label = useMap((state) => labelOf(state, messages, path))
  const shown = useMap((state) =>
    options.map((each) => shownValue(state, messages, path, each.value)).join('\u0000'),
  )
  return (
    <RadioGroup className={styles.difference ?? ''} value={value} onChange={onChange}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.options}>
        {shown.split('\u0000').map((text, at) => (
          <Radio
            key={options[at]?.organisation}
            value={options[at]?.organisation ?? ''}
            className={styles.option ?? ''}
          >
            {text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

const ownField = (path: string) =>
  path.startsWith('fields.') ? path.slice('fields.'.length) : null

function labelOf(state: MapState, { fields }: Messages, path: string): string {
  const own = ownField(path)
  if (own) return getRecord(state, 'field', own)?.name ?? own
  const known: Readonly<Record<string, { readonly label: string }>> = fields.organisation
  return known[path]?.label ?? path
}

function shownValue(state: MapState, messages: Messages, path: string, value: unknown): string {
  if (path === 'domain') return getRecord(state, 'domain', String(value))?.name ?? String(value)
  if (typeof value === 'boolean') return value ? messages.basics.yes : messages.basics.no
  if (Array.isArray(value)) return value.join(' · ')
  const choices: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> =
    messages.choices
  return choices[path]?.[String(value)] ?? String(value)
}
