import type { Sheet, SheetsFile } from '@webwijzer/formats/file/file-contents'
import { headerKey } from '@webwijzer/matching/mapping'
import { readImports, readMapping } from '../../../store/importing/kept-imports.ts'
import { newId } from '../../../store/new-id.ts'
import { firstSheet } from '../columns/first-sheet.ts'
import { keptStage } from '../columns/kept-stage.ts'
import type { ColumnsStage, SourceFile } from '../import-store.ts'

/** The columns of what was read; with what was chosen before in the same file. */
export function columnsStage(
  source: SourceFile,
  contents: SheetsFile,
  before: ColumnsStage | null | undefined,
): ColumnsStage {
  const { sheets } = contents
  const was = before?.contents.sheets[before.at]
  const at = sheets.findIndex(({ name }) => name === was?.name)
  return {
    kind: 'columns',
    id: before?.id ?? newId(),
    startedAt: before?.startedAt ?? new Date().toISOString(),
    ...{ source, contents },
    size: source.bytes.length,
    at: at >= 0 ? at : firstSheet(sheets),
    choices: new Map([...(before?.choices ?? [])].filter(([name]) => isAsBefore(name))),
    isRemembered: before?.isRemembered ?? false,
    taken: before?.taken ?? [],
    gone: new Map(),
    reviews: before?.reviews ?? new Map(),
  }

  /** What was said of columns counts as long as the same ones are there. */
  function isAsBefore(name: string): boolean {
    const [old, fresh] = [before?.contents.sheets, sheets].map((all) =>
      all?.find((sheet) => sheet.name === name),
    )
    return old?.headerRow === fresh?.headerRow && old?.headers.length === fresh?.headers.length
  }
}

/** A sheet of the file, with what people said of such columns before. */
export async function openSheet(
  mapId: string,
  stage: ColumnsStage,
  at: number = stage.at,
): Promise<ColumnsStage> {
  const sheet: Sheet | undefined = stage.contents.sheets[at]
  if (!sheet) return stage
  const chosen = stage.choices.get(sheet.name)
  const known = chosen ? null : await readMapping(mapId, headerKey(sheet))
  const choices = known ? new Map(stage.choices).set(sheet.name, known) : stage.choices
  const isRemembered = known !== null || (chosen !== undefined && stage.isRemembered)
  return { ...stage, at, choices, isRemembered }
}

/** Where somebody was in a file of this name and size, when this device kept that. */
export async function keptBefore(mapId: string, file: SourceFile): Promise<ColumnsStage | null> {
  const all = await readImports(mapId)
  const kept = all.find(
    (each) =>
      each.kind === 'columns' && each.file === file.title && each.size === file.bytes.length,
  )
  return kept?.kind === 'columns' ? keptStage(kept, all) : null
}
