import { joinedId, type Programme, recordSchemas } from '@webwijzer/domain/records'
import { joinList } from '../csv/pipe-list.ts'
import type { KindedRecord } from '../csv/read-csv-set.ts'
import { leftOut } from '../graph/connected-graph.ts'
import type { Graph, GraphField, GraphLine, LeftOut } from '../graph/graph.ts'
import { type Clip, clippedText, longestText, oneLine } from './clipped.ts'
import { type GraphMapping, typeOf } from './graph-mapping.ts'
import {
  belongsType,
  isMetric,
  keptNames,
  linkTypes,
  partnerType,
  roleIn,
  roleTags,
  seatType,
  takeStatus,
} from './kumu-words.ts'
import type { PlacedNode } from './node-records.ts'
import type { OwnFieldTable } from './own-field-table.ts'
import type { PresentLines } from './present-lines.ts'
import type { Thing } from './thing-records.ts'

type Work = {
  readonly graph: Graph
  readonly mapping: GraphMapping
  readonly placed: ReadonlyMap<string, PlacedNode>
  readonly table: OwnFieldTable
  readonly idFor: (wanted: string) => string
  readonly tell: (left: LeftOut) => void
  readonly recordIds: Map<string, string>
  readonly things: ReadonlyMap<string, Thing>
  readonly present: PresentLines
}
type Ends = { readonly from: PlacedNode; readonly to: PlacedNode }

const field = (name: string, value: string | null): GraphField[] =>
  value === null || value === '' ? [] : [{ name, values: [value] }]

/** Everything that a link has no field of its own for. */
export function lineFields(line: GraphLine): GraphField[] {
  const isPlainType = Object.values(linkTypes).some((type) => type === line.type)
  return [
    ...field(keptNames.type, isPlainType ? null : line.type),
    ...field(keptNames.label, oneLine(line.label)),
    ...field(keptNames.tags, joinList(line.tags)),
    ...field(keptNames.direction, line.direction === 'mutual' ? 'mutual' : null),
    ...takeStatus(line.fields).rest,
  ]
}

const nameOf = (line: GraphLine, { from, to }: Ends): string =>
  oneLine(line.label) || line.type || `${oneLine(from.node.label)} – ${oneLine(to.node.label)}`

/** A line that is there already, or comes along once. */
function tellDouble({ id, place }: GraphLine, { tell }: Work, { name }: Clip): [] {
  tell(leftOut('double', 'line', { id, name, ...place }))
  return []
}

/** An arrow that is drawn the other way round points the other way. */
const endsOf = (line: GraphLine, { from, to }: Ends): Ends =>
  line.isReversed && line.direction === 'directed' ? { from: to, to: from } : { from, to }

function linkRecord(line: GraphLine, { from, to }: Ends, work: Work, clip: Clip): KindedRecord[] {
  const { target, linkKind } = work.mapping.lineTypes.get(typeOf(line)) ?? {
    target: 'link',
    linkKind: null,
  }
  if (target === 'skip') {
    work.tell(leftOut('not-chosen', 'line', { id: line.id, name: clip.name, ...line.place }))
    return []
  }
  const said = {
    from: from.id,
    to: to.id,
    linkKind,
    directed: line.direction === 'directed',
    status: takeStatus(line.fields).status,
  }
  if (work.present.hasLink(said, [from.node.id, to.node.id])) return tellDouble(line, work, clip)
  const id = work.idFor(line.id)
  work.recordIds.set(line.id, id)
  const record = recordSchemas.link.parse({
    id,
    ...said,
    remark: clippedText(line.description, longestText, 'Description', clip),
    fields: work.table.valuesOf('link', lineFields(line), clip),
  })
  return [{ kind: 'link', record }]
}

/** What a seat says that has no field: one line each, as `Naam: waarde`. */
function seatRemark(line: GraphLine, role: string): string {
  const roleTag = Object.entries(roleTags).find(([each]) => each === role)?.[1]
  const tags = line.tags.filter((tag) => tag !== roleTag)
  const kept = [
    ...field(keptNames.type, line.type === seatType ? null : line.type),
    ...field(keptNames.label, oneLine(line.label)),
    ...field(keptNames.tags, joinList(tags)),
    ...field(keptNames.direction, line.direction === 'undirected' ? null : line.direction),
    ...takeStatus(line.fields).rest.filter(({ name }) => !isMetric(name)),
  ]
  return kept.map(({ name, values }) => `${name}: ${joinList(values.map(String))}`).join('\n')
}

