import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import type { Rec } from '@webwijzer/domain/records'
import {
  changedPaths,
  isEqual,
  type Values,
  valuesOf,
  withValues,
} from '@webwijzer/domain/values-of'
import type { KindedRecord } from '../csv/read-csv-set.ts'
import { leftOut } from '../graph/connected-graph.ts'
import type { LeftOut } from '../graph/graph.ts'
import { oneLine } from './clipped.ts'
import { statusName } from './kumu-words.ts'
import { descriptionFields, nodeRecord, type PlacedNode, type ThingKind } from './node-records.ts'
import type { OwnFieldTable } from './own-field-table.ts'

/** A record in the making, and as it is on the map: null when it is new. */
export type Thing = KindedRecord & { readonly kind: ThingKind; readonly before: Rec | null }

/** Values that something on the map gets, by path. */
export type ThingUpdate = {
  readonly kind: ThingKind
  readonly id: string
  readonly set: Values
}

type Work = {
  readonly table: OwnFieldTable
  readonly tell: (left: LeftOut) => void
  readonly state: MapState
}

/** What the nodes become, by id of the record. Nothing that has a value is overwritten, and that is told. */
export function thingRecords(
  placed: ReadonlyMap<string, PlacedNode>,
  work: Work,
): Map<string, Thing> {
  const things = new Map<string, Thing>()
  for (const each of placed.values()) {
    const { record: said } = nodeRecord(each, work.table, work.tell)
    const known = things.get(each.id) ?? onMap(each, work.state)
    const record = known ? filledIn(known, said, each, work) : said
    things.set(each.id, { kind: each.target, record, before: known ? known.before : null })
  }
  return things
}

function onMap({ target, id }: PlacedNode, state: MapState): Thing | null {
  const record = getRecord(state, target, id)
  return record && { kind: target, record: { ...record }, before: record }
}

/** What is said where nothing was; the name stays, and another one for something new is kept beside it. */
function filledIn(known: Thing, said: Rec, { node, target }: PlacedNode, work: Work): Rec {
  const has = valuesOf(known.record)
  const name = oneLine(node.label)
  const set: Values = known.before ? {} : alsoCalled(known.record, said)
  for (const [path, value] of saidOf(said, target)) {
    if ((has[path] ?? null) === null) set[path] = value
    else if (!isEqual(has[path], value)) {
      const field = fieldName(path, work.table)
      work.tell(leftOut('has-value', 'node', { id: node.id, name, field, ...node.place }))
    }
  }
  return withValues(known.record, set)
}

/** Everything that a node says of itself but its name. */
function saidOf(said: Rec, target: ThingKind): [path: string, value: unknown][] {
  const isSaid = ([path, value]: [string, unknown]) =>
    path === 'status'
      ? value !== null && value !== 'existing'
      : path.startsWith('fields.') || (path === descriptionFields[target] && value !== null)
  return Object.entries(valuesOf(said)).filter(isSaid)
}

function fieldName(path: string, table: OwnFieldTable): string {
  if (path === 'status') return statusName
  return path.startsWith('fields.') ? table.nameOf(path.slice('fields.'.length)) : 'Description'
}

const mostAliases = 50

function alsoCalled(known: Rec, said: Rec): Values {
  if (!('aliases' in known && 'name' in known && 'name' in said)) return {}
  const names = [known.name, ...known.aliases]
  const isKnown = names.includes(said.name) || known.aliases.length >= mostAliases
  return isKnown ? {} : { aliases: [...known.aliases, said.name] }
}

/** Those that the map has not yet. */
export const newThings = (things: ReadonlyMap<string, Thing>): KindedRecord[] =>
  [...things.values()].flatMap(({ kind, record, before }) => (before ? [] : [{ kind, record }]))

/** What changes about those that it has. */
export function thingUpdates(things: ReadonlyMap<string, Thing>): ThingUpdate[] {
  return [...things.values()].flatMap(({ kind, record, before }) => {
    const paths = before ? changedPaths(before, record) : []
    if (paths.length === 0) return []
    const values = valuesOf(record)
    return [
      { kind, id: record.id, set: Object.fromEntries(paths.map((path) => [path, values[path]])) },
    ]
  })
}
