import type { Op } from '@webwijzer/domain/change'
import type { Kind } from '@webwijzer/domain/records'
import type { ImportPlan } from '@webwijzer/matching/changes-from-review'
import { isOfMeetings } from '@webwijzer/matching/mentions'
import type { Matched } from '@webwijzer/matching/piles'
import { decisionFor, type Review } from '@webwijzer/matching/review'
import type { ImportReview } from '../../../store/importing/import-review.ts'
import { isNetwork } from '../graph/network-plan.ts'

/** What a list does to the map, counted from the operations themselves. */
export type ImportSummary = {
  /** What comes new, by kind, in the order of the map's kinds. */
  readonly added: readonly { readonly kind: Kind; readonly count: number }[]
  readonly completed: number
  /** Values of the map that give way to what the list says. */
  readonly replaced?: number
  /** Lines of the file that do nothing. */
  readonly skipped: number
  /** Names about which nothing was chosen. */
  readonly open: number
  /** What the list says that goes by no name and is on the map already, by kind. */
  readonly repeated?: readonly { readonly kind: Kind; readonly count: number }[]
  /** The list says nothing that the map does not have. */
  readonly isKnown?: boolean
}

type Reviewed = { readonly review: ImportReview; readonly plan: ImportPlan }

const hidden: readonly Kind[] = ['position', 'view', 'map']

export function countOps(ops: readonly Op[]): Pick<ImportSummary, 'added' | 'completed'> {
  const counts = new Map<Kind, number>()
  const completed = new Set<string>()
  const made = new Set(ops.flatMap((op) => (op.do === 'create' ? [op.record.id] : [])))
  for (const op of ops) {
    if (hidden.includes(op.kind)) continue
    if (op.do === 'create') counts.set(op.kind, (counts.get(op.kind) ?? 0) + 1)
    if (op.do === 'update' && !made.has(op.id)) completed.add(`${op.kind} ${op.id}`)
  }
  return {
    added: [...counts].map(([kind, count]) => ({ kind, count })),
    completed: completed.size,
  }
}

/** What an accepted review does, and how many lines of the file do nothing. */
export function summaryOf({ review, plan }: Reviewed): ImportSummary {
  const { ops, undecided, differences, repeated } = plan
  const replaced = differences.filter(({ isTaken, knownRow }) => isTaken && knownRow === null)
  const counted = countOps(ops)
  const isNothing = counted.added.length === 0 && counted.completed === 0 && undecided.length === 0
  return {
    ...counted,
    repeated: [...Map.groupBy(repeated, ({ kind }) => kind)].map(([kind, { length: count }]) => ({
      kind,
      count,
    })),
    isKnown: isNothing && usesAny(review),
    replaced: replaced.length,
    // What is skipped of a network is in the list of what is left out.
    skipped: isNetwork(review) ? 0 : idleLines(review) + review.familyCount,
    open: undecided.length,
  }
}

/** Whether anything in the list is on the map. */
const usesAny = (review: Review): boolean =>
  [...review.piles.parties, ...review.piles.meetings].some(
    (matched) => decisionFor(review, matched)?.do === 'use',
  )

/**
 * How many lines do nothing. A known table in a line does not count where nobody is put there: it is what
 * the line is about that must be used, or something new must come of it.
 */
export function idleLines(review: Review): number {
  const { parties, meetings } = review.piles
  const ofMeetings = isOfMeetings(review.mapping.shape)
  const subjects = Map.groupBy(ofMeetings ? meetings : parties, ({ row }) => row)
  const others = Map.groupBy(ofMeetings ? parties : meetings, ({ row }) => row)
  const fateOf = (matched: Matched) => {
    const isRepeat = matched.pile === 'notAnOrganisation' && matched.repeats !== null
    return isRepeat ? 'use' : (decisionFor(review, matched)?.do ?? 'skip')
  }
  const isIdle = (row: number) => {
    const named = subjects.get(row) ?? []
    const beside = (others.get(row) ?? []).map(fateOf)
    const isUsed = (fate: string) => fate !== 'skip'
    if (named.length === 0) return !beside.some(isUsed)
    return !named.map(fateOf).some(isUsed) && !beside.includes('create')
  }
  return [...new Set([...subjects.keys(), ...others.keys()])].filter(isIdle).length
}
