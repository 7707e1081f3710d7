import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { maxOps, type Op, type OpsChange } from '@webwijzer/domain/change'
import { joinedId } from '@webwijzer/domain/records'
import { readCsvSet } from '@webwijzer/formats/csv/read-csv-set'
import { z } from 'zod'
import { newId } from '../access/keys.ts'
import { projectRoot } from '../config.ts'
import type { MapShelf } from '../maps/map-shelf.ts'

export const exampleId = 'lindevoort'
const exampleName = 'Kinderarmoede Lindevoort'

const positionsFile = z.object({
  view: z.string(),
  positions: z.array(z.object({ thing: z.string(), x: z.number(), y: z.number() })),
})

/** Puts the example on an empty shelf: an invented municipality, from the same files that people exchange. */
export function loadExample(shelf: MapShelf, dataFolder = join(projectRoot, 'data')): void {
  const folder = join(dataFolder, exampleId)
  if (shelf.list().length > 0 || !existsSync(folder)) return
  const ops = [
    ...recordOps(folder),
    ...positionOps(join(dataFolder, `${exampleId}-positions.json`)),
  ]
  shelf.create(exampleId, chunked(ops))
}

function recordOps(folder: string): Op[] {
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.csv') && !name.startsWith('rommelig'),
  )
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]))
  const { records } = readCsvSet(files, { mapName: exampleName })
  return records.map(({ kind, record }): Op => ({ do: 'create', kind, record }))
}

function positionOps(file: string): Op[] {
  if (!existsSync(file)) return []
  const { view, positions } = positionsFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  return positions.map(
    ({ thing, x, y }): Op => ({
      do: 'create',
      kind: 'position',
      record: { id: joinedId(view, thing), view, thing, x, y },
    }),
  )
}

function chunked(ops: readonly Op[]): OpsChange[] {
  const chunks = Math.ceil(ops.length / maxOps)
  return Array.from({ length: chunks }, (_, at) => ({
    id: newId(),
    label: 'example.load',
    ops: ops.slice(at * maxOps, (at + 1) * maxOps),
  }))
}
