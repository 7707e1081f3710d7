import { getRecord } from '@webwijzer/domain/map-state'
import { joinedId } from '@webwijzer/domain/records'
import type { Work } from '@webwijzer/domain/work'
import { isMark } from './column-contents.ts'
import type { Place } from './gather-values.ts'
import { knownLinks } from './known-links.ts'
import { type ColumnField, columnOf, type Shape } from './mapping.ts'
import { inMatrixCell, sayingsOfMarks } from './marks-said.ts'
import { participating } from './participating.ts'
import type { Matched } from './piles.ts'
import type { Saying } from './readings.ts'
import { saidBefore } from './said-before.ts'
import type { Settled, Settling } from './settle-review.ts'
import type { SettledRow, Thing } from './settled-row.ts'

/** A table in the header of a column. */
type Across = { readonly column: number; readonly thing: Thing }
type GatherEdges = (row: SettledRow, across: readonly Across[]) => void

/** Says what each shape of list tells besides who there is: who sits where, works with whom and was named; a step for each row. */
export function* reviewEdges(
  work: Settling,
  records: ReadonlyMap<string, Settled>,
): Work<void, undefined> {
  const { sheet, mapping, piles } = work.review
  const thingOf = (matched: Matched): Thing[] => {
    const record = records.get(matched.id)
    return record ? [{ ...record, matched }] : []
  }
  const byRow = Map.groupBy([...piles.parties, ...piles.meetings], ({ row }) => row)
  const fields = new Map(mapping.columns.map(({ index, field }) => [index, field]))
  const across = piles.meetings
    .filter(({ row }) => row === sheet.headerRow)
    .flatMap((matched) => thingOf(matched).map((thing) => ({ column: matched.column, thing })))
  const gatherEdges = edgesOf(work)[mapping.shape]
  for (const row of sheet.rows) {
    const own = byRow.get(row.number) ?? []
    const named = (field: ColumnField) =>
      own.filter(({ column }) => fields.get(column) === field).flatMap(thingOf)
    gatherEdges({ ...work, row, in: named }, across)
    yield
  }
}

function edgesOf(work: Settling): Readonly<Record<Shape, GatherEdges>> {
  const links = knownLinks(work.state)
  const before = saidBefore(work.state)
  return {
    organisations: (row) => together(row, row.in('organisation'), row.in('table')),
    seats: (row) => together(row, row.in('organisation'), row.in('table')),
    seatMatrix: (row, across) => {
      for (const { column, thing } of across) {
        const cell = row.row.cells[column]?.trim() ?? ''
        if (isMark(cell)) together(row, row.in('organisation'), [thing], inMatrixCell(cell, column))
      }
    },
    tablePerRow: (row) => {
      together(row, row.in('parties'), row.in('table'))
      leads(row, 'table')
    },
    tablePerColumn: (row, across) => {
      for (const { column, thing } of across)
        together(
          row,
          row.in('parties').filter((party) => party.matched.column === column),
          [thing],
        )
    },
    tables: (row) => {
      together(row, row.in('parties'), row.in('table'))
      leads(row, 'table')
    },
    programmes: (row) => {
      together(row, [...row.in('partners'), ...row.in('parties')], row.in('programme'))
      leads(row, 'programme')
    },
    links: (row) => linked(row, links),
    nominations: (row) => nominated(row, before),
    participants: (row) => participating(row, before),
    // Its lines say who belongs with whom, and they are no rows.
    network: () => undefined,
  }
}

/** Parties at tables, and in programmes; `said` is what stands where they meet. */
function together(
  row: SettledRow,
  parties: readonly Thing[],
  meetings: readonly Thing[],
  said: readonly Saying[] = [],
) {
  for (const meeting of meetings)
    for (const party of parties) {
      if (party.kind !== 'organisation') continue
      if (meeting.kind === 'programme') takingPart(row, party, meeting)
      if (meeting.kind === 'consultationTable') seated(row, party, meeting, said)
    }
}

function takingPart({ gathered, state, making }: SettledRow, party: Thing, programme: Thing) {
  const id = joinedId(programme.id, party.id)
  const { origin } = making
  if (getRecord(state, 'programmePartner', id)) return
  gathered.begin(
    'programmePartner',
    joining({ id, programme: programme.id, organisation: party.id, origin }),
  )
}

/** A seat with what is said of it: what stands beside a name goes before what stands in a column. */
function seated(row: SettledRow, party: Thing, table: Thing, said: readonly Saying[]) {
  const { gathered, state, making, rows } = row
  const id = joinedId(table.id, party.id)
  const { origin } = making
  if (getRecord(state, 'seat', id)) gathered.meet('seat', id)
  else gathered.begin('seat', joining({ id, table: table.id, organisation: party.id, origin }))
  const marks = [...sayingsOfMarks(table.matched), ...sayingsOfMarks(party.matched), ...said]
  const isMarked = new Set(marks.map(({ path }) => path))
  const inRow = rows.sayings(row.row.number, 'seat').filter(({ path }) => !isMarked.has(path))
  gathered.say('seat', id, [...marks, ...inRow], placeOf(row, party))
}

/** Where people look at what a row says of something. */
const placeOf = ({ row }: SettledRow, { matched }: Thing): Place => ({
  row: row.number,
  mention: matched.foldedInto ?? matched.id,
})

/** A record with its id, and what it joins. */
const joining = (record: { readonly id: string } & Readonly<Record<string, unknown>>) => record

/** Who leads a table or programme. */
function leads(row: SettledRow, field: 'table' | 'programme') {
  const [lead] = row.in('lead')
  if (lead?.kind !== 'organisation') return
  const column = columnOf(row.review.mapping, 'lead') ?? 0
  const saying = { path: 'lead', unsaid: null, value: lead.id, column }
  for (const thing of row.in(field))
    if (thing.kind !== 'organisation')
      row.gathered.say(thing.kind, thing.id, [saying], placeOf(row, thing))
}

/** A line between two; one of that kind that is on the map is filled in. */
function linked(row: SettledRow, links: ReturnType<typeof knownLinks>) {
  const { gathered, making, rows } = row
  const [from] = row.in('from')
  const [to] = row.in('to')
  if (from?.kind !== 'organisation' || to?.kind !== 'organisation' || from.id === to.id) return
  const sayings = rows.sayings(row.row.number, 'link')
  const linkKind = sayings.find(({ path }) => path === 'linkKind')?.value ?? null
  const known = links.find(from.id, to.id, linkKind)
  const id = known ?? making.newId()
  const { origin } = making
  if (known) gathered.meet('link', id)
  else {
    gathered.begin('link', joining({ id, from: from.id, to: to.id, origin }))
    links.add(id, from.id, to.id, linkKind)
  }
  gathered.say('link', id, sayings, placeOf(row, from))
}

/** A nomination; one that the map has with just these words is that one. */
function nominated(row: SettledRow, before: ReturnType<typeof saidBefore>) {
  const { gathered, making, rows } = row
  const [party] = row.in('organisation')
  if (party?.kind !== 'organisation') return
  const organisation = party.id
  const sayings = rows.sayings(row.row.number, 'nomination')
  const said = Object.fromEntries(sayings.map(({ path, value }) => [path, value]))
  const known = before.nomination({ ...said, organisation })
  if (known) return gathered.repeat('nomination', known.id)
  const id = making.newId()
  const { origin } = making
  gathered.begin('nomination', joining({ id, organisation, origin }))
  gathered.say('nomination', id, sayings, placeOf(row, party))
}
