import type { Op } from './change.ts'
import { gatherPointers, updateOp } from './gather-pointers.ts'
import { getRecord, type MapState } from './map-state.ts'
import { type ConsultationTable, type Programme, recordSchemas } from './records.ts'
import { isEqual, type Values, valuesOf } from './values-of.ts'

export type Twins = {
  readonly kind: 'consultationTable' | 'programme'
  /** The one that stays. */
  readonly keep: string
  /** The one that turned out to be the same. */
  readonly other: string
}

const longTexts: ReadonlySet<string> = new Set([
  'purpose',
  'informalConnection',
  'description',
  'remark',
])
const mostText = 4000

/** What makes a record the one it is, or says how it came; the one that stays keeps its own. */
const itsOwn: ReadonlySet<string> = new Set(['id', 'name', 'origin', 'checked'])

/**
 * Everything that makes two tables or programmes one, as operations of one change: seats, partners, notes
 * and lines move over, what only the other says is taken over, and the other goes. Empty when one of them
 * is not there.
 */
export function mergeTwins(state: MapState, { kind, keep, other }: Twins): Op[] {
  const kept = getRecord(state, kind, keep)
  const gone = getRecord(state, kind, other)
  if (!kept || !gone || keep === other) return []
  const plan = gatherPointers(state, { kind, keep, others: [other] })
  return [
    ...plan.ops(),
    ...updateOp(kind, plan.after(kind, kept), takenOver(kind, kept, gone), kept),
    ...plan.folded().map(({ kind, id }): Op => ({ do: 'delete', kind, id })),
    { do: 'delete', kind, id: other },
  ]
}

type Mergeable = ConsultationTable | Programme

/** What only the other says, and of long texts what both wrote. */
function takenOver(kind: Twins['kind'], kept: Mergeable, gone: Mergeable): Values {
  const nothingSaid = valuesOf(recordSchemas[kind].parse({ id: kept.id, name: kept.name }))
  const [own, theirs] = [valuesOf(kept), valuesOf(gone)]
  const isSaid = (path: string, value: unknown) => !isEqual(value, nothingSaid[path])
  return Object.fromEntries(
    Object.entries(theirs).flatMap(([path, value]) => {
      if (itsOwn.has(path) || !isSaid(path, value) || isEqual(value, own[path])) return []
      if (!isSaid(path, own[path])) return [[path, value]]
      if (!longTexts.has(path)) return []
      return [[path, `${own[path]}\n${value}`.slice(0, mostText)]]
    }),
  )
}
