import type { FileContents, GraphFile, SheetsFile } from '@webwijzer/formats/file/file-contents'
import { type FileProblem, fileProblem } from '@webwijzer/formats/file/file-problem'
import { limits } from '@webwijzer/formats/file/limits'
import { knownOf } from '@webwijzer/matching/match-rows'
import { withoutHeaders } from '@webwijzer/matching/without-headers'
import { messagesFor } from '@webwijzer/messages/messages'
import { announce } from '../../../store/announcements.ts'
import type { OpenMap } from '../../../store/live-map.ts'
import { uiStore } from '../../../store/ui-store.ts'
import { showColumns } from '../columns/keep-columns.ts'
import { networkStage, showNetwork } from '../graph/keep-network.ts'
import {
  type ColumnsStage,
  getStage,
  type SourceFile,
  type Stage,
  setStage,
} from '../import-store.ts'
import { columnsStage, keptBefore, openSheet } from './columns-stage.ts'
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
export async function readGivenFile(map: OpenMap, file: File): Promise<void> {
  const { name, size } = file
  const { mapId } = map
  if (getStage(mapId).kind === 'accepting') return
  const limit = limits.fileBytes
  if (size > limit) return refuseFile(mapId, name, fileProblem('too-large', { limit }))
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    await readSource(map, { bytes, options: { name }, title: name })
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

/**
 * Reads a file away from the screen and shows what comes next: its columns, what becomes what, or why not.
 * `before` is where somebody was in the same file; without it what this device kept of that is looked up.
 */
export async function readSource(
  map: OpenMap,
  given: SourceFile,
  before?: ColumnsStage,
): Promise<void> {
  const { mapId } = map
  const work = startWork()
  const { title } = given
  const busy = { kind: 'busy', file: title, doing: 'busy', stop: () => work.abort() } as const
  setStage(mapId, { ...busy, part: null })
  const known = before ?? (await keptBefore(mapId, given))
  const source = before
    ? given
    : { ...given, options: { ...known?.source.options, ...given.options } }
  const outcome = await inWorker('read', source, {
    signal: work.signal,
    within: patience,
    onProgress: (part) => setStage(mapId, { ...busy, part }),
  })
  if (outcome.kind === 'stopped') return stopped(mapId, work, before)
  if (outcome.kind !== 'done')
    return refuseFile(
      mapId,
      title,
      outcome.kind === 'tooSlow' ? 'too-slow' : fileProblem('unreadable'),
    )
  const { answer } = outcome
  if (answer.kind === 'graph') return showNetwork(mapId, await networkStage(mapId, source, answer))
  if (answer.kind !== 'sheets') return setStage(mapId, stageFor(source, answer))
  const contents = withLists(answer, source, map)
  showColumns(mapId, await openSheet(mapId, columnsStage(source, contents, known)))
}

/** The sheets with their first line in the list, where people did not say where the headers stand. */
function withLists(contents: SheetsFile, { options }: SourceFile, map: OpenMap): SheetsFile {
  const known = knownOf(map.getState())
  const sheets = contents.sheets.map((sheet) =>
    options.places?.has(sheet.name) ? sheet : withoutHeaders(sheet, known),
  )
  return { ...contents, sheets }
}

/** Whether this is the work that is being waited for. */
export const isAtWork = (work: AbortController): boolean => work === running

/** Somebody pressed Stop; when other work took its place there is nothing to say. */
function stopped(mapId: string, work: AbortController, before: ColumnsStage | undefined) {
  if (!isAtWork(work)) return
  setStage(mapId, before ?? { kind: 'door' })
  announce(messagesFor(uiStore.get().language).importing.reading.stopped)
}

function stageFor(
  source: SourceFile,
  contents: Exclude<FileContents, SheetsFile | GraphFile>,
): Stage {
  switch (contents.kind) {
    case 'refused': {
      const { problem, mapProblems } = contents
      return { kind: 'refused', file: source.title, problem, mapProblems }
    }
    case 'ours':
      return { kind: 'ours', source, state: contents.state }
  }
}
