import { encodings } from '@webwijzer/formats/csv/decode-text'
import { noDelimiter } from '@webwijzer/formats/csv/find-delimiter'
import { repairLetters } from '@webwijzer/formats/repair/repair-letters'
import { useLiveMap } from '../../../store/live-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { readSource } from '../reading/read-source.ts'
import type { StageOf } from '../stage-of.ts'
import styles from './columns.module.css'

const delimiters = [';', ',', '\t', '|', ':', noDelimiter] as const
type Delimiter = (typeof delimiters)[number]

const mostLines = 2
const longestLine = 60

/** The pieces in which encodings differ: round the letters that are not plain. */
function tellingLines(preview: string): string {
  const odd = [...new Set(preview.match(/[^;,\t|\n"]*[\u0080-\uffff][^;,\t|\n"]*/g))]
  const short = odd.filter((piece) => piece.length <= longestLine)
  return (short.length > 0 ? short : odd)
    .slice(0, mostLines)
    .map((piece) => repairLetters(piece.trim()).slice(0, longestLine))
    .join(' · ')
}

/** How letters and columns were read: open when the bytes leave it in doubt, to be corrected always. */
export function LettersChoice({ stage }: { readonly stage: StageOf<'columns'> }) {
  const { importing } = useMessages()
  const { columns: words } = importing
  const map = useLiveMap()
  const { source, contents } = stage
  const { text } = contents
  const { bytes } = source
  if (!text || !bytes) return null
  const read = (options: Partial<typeof source.options>) =>
    void readSource(map, { ...source, bytes, options: { ...source.options, ...options } }, stage)
  const { isUnsure, encoding, candidates } = text
  const isAnswered = source.options.encoding !== undefined
  const previewOf = (of: string) =>
    tellingLines(candidates.find((each) => each.encoding === of)?.preview ?? '') || undefined
  const delimiter = delimiters.find((each) => each === text.delimiter) ?? null
  const fields = (
    <div className={styles.choices}>
      <SelectField
        label={words.lettersLabel}
        value={encoding}
        options={encodings.map((id) => ({
          id,
          label: words.encodings[id],
          detail: previewOf(id),
        }))}
        onChange={(next) => read({ encoding: next })}
      />
      <SelectField<Delimiter>
        label={words.delimiterLabel}
        value={delimiter}
        options={delimiters.map((id) => ({ id, label: words.delimiters[id] }))}
        onChange={(next) => read({ delimiter: next })}
      />
    </div>
  )
  if (isUnsure && !isAnswered)
    return (
      <div className={styles.unsure}>
        <p>{words.lettersUnsure}</p>
        <p className={styles.sample}>{previewOf(encoding)}</p>
        {fields}
      </div>
    )
  return (
    <details className={styles.fold} open={isAnswered || source.options.delimiter !== undefined}>
      <summary>{words.lettersFold}</summary>
      {fields}
    </details>
  )
}
