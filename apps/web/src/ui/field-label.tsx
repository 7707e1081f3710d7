import { Label, Text } from 'react-aria-components'
import frame from './field-frame.module.css'

type Props = {
  readonly label: string
  readonly hint?: string | null | undefined
  /** Read out only; something else beside the field says it to the eye. */
  readonly isHidden?: boolean | undefined
}

/** The label of the field around it, and the hint below. */
export function FieldLabel({ label, hint, isHidden = false }: Props) {
  return (
    <>
      <Label className={(isHidden ? frame.hiddenLabel : frame.label) ?? ''}>{label}</Label>
      {hint && (
        <Text slot="description" className={frame.hint ?? ''}>
          {hint}
        </Text>
      )}
    </>
  )
}
