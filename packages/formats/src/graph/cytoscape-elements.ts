import { asObject, asText, type JsonObject, own } from '../json/parse-json.ts'

/** What one element of Cytoscape says; null when it is none. */
function elementOf(
  value: unknown,
): { readonly part: JsonObject; readonly data: JsonObject } | null {
  const part = asObject(value)
  const data = part && asObject(own(part, 'data'))
  return part && data ? { part, data } : null
}

const isEdge = (part: JsonObject, data: JsonObject): boolean =>
  own(part, 'group') === 'edges' ||
  (own(data, 'source') !== undefined && own(data, 'target') !== undefined)

/**
 * The nodes and edges in a list of elements as cytoscape.js takes it, all in one; null when it is another list. What
 * the program knows of them besides (selected, locked) is no content; who is in a group is told by its name.
 */
export function cytoscapeElements(list: readonly unknown[]): JsonObject | null {
  const elements = list.map(elementOf)
  if (elements.length === 0 || elements.includes(null)) return null
  const known = elements.flatMap((each) => (each ? [each] : []))
  const nameOf = new Map(
    known.map(({ data }) => [own(data, 'id'), asText(own(data, 'label') ?? own(data, 'name'))]),
  )
  const kept = ({ part, data }: (typeof known)[number]): JsonObject => {
    const { parent, ...said } = data
    const group = parent === undefined ? null : (nameOf.get(parent) ?? asText(parent))
    return {
      ...said,
      ...(group === null ? {} : { group }),
      ...(own(part, 'position') === undefined ? {} : { position: own(part, 'position') }),
      ...(own(part, 'classes') === undefined ? {} : { classes: own(part, 'classes') }),
    }
  }
  const { edges = [], nodes = [] } = Object.groupBy(known, ({ part, data }) =>
    isEdge(part, data) ? 'edges' : 'nodes',
  )
  return { nodes: nodes.map(kept), edges: edges.map(kept) }
}
