import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import type { NodeKind } from '@webwijzer/domain/records'
import type { Work } from '@webwijzer/domain/work'
import { listedKinds } from './column-places.ts'
import type { Gathering } from './gather-values.ts'
import { learnedName } from './learned-name.ts'
import type { ColumnField, Shape } from './mapping.ts'
import type { Matched } from './piles.ts'
import type { ReadRows } from './read-rows.ts'
import { readableCell } from './readable-cell.ts'
import type { Saying } from './readings.ts'
import { type Decision, decisionFor, type Review } from './review.ts'

/** Where new records come from: an id, and the session and group in which they are made. */
export type Making = {
  readonly newId: () => string
  readonly origin: { readonly session: string | null; readonly group: string | null }
}

/** Something that a mention has become. */
export type Settled = { readonly kind: NodeKind; readonly id: string }

/** What is gathered of an accepted review: whatever its rows say, about whom. */
export type Settling = {
  readonly review: Review
  readonly state: MapState
  readonly making: Making
  readonly rows: ReadRows
  readonly gathered: Gathering
}

/** The column in which each kind is named about which the rows of a list say more. */
const subjectColumns: Readonly<Record<NodeKind, ColumnField>> = {
  organisation: 'organisation',
  consultationTable: 'table',
  programme: 'programme',
}

/**
 * Gives every mention its record, new or known, as it was decided, with what its row says; none for what was skipped.
 * A step for each of them.
 */
export function* settleReview(work: Settling): Work<ReadonlyMap<string, Settled>, undefined> {
  const { review, state, making, rows, gathered } = work
  const { shape } = review.mapping
  const records = new Map<string, Settled>()
  const made = new Map<string, Settled>()

  function settle(matched: Matched, kind: NodeKind, isSubject: boolean) {
    const record = recordFor(matched, kind)
    if (!record) return
    records.set(matched.id, record)
    const place = { row: matched.row, mention: matched.foldedInto ?? matched.id }
    if (matched.marks?.isInformal && record.kind === 'organisation')
      gathered.say(record.kind, record.id, [informal(matched)], place)
    if (!isSubject) return
    gathered.say(record.kind, record.id, rows.sayings(matched.row, kind, record.kind), place)
  }

  function recordFor(matched: Matched, kind: NodeKind): Settled | undefined {
    if (matched.pile === 'notAnOrganisation' && matched.repeats) return records.get(matched.repeats)
    const decision = decisionFor(review, matched)
    if (decision?.do === 'use') return use(matched, decision)
    return decision?.do === 'create' ? create(decision.name, kind) : undefined
  }

  function use(matched: Matched, { record: id, learn }: Extract<Decision, { do: 'use' }>) {
    const kind = kindOf(state, id)
    if (!kind) return undefined
    gathered.meet(kind, id)
    const known = getRecord(state, kind, id)
    if ((learn ?? matched.pile === 'perhapsSame') && known && 'aliases' in known) {
      const name = learnedName(matched.text, known.name).slice(0, 200)
      gathered.learn(kind, id, name, { row: matched.row, mention: matched.id })
    }
    return { kind, id }
  }

  function create(name: string, kind: NodeKind): Settled {
    const key = `${kind} ${rows.keyOf(name)}`
    const known = made.get(key)
    if (known) return known
    const id = making.newId()
    const record = { kind, id }
    made.set(key, record)
    const { origin } = making
    gathered.begin(kind, { origin, name: readableCell(name).slice(0, 200), id } as { id: string })
    return record
  }

  const isSubject = isSubjectOf(work, shape)
  const meetingKind = shape === 'programmes' ? 'programme' : 'consultationTable'
  for (const matched of review.piles.parties) {
    settle(matched, 'organisation', isSubject(matched, 'organisation'))
    yield
  }
  for (const matched of review.piles.meetings) {
    settle(matched, meetingKind, isSubject(matched, meetingKind))
    yield
  }
  return records
}

/** Whether the row of a mention says more about it than that it is there. */
function isSubjectOf({ review }: Settling, shape: Shape) {
  const fields = new Map(review.mapping.columns.map(({ index, field }) => [index, field]))
  return ({ column }: Matched, kind: NodeKind) =>
    listedKinds[shape].includes(kind) && fields.get(column) === subjectColumns[kind]
}

const informal = ({ column }: Matched): Saying => ({
  path: 'formality',
  unsaid: null,
  value: 'informal',
  column,
})

function kindOf(state: MapState, id: string): NodeKind | null {
  const kinds = ['organisation', 'consultationTable', 'programme'] as const
  return kinds.find((kind) => getRecord(state, kind, id)) ?? null
}
