import { splitList } from '../csv/pipe-list.ts'
import { leftOut } from '../graph/connected-graph.ts'
import type { Graph, LeftOut } from '../graph/graph.ts'
import { asList, asObject, asText, type JsonObject, own } from '../json/parse-json.ts'
import { type FlatConnection, type FlatElement, flatGraph } from './flat-graph.ts'
import { readAttributes, withImageAsField } from './kumu-attributes.ts'
import { directionOf } from './read-project.ts'

const nowhere = { sheet: null, row: null }
const lists = new Set(['elements', 'connections'])
const ends = new Set(['id', 'from', 'to', 'direction'])

function attributesOf(part: JsonObject, isElement: boolean) {
  const entries = Object.entries(part)
  return readAttributes(entries.filter(([name]) => (isElement ? name !== 'id' : !ends.has(name))))
}

const references = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((each) => asText(each) ?? [])
    : splitList(asText(value) ?? '')

/** A list for import, `{elements, connections}`: a flat file, or what stands behind a remote link. */
export function readFlat(file: JsonObject): Graph {
  const dropped: LeftOut[] = []
  const tell = (part: 'node' | 'line', name: string, fields: readonly string[]) =>
    dropped.push(...fields.map((field) => leftOut('unreadable-value', part, { name, field })))

  const elements = asList(own(file, 'elements')).flatMap((value): FlatElement[] => {
    const part = asObject(value)
    if (!part) {
      dropped.push(leftOut('unreadable-value', 'node', { name: asText(value) ?? '' }))
      return []
    }
    const { unreadable, ...rest } = attributesOf(part, true)
    tell('node', rest.label, unreadable)
    return [{ ...rest, id: asText(own(part, 'id')), place: nowhere }]
  })
  const connections = asList(own(file, 'connections')).flatMap((value): FlatConnection[] => {
    const part = asObject(value)
    if (!part) {
      dropped.push(leftOut('unreadable-value', 'line', { name: asText(value) ?? '' }))
      return []
    }
    const { unreadable, ...rest } = attributesOf(part, false)
    tell('line', rest.label, unreadable)
    const said = own(part, 'direction')
    const direction = directionOf(said)
    if (direction === null && asText(said) !== null)
      dropped.push(leftOut('direction', 'line', { name: rest.label || String(said) }))
    const [from, to] = [references(own(part, 'from')), references(own(part, 'to'))]
    const id = asText(own(part, 'id'))
    return [{ ...withImageAsField(rest), id, from, to, direction, place: nowhere }]
  })
  for (const [name, value] of Object.entries(file))
    if (!lists.has(name) && asList(value).length > 0)
      dropped.push(leftOut('other-table', 'sheet', { name }))
  return flatGraph({ elements, connections, leftOut: dropped })
}
