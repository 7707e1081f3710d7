import type { Op } from '@webwijzer/domain/change'
import { type Named, resemblesExisting } from '@webwijzer/domain/find-by-name'
import type { Doubt } from '../store/doubts.ts'

/** Whether a new name may mean one of several that are known, so that the group is asked which one. */
export const asksWhichOne = (name: string, known: readonly Named[]): boolean =>
  resemblesExisting(name, known).length > 1

/**
 * Which of the organisations that a change made may be doubles of what was there before it. `unsure` are the
 * names behind which a question mark was typed.
 */
export function doubtsAfter(
  ops: readonly Op[],
  before: readonly Named[],
  at: string,
  unsure: ReadonlySet<string> = new Set(),
): Doubt[] {
  return ops.flatMap((op) => {
    if (op.do !== 'create' || op.kind !== 'organisation') return []
    const name = String(op.record.name)
    const known = resemblesExisting(name, before).map(({ candidate }) => candidate.id)
    if (known.length === 0) return []
    const doubt = { organisation: op.record.id, at, known }
    return [unsure.has(name) ? { ...doubt, isUnsure: true } : doubt]
  })
}

/** The ids of what a change made of one kind. */
export const madeBy = (ops: readonly Op[], kind: Op['kind']): string[] =>
  ops.flatMap((op) => (op.do === 'create' && op.kind === kind ? [op.record.id] : []))
