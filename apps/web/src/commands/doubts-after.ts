import type { Op } from '@webwijzer/domain/change'
import { type Named, resemblesExisting } from '@webwijzer/domain/find-by-name'
import type { Doubt } from '../store/doubts.ts'

/** Which of the organisations that a change made may be doubles of what was there before it. */
export function doubtsAfter(ops: readonly Op[], before: readonly Named[], at: string): Doubt[] {
  return ops.flatMap((op) => {
    if (op.do !== 'create' || op.kind !== 'organisation') return []
    const known = resemblesExisting(String(op.record.name), before)
    if (known.length === 0) return []
    return [{ organisation: op.record.id, at, known: known.map(({ candidate }) => candidate.id) }]
  })
}

/** The ids of what a change made of one kind. */
export const madeBy = (ops: readonly Op[], kind: Op['kind']): string[] =>
  ops.flatMap((op) => (op.do === 'create' && op.kind === kind ? [op.record.id] : []))
