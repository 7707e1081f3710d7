import { ArrowRight, CircleCheck, Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useLiveMap } from '../../../store/live-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import { firstSheet, sheetsLeft } from '../columns/first-sheet.ts'
import { showColumns } from '../columns/keep-columns.ts'
import page from '../import-page.module.css'
import { setStage } from '../import-store.ts'
import { openSheet } from '../reading/columns-stage.ts'
import type { StageOf } from '../stage-of.ts'
import { doAgain, takeBack } from './accept-review.ts'
import styles from './done.module.css'
import { SheetList } from './sheet-list.tsx'

/** It is on the map: what was done, the way back, and on to the next sheet of the same file. */
export function Done({ stage }: { readonly stage: StageOf<'done'> }) {
  const { importing } = useMessages()
  const { done: words } = importing.review
  const map = useLiveMap()
  const { mapId } = map
  const [, navigate] = useLocation()
  const [isBusy, setIsBusy] = useState(false)
  const { batch, isUndone, columns } = stage
  const sheets = columns?.contents.sheets ?? []
  const left = columns ? sheetsLeft(sheets, columns.taken) : []
  const hasNext = columns !== null && left.length > 0
  const next = columns && hasNext ? sheets[firstSheet(sheets, columns.taken)] : null
  const step = isUndone ? doAgain : takeBack

  async function goOn() {
    if (!columns || !next) return
    showColumns(mapId, await openSheet(mapId, columns, sheets.indexOf(next)))
  }

  return (
    <section className={page.sheet}>
      <h2 className={styles.title}>
        {!isUndone && <CircleCheck size={24} aria-hidden />}
        {isUndone ? words.undone : titleOf()}
      </h2>
      {!isUndone && <p>{batch.summary}</p>}
      {columns && sheets.length > 1 && <SheetList columns={columns} />}
      <div className={page.buttons}>
        <Button
          icon={isUndone ? <Redo2 size={18} aria-hidden /> : <Undo2 size={18} aria-hidden />}
          isDisabled={isBusy}
          onPress={() => {
            setIsBusy(true)
            void step(map, batch, columns).finally(() => setIsBusy(false))
          }}
        >
          {isUndone ? words.redo : words.undo}
        </Button>
        <Button onPress={() => setStage(mapId, { kind: 'door' })}>{words.again}</Button>
        <Button
          look={next ? 'secondary' : 'primary'}
          onPress={() => navigate(`/m/${encodeURIComponent(mapId)}/kaart${location.search}`)}
        >
          {words.toMap}
        </Button>
        {next && (
          <Button
            look="primary"
            icon={<ArrowRight size={18} aria-hidden />}
            onPress={() => void goOn()}
          >
            {sheets.length > 1 ? words.nextSheet(next.name) : words.lookAgain}
          </Button>
        )}
      </div>
    </section>
  )

  function titleOf(): string {
    return sheets.length > 1 && batch.sheet !== undefined
      ? words.sheetTitle(batch.sheet, batch.file)
      : words.title(batch.file)
  }
}
