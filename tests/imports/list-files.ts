import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type MapState, stateOf } from '@webwijzer/domain/map-state'
import { decodeText } from '@webwijzer/formats/csv/decode-text'
import { readCsv } from '@webwijzer/formats/csv/read-csv'
import { readCsvSet } from '@webwijzer/formats/csv/read-csv-set'
import { readFile } from '@webwijzer/formats/read-file'
import type { Sheet } from '@webwijzer/matching/sheet'

const dataFolder = new URL('../../data/', import.meta.url)

/** A file below `data/`, as bytes. */
export const dataFile = (path: string): Uint8Array => readFileSync(new URL(path, dataFolder))

/** The map of the example municipality. */
export function exampleState(): MapState {
  const folder = fileURLToPath(new URL('lindevoort', dataFolder))
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.csv') && !name.startsWith('rommelig'),
  )
  const files = Object.fromEntries(names.map((name) => [name, dataFile(`lindevoort/${name}`)]))
  return stateOf(readCsvSet(files, { mapName: 'Lindevoort' }).records)
}

/** A list below `data/` as a reader hands it over. */
export function sheetOf(path: string): Sheet {
  const { header, headerLine, rows } = readCsv(decodeText(dataFile(path)).text)
  return {
    name: path,
    headerRow: headerLine,
    headers: header,
    rows: rows.map(({ line, cells }) => ({
      number: line,
      cells: header.map((name) => cells[name] ?? ''),
    })),
  }
}

/** The first sheet of a file below `data/`, repaired as the import door does it. */
export function importedSheet(path: string): Sheet {
  const contents = readFile(dataFile(path), { name: path })
  const sheet = contents.kind === 'sheets' ? contents.sheets[0] : null
  if (!sheet) throw new Error(`no sheet in ${path}`)
  return sheet
}

/** The key of a list: what every name in it should come to. */
export function keyRows(path: string): Record<string, string>[] {
  const { rows } = readCsv(decodeText(dataFile(path)).text)
  return rows.map(({ cells }) => ({ ...cells }))
}
