import type { CardField } from './card-field.ts'
import type { CardKind } from './card-fields.ts'

/** What every input gets, whatever it looks like. */
export type InputProps = {
  readonly kind: CardKind
  readonly id: string
  readonly entry: CardField
  /** What the box shows: what was refused, or what is kept. */
  readonly value: unknown
  readonly label: string
  readonly hint: string
  readonly isLabelHidden: boolean
  readonly error: string | undefined
  readonly onSave: (value: unknown) => void
}
