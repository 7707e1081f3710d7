import { changeSchema } from '@webwijzer/domain/change'
import {
  type ColumnField,
  columnFields,
  type MappingChoice,
  shapes,
} from '@webwijzer/matching/mapping'
import { z } from 'zod'
import { type DeviceDatabase, deviceDatabase } from '../device/device-database.ts'
import type { ImportBatch } from './import-batch.ts'
import type { ImportReview } from './import-review.ts'
import type { KeptColumns } from './kept-columns.ts'
import type { KeptNetwork } from './kept-network.ts'

export type KeptImport = KeptColumns | KeptNetwork | ImportReview | ImportBatch

const head = { version: z.literal(1), id: z.string(), file: z.string() }
const mention = z.looseObject({
  id: z.string(),
  row: z.number(),
  text: z.string(),
  pile: z.string(),
})
const networkSchema = z.looseObject({
  graph: z.looseObject({ nodes: z.array(z.unknown()), lines: z.array(z.unknown()) }),
  mapping: z.looseObject({ nodeTypes: z.map(z.string(), z.string()) }),
})
const decisionsSchema = z.map(z.string(), z.looseObject({ do: z.string() }))
const reviewSchema = z.looseObject({
  ...head,
  kind: z.literal('review'),
  sheet: z.looseObject({ headers: z.array(z.string()), rows: z.array(z.unknown()) }),
  mapping: z.looseObject({ shape: z.enum([...shapes, 'network']), columns: z.array(z.unknown()) }),
  piles: z.looseObject({ parties: z.array(mention), meetings: z.array(mention) }),
  notes: z.array(z.unknown()),
  decisions: decisionsSchema,
  network: networkSchema.optional(),
})
/** What people said of a review since it was kept whole. */
const saidSchema = z.looseObject({
  kind: z.literal('said'),
  of: z.string(),
  decisions: decisionsSchema,
  fromList: z.set(z.string()).optional(),
})
const batchSchema = z.looseObject({
  ...head,
  kind: z.literal('batch'),
  changes: z.array(changeSchema),
  done: z.number(),
})
const choiceSchema = z.object({
  shape: z.enum(shapes),
  fields: z.record(z.string(), z.enum(columnFields)),
})
const sheetSchema = z.looseObject({
  name: z.string(),
  headerRow: z.number(),
  headers: z.array(z.string()),
  rows: z.array(z.unknown()),
})
const columnsSchema = z.looseObject({
  ...head,
  kind: z.literal('columns'),
  size: z.number(),
  startedAt: z.string(),
  options: z.looseObject({ name: z.string() }),
  sheets: z.array(sheetSchema),
  notes: z.array(z.unknown()),
  at: z.number(),
  choices: z.map(z.string(), choiceSchema.partial()),
  taken: z.array(z.string()),
  gone: z.map(z.string(), z.number()),
})
const keptNetworkSchema = networkSchema.extend({
  ...head,
  kind: z.literal('network'),
  size: z.number(),
  startedAt: z.string(),
  notes: z.array(z.unknown()),
  gone: z.number(),
  before: reviewSchema.nullable(),
})
const importSchema = z.union([columnsSchema, keptNetworkSchema, reviewSchema, batchSchema])

const allOf = (mapId: string) => IDBKeyRange.bound([mapId], [mapId, []])

/** Does something with what this browser keeps; where it keeps nothing, work goes on without. */
async function withDatabase<Result>(
  work: (db: DeviceDatabase) => Promise<Result>,
  otherwise: Result,
): Promise<Result> {
  const db = await deviceDatabase()
  if (!db) return otherwise
  return work(db).catch((error: unknown) => {
    reportError(error)
    return otherwise
  })
}

/** The files of a map that were not finished; what an older version kept otherwise is left out. */
export function readImports(mapId: string): Promise<KeptImport[]> {
  return withDatabase(async (db) => {
    const rows = await db.getAll('imports', allOf(mapId))
    const said = new Map(
      rows.flatMap((row) => {
        const parsed = saidSchema.safeParse(row.import)
        return parsed.success ? [[parsed.data.of, parsed.data as unknown as Said] as const] : []
      }),
    )
    return rows.flatMap((row) => {
      const parsed = importSchema.safeParse(row.import)
      if (!parsed.success) return []
      const kept = parsed.data as unknown as KeptImport
      const later = kept.kind === 'review' ? said.get(kept.id) : undefined
      return [later ? { ...kept, ...saidIn(later) } : kept]
    })
  }, [])
}

type Said = Pick<ImportReview, 'decisions' | 'fromList'>
const saidIn = ({ decisions, fromList }: Said): Said => ({
  decisions,
  ...(fromList && { fromList }),
})
const saidOf = (id: string) => `${id} said`

/** Keeps what people said of a review that is kept already: writing all its lines at every decision holds the screen up. */
export function keepDecisions(mapId: string, review: ImportReview): Promise<unknown> {
  const said = { kind: 'said', of: review.id, ...saidIn(review) }
  return withDatabase(
    (db) => db.put('imports', { scope: mapId, id: saidOf(review.id), import: said }),
    undefined,
  )
}

/** Keeps a file whole, with all that was said of it until now. */
export function keepImport(mapId: string, kept: KeptImport): Promise<unknown> {
  return withDatabase(async (db) => {
    const { store, done } = db.transaction('imports', 'readwrite')
    await store.put({ scope: mapId, id: kept.id, import: kept })
    await store.delete([mapId, saidOf(kept.id)])
    await done
  }, undefined)
}

export function forgetImport(mapId: string, id: string): Promise<unknown> {
  return withDatabase(
    (db) => db.delete('imports', IDBKeyRange.bound([mapId, id], [mapId, saidOf(id)])),
    undefined,
  )
}

/** What was said of these headers on this map before, or null. */
export function readMapping(mapId: string, headers: string): Promise<MappingChoice | null> {
  return withDatabase(async (db) => {
    const row = await db.get('mappings', [mapId, headers])
    const parsed = choiceSchema.safeParse(row?.choice)
    return parsed.success ? parsed.data : null
  }, null)
}

export function keepMapping(
  mapId: string,
  headers: string,
  choice: { readonly shape: string; readonly fields: Readonly<Record<number, ColumnField>> },
): Promise<unknown> {
  return withDatabase((db) => db.put('mappings', { scope: mapId, id: headers, choice }), undefined)
}
