import { type Shape, shapes } from '@webwijzer/matching/mapping'
import { useLiveMap } from '../../../store/live-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import page from '../import-page.module.css'
import { readSource } from '../reading/read-source.ts'
import type { StageOf } from '../stage-of.ts'
import styles from './columns.module.css'

type Props = {
  readonly stage: StageOf<'columns'>
  readonly shape: Shape
  readonly onShape: (shape: Shape) => void
  readonly onSheet: (at: number) => void
}

const mostRows = 8
const longest = 34

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** Which sheet, what it is a list of, and in which row its headers stand. */
export function SheetChoices({ stage, shape, onShape, onSheet }: Props) {
  const { importing } = useMessages()
  const { columns: words } = importing
  const { contents, at } = stage
  const { sheets } = contents
  return (
    <>
      <div className={styles.choices}>
        {sheets.length > 1 && (
          <SelectField
            label={words.sheetLabel}
            value={String(at)}
            options={sheets.map(({ name, rows }, index) => ({
              id: String(index),
              label: name,
              detail: words.sheetRows(rows.length),
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
        {sheets.length === 1 && <HeaderChoice stage={stage} />}
      </div>
      <Titles stage={stage} />
    </>
  )
}

type StageProps = Pick<Props, 'stage'>

const wordsOf = (cells: readonly string[]) => cells.filter((cell) => cell.trim()).join(' · ')

/** The rows in which the headers may stand: the one that was found, what stands above it, and what follows. */
function HeaderChoice({ stage }: StageProps) {
  const { importing } = useMessages()
  const { columns: words } = importing
  const { mapId } = useLiveMap()
  const { source, contents, at } = stage
  const sheet = contents.sheets[at]
  if (!sheet) return null
  const rows = [
    ...titlesOf(stage).map(({ row, before }) => ({ row: row ?? 0, text: before ?? '' })),
    { row: sheet.headerRow, text: wordsOf(sheet.headers) },
    ...sheet.rows
      .slice(0, mostRows)
      .map(({ number, cells }) => ({ row: number, text: wordsOf(cells) })),
  ]
  return (
    <SelectField
      label={words.headerLabel}
      value={String(sheet.headerRow)}
      options={rows.map(({ row, text }) => ({
        id: String(row),
        label: words.headerRow(row, shortened(text)),
      }))}
      onChange={(id) =>
        void readSource(mapId, {
          ...source,
          options: { ...source.options, headerRow: Number(id) },
        })
      }
    />
  )
}

/** What stands above the headers and is skipped. */
function Titles({ stage }: StageProps) {
  const { importing } = useMessages()
  const titles = titlesOf(stage).map(({ before }) => `“${before}”`)
  if (titles.length === 0) return null
  return <p className={page.told}>{importing.columns.titlesSkipped(titles.join(', '))}</p>
}

function titlesOf({ contents, at }: StageOf<'columns'>) {
  const name = contents.sheets[at]?.name
  return contents.notes.filter(({ code, sheet }) => code === 'title-line' && sheet === name)
}
