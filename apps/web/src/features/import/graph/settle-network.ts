import type { Op } from '@webwijzer/domain/change'
import type { MapState } from '@webwijzer/domain/map-state'
import type { OnMap } from '@webwijzer/formats/kumu/on-map'
import { namesFromReview } from '@webwijzer/matching/changes-from-review'
import type { Matched } from '@webwijzer/matching/piles'
import { type Decision, decisionFor, type Review } from '@webwijzer/matching/review'
import type { Making } from '@webwijzer/matching/settle-review'
import type { Network } from '../../../store/importing/import-review.ts'
import { elementNumbers } from './network-sheet.ts'

/** What people decided about the elements of a network, by node. */
export type SettledNetwork = {
  readonly onMap: OnMap
  readonly skipped: ReadonlySet<string>
  /** Nothing was chosen, or what was chosen is not on the map any more: they are skipped too. */
  readonly undecided: ReadonlySet<string>
  /** What teaches the map other names. */
  readonly ops: readonly Op[]
}

/** Which element is which record on the map, which are one, and which do not come. */
export function settleNetwork(
  review: Review & { readonly network: Network },
  state: MapState,
  making: Making,
): SettledNetwork {
  const { parties, meetings } = review.piles
  const mentions = [...parties, ...meetings]
  const rootOf = rootsAmong(mentions, review)
  const nodes = new Map(
    [...elementNumbers(review.network.graph).byNode].map(([id, at]) => [at, id]),
  )
  const decided = mentions.map((matched): Decided => {
    const root = rootOf(matched)
    return { matched, root, decision: decisionFor(review, root) }
  })
  const settled = namesFromReview(onlyUsed(review, decided), state, making)
  const nodesThat = (isMeant: (each: Decided) => boolean) =>
    decided.filter(isMeant).map(({ matched }) => nodes.get(matched.row) ?? '')
  const isKnown = ({ matched }: Decided) => settled.records.has(matched.id)
  return {
    onMap: {
      state,
      records: new Map(
        decided.flatMap(({ matched }) => {
          const record = settled.records.get(matched.id)
          return record ? [[nodes.get(matched.row) ?? '', record] as const] : []
        }),
      ),
      joined: new Map(
        decided
          .filter(({ matched, root, decision }) => root !== matched && isNew(decision))
          .map(({ matched, root }) => [nodes.get(matched.row) ?? '', nodes.get(root.row) ?? '']),
      ),
    },
    skipped: new Set(
      nodesThat(({ matched, decision }) => decision?.do === 'skip' && matched.text !== ''),
    ),
    undecided: new Set(
      nodesThat((each) => each.decision === null || (each.decision.do === 'use' && !isKnown(each))),
    ),
    ops: settled.ops,
  }
}

type Decided = {
  readonly matched: Matched
  /** What it is said to be the same as, in the end: itself when nothing is. */
  readonly root: Matched
  readonly decision: Decision | null
}

/** A circle of “the same as that one” begins with something new. */
const isNew = (decision: Decision | null): boolean =>
  decision?.do === 'create' || decision?.do === 'join'

/** The review of only what is on the map already; who is the same as one of those is called so too. */
function onlyUsed(review: Review, decided: readonly Decided[]): Review {
  const used = decided.flatMap(({ matched, root, decision }) =>
    decision?.do === 'use'
      ? [[matched.id, matched === root ? decision : { ...decision, learn: true }] as const]
      : [],
  )
  const decisions = new Map<string, Decision>(used)
  const isUsed = ({ id }: Matched) => decisions.has(id)
  const { parties, meetings } = review.piles
  return {
    ...review,
    decisions,
    piles: { parties: parties.filter(isUsed), meetings: meetings.filter(isUsed), refused: [] },
  }
}

/** Follows “the same as that one” to its end; of a circle the first of the file is the end. */
function rootsAmong(mentions: readonly Matched[], review: Review): (matched: Matched) => Matched {
  const byId = new Map(mentions.map((matched) => [matched.id, matched]))
  const nextOf = (matched: Matched): Matched | undefined => {
    const decision = decisionFor(review, matched)
    return decision?.do === 'join' ? byId.get(decision.mention) : undefined
  }
  return (start) => {
    const path: Matched[] = []
    let at = start
    for (let next = nextOf(at); next; next = nextOf(at)) {
      if (path.includes(at)) {
        return path
          .slice(path.indexOf(at))
          .reduce((first, each) => (each.row < first.row ? each : first))
      }
      path.push(at)
      at = next
    }
    return at
  }
}
