import { fieldsFor, lostColumns } from '@webwijzer/matching/column-places'
import type { ColumnField, Mapping } from '@webwijzer/matching/mapping'
import type { Sheet } from '@webwijzer/matching/sheet'
import { useMessages } from '../../../store/use-messages.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import styles from './columns.module.css'

type Props = {
  readonly sheet: Sheet
  readonly mapping: Mapping
  readonly onChoose: (index: number, field: ColumnField) => void
}

const mostSamples = 3
const longestSample = 40
/** Below this a guess is shown as one. */
const sureEnough = 0.55

/** Each column with what stands in it, what that seems to mean, and a way to say otherwise. */
export function ColumnList({ sheet, mapping, onChoose }: Props) {
  const { importing } = useMessages()
  const { columns: words } = importing
  const offered = fieldsFor(mapping.shape)
  const optionsWith = (field: ColumnField) =>
    (offered.includes(field) ? offered : [field, ...offered]).map((id) => ({
      id,
      label: words.fields[id],
    }))
  const lost = new Map(lostColumns(sheet.rows, mapping).map(({ index, why }) => [index, why]))
  return (
    <ul className={styles.columns}>
      {mapping.columns.map(({ index, field, certainty, why }) => {
        const header = sheet.headers[index] ?? ''
        const samples = samplesIn(sheet, index)
        const lostWhy = lost.get(index)
        const isUnsure = field !== 'ignore' && why !== 'chosen' && certainty < sureEnough
        return (
          <li key={index} className={styles.column} data-ignored={field === 'ignore' || undefined}>
            <div className={styles.about}>
              <p className={styles.header}>{header}</p>
              <p className={styles.samples}>
                {samples.length > 0 ? words.samples(samples.join(' · ')) : words.empty}
              </p>
            </div>
            <SelectField
              label={words.meaning(header)}
              isLabelHidden
              value={field}
              options={optionsWith(field)}
              onChange={(next) => onChoose(index, next)}
            />
            <p className={styles.doubt}>
              {lostWhy ? words.lost[lostWhy] : isUnsure && words.unsure}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function samplesIn({ rows }: Sheet, index: number): string[] {
  const found = new Set<string>()
  for (const { cells } of rows) {
    const cell = (cells[index] ?? '').trim().replace(/\s+/g, ' ')
    if (cell) found.add(cell.length > longestSample ? `${cell.slice(0, longestSample)}…` : cell)
    if (found.size === mostSamples) break
  }
  return [...found]
}
