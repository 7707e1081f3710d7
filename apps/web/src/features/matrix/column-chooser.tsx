import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMessages } from '../../store/use-messages.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './matrix-page.module.css'
import { matrixStore } from './matrix-store.ts'
import type { MatrixColumn } from './matrix-things.ts'

type Props = {
  readonly columns: readonly MatrixColumn[]
  readonly chosen: MatrixColumn | undefined
}

/** Which one table a phone shows. */
export function ColumnChooser({ columns, chosen }: Props) {
  const { matrix } = useMessages()
  const at = chosen ? columns.indexOf(chosen) : -1
  const step = (by: number) => {
    const next = columns[(at + by + columns.length) % columns.length]
    if (next) matrixStore.set({ table: next.id })
  }
  return (
    <div className={styles.chooser}>
      <IconButton
        label={matrix.previousTable}
        look="framed"
        icon={<ChevronLeft size={22} aria-hidden />}
        onPress={() => step(-1)}
      />
      <div className={styles.chosen}>
        <SelectField
          label={matrix.chooseTable}
          isLabelHidden
          value={chosen?.id ?? null}
          options={columns.map(({ id, name }) => ({ id, label: name }))}
          onChange={(table) => matrixStore.set({ table })}
        />
      </div>
      <IconButton
        label={matrix.nextTable}
        look="framed"
        icon={<ChevronRight size={22} aria-hidden />}
        onPress={() => step(1)}
      />
    </div>
  )
}
