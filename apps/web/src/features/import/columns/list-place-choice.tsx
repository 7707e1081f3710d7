import type { ListPlace } from '@webwijzer/formats/sheet/sheet-of-rows'
import { useLiveMap } from '../../../store/live-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import type { SourceFile } from '../import-store.ts'
import { readSource } from '../reading/read-source.ts'
import type { StageOf } from '../stage-of.ts'

const longest = 34
const wholeSheet = 'all'

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** In which row the headers stand and, where something else stands below the list, with which it ends. */
export function ListPlaceChoice({ stage }: { readonly stage: StageOf<'columns'> }) {
  const { importing } = useMessages()
  const { columns: words } = importing
  const map = useLiveMap()
  const { source, contents, at } = stage
  const sheet = contents.sheets[at]
  const outline = contents.outlines[at]
  const { bytes, options } = source
  if (!sheet || !outline || !bytes) return null
  const { headerRow } = sheet
  const lastRow = options.places?.get(sheet.name)?.lastRow
  const ends = outline.ends.filter(({ row }) => row > headerRow)

  function place(next: ListPlace) {
    if (!sheet || !bytes) return
    const places = new Map(options.places).set(sheet.name, next)
    const file: SourceFile = { ...source, bytes, options: { ...options, places } }
    void readSource(map, file, stage)
  }

  const optionOf = ({ row, text }: { readonly row: number; readonly text: string }) => ({
    id: String(row),
    label: words.rowSays(row, shortened(text)),
  })
  return (
    <>
      <SelectField
        label={words.headerLabel}
        value={String(headerRow)}
        options={[{ id: '0', label: words.noHeaders }, ...outline.heads.map(optionOf)]}
        onChange={(id) =>
          place({
            headerRow: Number(id),
            ...(lastRow !== undefined && lastRow > Number(id) && { lastRow }),
          })
        }
      />
      {ends.length > 0 && (
        <SelectField
          label={words.endLabel}
          value={lastRow === undefined ? wholeSheet : String(lastRow)}
          options={[{ id: wholeSheet, label: words.endOfSheet }, ...ends.map(optionOf)]}
          onChange={(id) => place({ headerRow, ...(id !== wholeSheet && { lastRow: Number(id) }) })}
        />
      )}
    </>
  )
}
