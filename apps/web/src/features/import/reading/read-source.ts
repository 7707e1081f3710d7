import type { FileContents } from '@webwijzer/formats/file/file-contents'
import { type FileProblem, fileProblem } from '@webwijzer/formats/file/file-problem'
import { limits } from '@webwijzer/formats/file/limits'
import { headerKey } from '@webwijzer/matching/mapping'
import { messagesFor } from '@webwijzer/messages/messages'
import { announce } from '../../../store/announcements.ts'
import { readMapping } from '../../../store/importing/kept-imports.ts'
import { uiStore } from '../../../store/ui-store.ts'
import {
  type ColumnsStage,
  getStage,
  type SourceFile,
  type Stage,
  setStage,
} from '../import-store.ts'
import { inWorker } from './in-worker.ts'

/** No file may keep anybody waiting longer than this, in milliseconds. */
const patience = 10_000

let running: AbortController | null = null

/** One piece of heavy work at a time; a new one ends the one before. */
export function startWork(): AbortController {
  running?.abort()
  running = new AbortController()
  return running
}

/** Reads a file that was chosen, dropped or handed over; what is far too large is not even opened. */
export async function readGivenFile(mapId: string, file: File): Promise<void> {
  const { name, size } = file
  if (getStage(mapId).kind === 'accepting') return
  const limit = limits.fileBytes
  if (size > limit) return refuseFile(mapId, name, fileProblem('too-large', { limit }))
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    await readSource(mapId, { bytes, options: { name }, title: name })
  } catch (error) {
    // A folder, or a file that changed or went away since it was chosen.
    if (!(error instanceof DOMException)) throw error
    refuseFile(mapId, name, fileProblem('unreadable'))
  }
}

/** Says why a file does not come in. */
export function refuseFile(mapId: string, file: string, problem: FileProblem | 'too-slow') {
  setStage(mapId, { kind: 'refused', file, problem, mapProblems: [] })
}

/** Cells as they come from a spreadsheet's clipboard: text with tabs. */
export function sourceOfText(text: string, title: string): SourceFile {
  return { bytes: new TextEncoder().encode(text), options: { name: 'cells.tsv' }, title }
}

/** Reads a file away from the screen and shows what comes next: its columns, what becomes what, or why not. */
export async function readSource(mapId: string, source: SourceFile): Promise<void> {
  const work = startWork()
  const { title } = source
  const busy = { kind: 'busy', file: title, doing: 'busy', stop: () => work.abort() } as const
  setStage(mapId, { ...busy, part: null })
  const outcome = await inWorker('read', source, {
    signal: work.signal,
    within: patience,
    onProgress: (part) => setStage(mapId, { ...busy, part }),
  })
  if (outcome.kind === 'stopped') return stopped(mapId, work)
  if (outcome.kind === 'done') return setStage(mapId, await stageFor(mapId, source, outcome.answer))
  refuseFile(mapId, title, outcome.kind === 'tooSlow' ? 'too-slow' : fileProblem('unreadable'))
}

/** Somebody pressed Stop; when other work took its place there is nothing to say. */
export function stopped(mapId: string, work: AbortController) {
  if (work !== running) return
  setStage(mapId, { kind: 'door' })
  announce(messagesFor(uiStore.get().language).importing.reading.stopped)
}

async function stageFor(mapId: string, source: SourceFile, contents: FileContents): Promise<Stage> {
  switch (contents.kind) {
    case 'refused': {
      const { problem, mapProblems } = contents
      return { kind: 'refused', file: source.title, problem, mapProblems }
    }
    case 'graph':
      return { kind: 'graph', file: source.title, contents, mapping: null }
    case 'ours':
      return { kind: 'ours', source, state: contents.state }
    case 'sheets':
      return columnsStage(mapId, { source, contents, at: longestSheet(contents.sheets) })
  }
}

const longestSheet = (sheets: readonly { readonly rows: readonly unknown[] }[]): number =>
  sheets.reduce(
    (best, { rows }, at) => (rows.length > (sheets[best]?.rows.length ?? 0) ? at : best),
    0,
  )

/** The columns of one sheet, with what people said of such columns before. */
export async function columnsStage(
  mapId: string,
  { source, contents, at }: Pick<ColumnsStage, 'source' | 'contents' | 'at'>,
): Promise<ColumnsStage> {
  const sheet = contents.sheets[at]
  const known = sheet ? await readMapping(mapId, headerKey(sheet)) : null
  return {
    kind: 'columns',
    ...{ source, contents, at },
    choice: known ?? {},
    isRemembered: known !== null,
  }
}
