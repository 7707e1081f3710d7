import type { SheetsFile } from '@webwijzer/formats/file/file-contents'
import type { KeptColumns } from '../../../store/importing/kept-columns.ts'
import { forgetImport, keepImport } from '../../../store/importing/kept-imports.ts'
import { type ColumnsStage, setStage } from '../import-store.ts'
import { inWorker } from '../reading/in-worker.ts'
import type { CleanSheets } from '../reading/worker-job.ts'

/** Long enough to let a row of choices pass, in milliseconds; what was just read is not kept waiting. */
const restBeforeKeeping = 250
/** It holds nobody up; past this something is the matter. In milliseconds. */
const patience = 60_000

type Keeping = {
  readonly mapId: string
  readonly stage: ColumnsStage
  readonly work: AbortController
  readonly timer: ReturnType<typeof setTimeout>
}

let keeping: Keeping | null = null
/** What was last taken out of the sheets of a file, for when there is no time to look again. */
let cleaned: { readonly contents: SheetsFile; readonly sheets: CleanSheets } | null = null

/** Shows the columns, and keeps them on this device: without a line about a family in them. */
export function showColumns(mapId: string, stage: ColumnsStage) {
  setStage(mapId, stage)
  keepColumns(mapId, stage)
}

/** Keeps where somebody is in a file, so that a closed tab loses nothing of it. */
export function keepColumns(mapId: string, stage: ColumnsStage) {
  stopKeeping()
  const work = new AbortController()
  const isKnown = cleaned?.contents === stage.contents
  const timer = setTimeout(() => void clean(), isKnown ? restBeforeKeeping : 0)
  keeping = { mapId, stage, work, timer }

  async function clean() {
    const { contents, choices } = stage
    const { sheets, notes } = contents
    const ask = { sheets, notes, choices }
    const outcome = await inWorker('clean', ask, { signal: work.signal, within: patience })
    if (outcome.kind !== 'done' || work.signal.aborted) return
    cleaned = { contents, sheets: outcome.answer }
    keeping = null
    await keepImport(mapId, keptOf(stage, outcome.answer))
  }
}

/** Forgets a file on this device. */
export function forgetColumns(mapId: string, id: string) {
  if (keeping?.stage.id === id) stopKeeping()
  void forgetImport(mapId, id)
}

function stopKeeping() {
  if (!keeping) return
  clearTimeout(keeping.timer)
  keeping.work.abort()
  keeping = null
}

/** There is no time to look for families again: what was chosen goes with what was looked through before. */
addEventListener('pagehide', () => {
  if (!keeping || cleaned?.contents !== keeping.stage.contents) return
  void keepImport(keeping.mapId, keptOf(keeping.stage, cleaned.sheets))
})

function keptOf(stage: ColumnsStage, { sheets, notes, gone }: CleanSheets): KeptColumns {
  const { id, startedAt, size, source, at, choices, taken } = stage
  const before = (name: string) => stage.gone.get(name) ?? 0
  return {
    kind: 'columns',
    version: 1,
    ...{ id, startedAt, size, at, choices, taken, sheets, notes },
    file: source.title,
    options: source.options,
    gone: new Map(sheets.map(({ name }) => [name, (gone.get(name) ?? 0) + before(name)])),
  }
}
