import { useState } from 'react'
import { TextField } from './text-field.tsx'
import { useUiWords } from './use-ui-words.ts'

type Props = {
  readonly label: string
  readonly value: number | null
  readonly onCommit: (value: number | null) => void
  readonly hint?: string | null | undefined
  readonly min?: number
  readonly max?: number
  /** Whole numbers unless told. */
  readonly isDecimal?: boolean
  readonly isReadOnly?: boolean
  readonly isLabelHidden?: boolean
}

/** A number, typed; a decimal comma is as good as a point. */
export function NumberField(props: Props) {
  const { value, onCommit, min = -Infinity, max = Infinity, isDecimal = false, ...rest } = props
  const { wrongNumber } = useUiWords()
  const [isWrong, setWrong] = useState(false)

  function commit(text: string) {
    const number = Number(text.replace(',', '.'))
    const isRight = Number.isFinite(number) && (isDecimal || Number.isInteger(number))
    setWrong(text !== '' && !isRight)
    if (text === '') onCommit(null)
    else if (isRight) onCommit(Math.min(max, Math.max(min, number)))
  }

  return (
    <TextField
      use={null}
      {...rest}
      value={value === null ? '' : String(value)}
      onCommit={commit}
      error={isWrong ? wrongNumber : undefined}
    />
  )
}
