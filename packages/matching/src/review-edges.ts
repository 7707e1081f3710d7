import type { Op } from '@webwijzer/domain/change'
import { looksLikeFamily } from '@webwijzer/domain/looks-like-family'
import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { joinedId, type NodeKind } from '@webwijzer/domain/records'
import { isMark } from './column-contents.ts'
import { type ColumnField, columnOf, type Shape } from './mapping.ts'
import type { Review } from './review.ts'
import { cellText, linkKindIn, roleIn } from './row-values.ts'
import type { Making, Settled } from './settle-review.ts'
import type { SheetRow } from './sheet.ts'

type Thing = { readonly kind: NodeKind; readonly id: string }

/** A row with what its mentions have become, by column. */
type SettledRow = {
  readonly row: SheetRow
  readonly review: Review
  readonly state: MapState
  readonly making: Making
  in(field: ColumnField): readonly Thing[]
  /** A cell as text, unless it looks as if it is about a family. */
  text(field: ColumnField): string | null
}

type MakeEdges = (row: SettledRow, across: readonly Across[]) => readonly Op[]

/** A table in the header of a matrix. */
type Across = { readonly column: number; readonly thing: Thing }

/** What each shape of list says besides who there is. */
const edgesOf: Readonly<Record<Shape, MakeEdges>> = {
  organisations: (row) => together(row, row.in('organisation'), row.in('table')),
  seats: (row) => together(row, row.in('organisation'), row.in('table')),
  seatMatrix: (row, across) =>
    across.flatMap(({ column, thing }) => {
      const cell = row.row.cells[column]?.trim() ?? ''
      return isMark(cell) ? together(row, row.in('organisation'), [thing], cell) : []
    }),
  tablePerRow: (row) => [
    ...together(row, row.in('parties'), row.in('table')),
    ...leads(row, 'table'),
  ],
  tables: (row) => [...together(row, row.in('parties'), row.in('table')), ...leads(row, 'table')],
  programmes: (row) => [
    ...together(row, [...row.in('partners'), ...row.in('parties')], row.in('programme')),
    ...leads(row, 'programme'),
  ],
  links: (row) => linked(row),
  nominations: (row) => nominated(row),
  participants: (row) => participating(row),
  // Its lines say who belongs with whom, and they are no rows.
  network: () => [],
}

/** The operations for all that a list says about who sits where, works with whom and was named. */
export function reviewEdges(
  review: Review,
  state: MapState,
  settled: Settled,
  making: Making,
): Op[] {
  const { sheet, mapping, piles } = review
  const mentions = [...piles.parties, ...piles.meetings]
  const byRow = Map.groupBy(mentions, ({ row }) => row)
  const fields = new Map(mapping.columns.map(({ index, field }) => [index, field]))
  const across = (mapping.shape === 'seatMatrix' ? piles.meetings : []).flatMap(
    ({ id, column }) => {
      const thing = settled.records.get(id)
      return thing ? [{ column, thing }] : []
    },
  )
  const ops = sheet.rows.flatMap((row) => {
    const own = byRow.get(row.number) ?? []
    const settledRow: SettledRow = {
      row,
      review,
      state,
      making,
      in: (field) =>
        own
          .filter(({ column }) => fields.get(column) === field)
          .flatMap(({ id }) => settled.records.get(id) ?? []),
      text: (field) => {
        const said = cellText(row, columnOf(mapping, field))
        return said && !looksLikeFamily(said, 'contact') ? said : null
      },
    }
    return edgesOf[mapping.shape](settledRow, across)
  })
  return withoutDoubles(ops)
}

/** Parties at tables, and in programmes. */
function together(
  { state, making, text }: SettledRow,
  parties: readonly Thing[],
  meetings: readonly Thing[],
  mark: string | null = text('role'),
): Op[] {
  const role = mark ? roleIn(mark) : null
  const ops = meetings.flatMap((meeting) =>
    parties
      .filter(({ kind }) => kind === 'organisation')
      .flatMap(({ id }) =>
        joining(meeting, id, { origin: making.origin, ...(role ? { role } : {}) }),
      ),
  )
  return ops.filter((op) => getRecord(state, op.kind, op.record.id) === null)
}

type CreateOp = Extract<Op, { do: 'create' }>

/** An organisation that joins a table or a programme. */
function joining({ kind, id: meeting }: Thing, organisation: string, said: object): CreateOp[] {
  const id = joinedId(meeting, organisation)
  if (kind === 'consultationTable')
    return [{ do: 'create', kind: 'seat', record: { ...said, id, table: meeting, organisation } }]
  if (kind !== 'programme') return []
  const { role: _, ...values } = said as { role?: unknown }
  const record = { ...values, id, programme: meeting, organisation }
  return [{ do: 'create', kind: 'programmePartner', record }]
}

/** Who leads a table or programme, where the map does not say so yet. */
function leads({ state, in: things }: SettledRow, field: 'table' | 'programme'): Op[] {
  const [lead] = things('lead')
  return things(field).flatMap(({ kind, id }): Op[] => {
    const known = getRecord(state, kind, id)
    if (lead?.kind !== 'organisation' || (known && 'lead' in known && known.lead)) return []
    return [{ do: 'update', kind, id, set: { lead: lead.id } }]
  })
}

function linked({ making, in: things, text }: SettledRow): Op[] {
  const [from] = things('from')
  const [to] = things('to')
  if (from?.kind !== 'organisation' || to?.kind !== 'organisation' || from.id === to.id) return []
  const linkKind = linkKindIn(text('linkKind') ?? '')
  const { origin, newId } = making
  const record = { id: newId(), from: from.id, to: to.id, linkKind, remark: text('remark'), origin }
  return [{ do: 'create', kind: 'link', record }]
}

function nominated({ making, in: things, text }: SettledRow): Op[] {
  const [organisation] = things('organisation')
  if (organisation?.kind !== 'organisation') return []
  const { origin, newId } = making
  const said = { function: text('function'), reason: text('reason'), sentence: text('sentence') }
  return [
    {
      do: 'create',
      kind: 'nomination',
      record: { id: newId(), organisation: organisation.id, ...said, origin },
    },
  ]
}

/** What contact details are shared is asked of the person, so an import shares none. */
function participating({ making, in: things, text }: SettledRow): Op[] {
  const firstName = text('person')
  if (!firstName) return []
  const [organisation] = things('organisation')
  const record = {
    id: making.newId(),
    firstName,
    function: text('function'),
    email: text('email'),
    organisation: organisation?.kind === 'organisation' ? organisation.id : null,
  }
  return [{ do: 'create', kind: 'participant', record }]
}

/** The same seat twice in a file is one seat: the first that tells a role. */
function withoutDoubles(ops: readonly Op[]): Op[] {
  const kept = new Map<string, Op>()
  for (const [at, op] of ops.entries()) {
    const key = op.do === 'create' ? `${op.kind} ${op.record.id}` : String(at)
    const known = kept.get(key)
    const tellsMore =
      known?.do === 'create' && op.do === 'create' && !known.record.role && op.record.role
    if (!known || tellsMore) kept.set(key, op)
  }
  return [...kept.values()]
}
