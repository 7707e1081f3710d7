import { type Shape, shapes } from '@webwijzer/matching/mapping'
import { useMessages } from '../../../store/use-messages.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import page from '../import-page.module.css'
import type { StageOf } from '../stage-of.ts'
import styles from './columns.module.css'
import { ListPlaceChoice } from './list-place-choice.tsx'

type Props = {
  readonly stage: StageOf<'columns'>
  /** Null where it is a list of something else. */
  readonly shape: Shape | null
  readonly onShape: (shape: Shape) => void
  readonly onSheet: (at: number) => void
}

/** Which sheet, what it is a list of, and where on the sheet the list stands. */
export function SheetChoices({ stage, shape, onShape, onSheet }: Props) {
  const { importing } = useMessages()
  const { columns: words } = importing
  const { contents, at, taken } = stage
  const { sheets } = contents
  return (
    <>
      {sheets.length > 1 && (
        <p className={page.told}>
          {words.sheetBySheet(sheets.length)}
          {taken.length > 0 && ` ${words.sheetsTaken(taken.map((name) => `“${name}”`).join(', '))}`}
        </p>
      )}
      <div className={styles.choices}>
        {sheets.length > 1 && (
          <SelectField
            label={words.sheetLabel}
            value={String(at)}
            options={sheets.map(({ name, rows }, index) => ({
              id: String(index),
              label: name,
              detail: taken.includes(name)
                ? words.sheetIsTaken(rows.length)
                : words.sheetRows(rows.length),
            }))}
            onChange={(id) => onSheet(Number(id))}
          />
        )}
        <SelectField
          label={words.shapeLabel}
          value={shape}
          options={shapes.map((id) => ({ id, label: words.shapes[id] }))}
          onChange={onShape}
        />
        <ListPlaceChoice stage={stage} />
      </div>
      <Skipped stage={stage} />
    </>
  )
}

/** What stands above the headers and below the list, and is skipped. */
function Skipped({ stage }: Pick<Props, 'stage'>) {
  const { importing } = useMessages()
  const { columns: words } = importing
  const { contents, at, source } = stage
  const name = contents.sheets[at]?.name
  const notesOf = (wanted: string) =>
    contents.notes.filter(({ code, sheet }) => code === wanted && sheet === name)
  const titles = notesOf('title-line').map(({ before }) => `“${before}”`)
  const [after] = notesOf('after-list')
  const sentences = [
    ...(titles.length > 0 ? [words.titlesSkipped(titles.join(', '))] : []),
    ...(after?.row ? [words.afterSkipped(after.row, after.before ?? '')] : []),
    ...(source.bytes === null ? [words.fromMemory] : []),
  ]
  if (sentences.length === 0) return null
  return <p className={page.told}>{sentences.join(' ')}</p>
}