function seatRecord(
  line: GraphLine,
  table: PlacedNode,
  organisation: PlacedNode,
  work: Work,
  clip: Clip,
): KindedRecord[] {
  const id = joinedId(table.id, organisation.id)
  if (work.present.has('seat', id)) return tellDouble(line, work, clip)
  const role = roleIn([...line.tags, line.type, line.label])
  work.recordIds.set(line.id, id)
  const record = recordSchemas.seat.parse({
    id,
    table: table.id,
    organisation: organisation.id,
    role,
    status: takeStatus(line.fields).status,
    how: clippedText(line.description, longestText, 'Description', clip),
    remark: clippedText(seatRemark(line, role), longestText, 'Tags', clip),
  })
  for (const { name } of line.fields.filter((each) => isMetric(each.name)))
    work.tell(leftOut('metric', 'line', { id: line.id, name: clip.name, field: name }))
  return [{ kind: 'seat', record }]
}

/** A partner of a programme is only that: what its line says beside it is told. */
function partnerRecord(
  line: GraphLine,
  programme: PlacedNode,
  organisation: PlacedNode,
  work: Work,
  clip: Clip,
): KindedRecord[] {
  const id = joinedId(programme.id, organisation.id)
  if (work.present.has('programmePartner', id)) return tellDouble(line, work, clip)
  work.recordIds.set(line.id, id)
  tellRest(line, work, clip, partnerType)
  const values = { id, programme: programme.id, organisation: organisation.id }
  return [{ kind: 'programmePartner', record: recordSchemas.programmePartner.parse(values) }]
}

/** What a line says that what it becomes has no place for. */
function tellRest(line: GraphLine, { tell }: Work, clip: Clip, plainType: string): void {
  const said = [
    ...lineFields(line).filter(
      ({ name, values }) => name !== keptNames.type || values[0] !== plainType,
    ),
    ...field('Description', line.description),
    ...field(keptNames.direction, line.direction === 'directed' ? 'directed' : null),
  ]
  for (const { name } of said)
    tell(
      leftOut(isMetric(name) ? 'metric' : 'field', 'line', {
        id: line.id,
        name: clip.name,
        field: name,
      }),
    )
}

type Joined = (line: GraphLine, ends: Ends, work: Work, clip: Clip) => KindedRecord[]

/** The table of a programme is one: the first line counts, which is set on the programme itself. */
const belongs: Joined = (line, { from, to }, work, clip) => {
  const [programme, table] = from.target === 'programme' ? [from, to] : [to, from]
  const record = work.things.get(programme.id)?.record as Programme | undefined
  if (!record || record.table !== null) return tellDouble(line, work, clip)
  record.table = table.id
  work.recordIds.set(line.id, record.id)
  tellRest(line, work, clip, belongsType)
  return []
}

const toTable: Joined = (line, { from, to }, work, clip) =>
  from.target === 'consultationTable'
    ? seatRecord(line, from, to, work, clip)
    : seatRecord(line, to, from, work, clip)

const toProgramme: Joined = (line, { from, to }, work, clip) =>
  from.target === 'programme'
    ? partnerRecord(line, from, to, work, clip)
    : partnerRecord(line, to, from, work, clip)

/** What a line is, by what it joins, in alphabetical order. What is not here has no place on our map. */
const joined: Readonly<Record<string, Joined>> = {
  'organisation organisation': linkRecord,
  'consultationTable organisation': toTable,
  'organisation programme': toProgramme,
  'consultationTable programme': belongs,
}

function lineRecord(line: GraphLine, work: Work, seen: Set<string>): KindedRecord[] {
  const [from, to] = [work.placed.get(line.from), work.placed.get(line.to)]
  const { id, place } = line
  if (!from || !to) {
    work.tell(
      leftOut('end-left-out', 'line', { id, name: oneLine(line.label) || typeOf(line), ...place }),
    )
    return []
  }
  const ends = endsOf(line, { from, to })
  const name = nameOf(line, ends)
  const clip: Clip = { part: 'line', id, name, tell: work.tell }
  const make = joined[[from.target, to.target].sort().join(' ')]
  const isLoop = from.id === to.id
  if (isLoop || !make) {
    work.tell(leftOut(isLoop ? 'self-loop' : 'no-such-line', 'line', { id, name, ...place }))
    return []
  }
  const pair = make === linkRecord ? id : [from.id, to.id].sort().join(' ')
  if (seen.has(pair)) return tellDouble(line, work, clip)
  seen.add(pair)
  if (line.isDelayed) work.tell(leftOut('delay', 'line', { id, name }))
  return make(line, ends, work, clip)
}

/** What the lines of a graph become: links, seats, partners, and the table of a programme. */
export function lineRecords(work: Work): KindedRecord[] {
  const seen = new Set<string>()
  return work.graph.lines.flatMap((line) => lineRecord(line, work, seen))
}
