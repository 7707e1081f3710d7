import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Field, Link, Rec, Seat } from '@webwijzer/domain/records'
import { splitList } from '../csv/pipe-list.ts'
import {
  type Direction,
  directions,
  type Graph,
  type GraphField,
  type GraphLine,
  type GraphMap,
  type GraphNode,
} from '../graph/graph.ts'
import {
  belongsType,
  elementTypes,
  keptNames,
  linkTypes,
  partnerType,
  roleTags,
  seatType,
  statusField,
} from './kumu-words.ts'
import { linesByNames, loopIn } from './loop-text.ts'
import { descriptionFields, type ThingKind } from './node-records.ts'
import { typesByKind, viewOfRules } from './view-style.ts'

const nowhere = { sheet: null, row: null }
type Values = Readonly<Record<string, string | number | boolean>>
type Fields = ReadonlyMap<string, Field>

/** Own fields under the names that people see; the kept ones are taken out to go back where they came from. */
function takeApart(values: Values, fields: Fields) {
  const kept = new Map<string, string>()
  const own: GraphField[] = []
  const keptWords: readonly string[] = Object.values(keptNames)
  for (const [id, value] of Object.entries(values)) {
    const name = fields.get(id)?.name ?? id
    if (keptWords.includes(name)) kept.set(name, String(value))
    else own.push({ name, values: typeof value === 'number' ? [value] : valuesIn(String(value)) })
  }
  return { kept, own }
}

const valuesIn = (text: string): string[] => (text.includes('|') ? splitList(text) : [text])

function nodeOf(kind: ThingKind, record: Rec<ThingKind>, fields: Fields): GraphNode {
  const { kept, own } = takeApart(record.fields, fields)
  const description = (record as unknown as Record<string, string | null>)[descriptionFields[kind]]
  return {
    id: record.id,
    label: record.name,
    type: kept.get(keptNames.type) ?? elementTypes[kind],
    tags: splitList(kept.get(keptNames.tags) ?? ''),
    description: description ?? null,
    image: kept.get(keptNames.image) ?? null,
    fields:
      kind === 'programme' ? own : [...own, ...statusField((record as Rec<'organisation'>).status)],
    place: nowhere,
    isMadeUp: false,
  }
}

const isDirection = (text: string | undefined): Direction | null =>
  directions.find((direction) => direction === text) ?? null

type LineParts = Pick<GraphLine, 'id' | 'from' | 'to' | 'type'> & Partial<GraphLine>

function lineOf(parts: LineParts): GraphLine {
  const silent = {
    label: '',
    direction: 'undirected' as const,
    tags: [],
    description: null,
    fields: [],
  }
  return { ...silent, isReversed: false, isDelayed: false, place: nowhere, ...parts }
}

function linkLine(
  { id, from, to, linkKind, directed, remark, status, fields: values }: Link,
  fields: Fields,
): GraphLine {
  const { kept, own } = takeApart(values, fields)
  return lineOf({
    id,
    from,
    to,
    type: kept.get(keptNames.type) ?? (linkKind === null ? null : linkTypes[linkKind]),
    label: kept.get(keptNames.label) ?? '',
    tags: splitList(kept.get(keptNames.tags) ?? ''),
    direction: isDirection(kept.get(keptNames.direction)) ?? (directed ? 'directed' : 'undirected'),
    description: remark,
    fields: [...own, ...statusField(status)],
  })
}

/** What a seat's remark says line by line as `Naam: waarde`; other lines are a remark. */
function readRemark(remark: string | null) {
  const kept = new Map<string, string>()
  const own: GraphField[] = []
  const rest: string[] = []
  for (const line of (remark ?? '').split('\n')) {
    const [, name, value] = /^([^:]{1,60}): (.+)$/.exec(line) ?? []
    const isKept = Object.values<string>(keptNames).includes(name ?? '')
    if (name && value && isKept) kept.set(name, value)
    else if (name && value) own.push({ name, values: valuesIn(value) })
    else if (line !== '') rest.push(line)
  }
  if (rest.length > 0) own.push({ name: 'Opmerking', values: [rest.join('\n')] })
  return { kept, own }
}

function seatLine({ id, table, organisation, role, how, remark, status }: Seat): GraphLine {
  const { kept, own } = readRemark(remark)
  const roleTag = role === 'unknown' ? [] : [roleTags[role]]
  return lineOf({
    id: `${id}`,
    from: organisation,
    to: table,
    type: kept.get(keptNames.type) ?? seatType,
    label: kept.get(keptNames.label) ?? '',
    tags: [...new Set([...roleTag, ...splitList(kept.get(keptNames.tags) ?? '')])],
    direction: isDirection(kept.get(keptNames.direction)) ?? 'undirected',
    description: how,
    fields: [...own, ...statusField(status)],
  })
}

const viewIdOf = ({ id }: Rec<'view'>): string => `view-${id}`

function mapOf(
  view: Rec<'view'>,
  positions: readonly Rec<'position'>[],
  lines: readonly GraphLine[],
): GraphMap {
  const own = positions.filter((position) => position.view === view.id)
  const placed = new Set(own.map(({ thing }) => thing))
  const nodes = own.map(({ thing, x, y, colour }) => ({
    node: thing,
    position: { x, y },
    isPinned: true,
    style: colour === null ? [] : [['color', colour] as const],
  }))
  const visible = lines.filter(({ from, to }) => placed.has(from) && placed.has(to))
  const drawn = visible.map(({ id }) => ({ line: id, curvature: null, style: [] }))
  const usualView = view.rules.length > 0 ? viewIdOf(view) : null
  const told = { description: null, usualView, loops: [] }
  return { id: view.id, name: view.name, ...told, nodes, lines: drawn }
}

/**
 * The network of a map as Kumu can hold it: organisations, tables and programmes as elements; links,
 * seats and partners as connections; a map for every view, with its colours; loops as loops. What is
 * wished or ended says so in a field.
 */
export function graphFromState(state: MapState): Graph {
  const fields: Fields = new Map(recordsOf(state, 'field').map((field) => [field.id, field]))
  const things = (['organisation', 'consultationTable', 'programme'] as const).flatMap((kind) =>
    recordsOf(state, kind).map((record) => ({ kind, node: nodeOf(kind, record, fields) })),
  )
  const nodes = things.map(({ node }) => node)
  const lines = [
    ...recordsOf(state, 'link').map((link) => linkLine(link, fields)),
    ...recordsOf(state, 'seat').map(seatLine),
    ...recordsOf(state, 'programmePartner').map(({ id, programme, organisation }) =>
      lineOf({ id, from: organisation, to: programme, type: partnerType }),
    ),
    ...recordsOf(state, 'programme').flatMap(({ id, table }) =>
      table === null
        ? []
        : [lineOf({ id: `${id}~~${table}`, from: id, to: table, type: belongsType })],
    ),
  ]
  const positions = recordsOf(state, 'position')
  const maps = recordsOf(state, 'view').map((view) => mapOf(view, positions, lines))
  const name = recordsOf(state, 'map')[0]?.name ?? null
  const known = linesByNames(nodes, lines)
  const loops = recordsOf(state, 'observation').flatMap((each) => loopIn(each, known) ?? [])
  const fieldName = (id: string) => fields.get(id)?.name ?? null
  const typesOf = typesByKind(things)
  const views = recordsOf(state, 'view')
    .filter(({ rules }) => rules.length > 0)
    .map((view) => viewOfRules({ ...view, id: viewIdOf(view) }, { fieldName, typesOf }))
  return { source: 'kumu', name, nodes, lines, loops, maps, views, trash: [], leftOut: [] }
}
