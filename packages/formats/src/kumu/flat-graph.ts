import { connectedGraph, leftOut } from '../graph/connected-graph.ts'
import type {
  Direction,
  Graph,
  GraphField,
  GraphLine,
  GraphNode,
  GraphPlace,
  LeftOut,
} from '../graph/graph.ts'

/** An element or connection as a list for import says it: by label, or by an id of the writer's own. */
type FlatPart = {
  readonly id: string | null
  readonly label: string
  readonly type: string | null
  readonly tags: readonly string[]
  readonly description: string | null
  readonly fields: readonly GraphField[]
  readonly place: GraphPlace
}
export type FlatElement = FlatPart & { readonly image: string | null }
export type FlatConnection = FlatPart & {
  /** Labels, or ids when elements have them; each pair becomes a line. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly direction: Direction | null
}
export type FlatList = {
  readonly elements: readonly FlatElement[]
  readonly connections: readonly FlatConnection[]
  readonly leftOut: readonly LeftOut[]
}

/** Kumu takes elements for the same by their id; without ids by label and type; without types by label. */
function keyOf({ id, label, type }: FlatElement, hasTypes: boolean): string {
  if (id !== null) return `id ${id}`
  return hasTypes
    ? `label ${label.trim().toLowerCase()} type ${type?.toLowerCase() ?? ''}`
    : `label ${label.trim().toLowerCase()}`
}

function mergedFields(before: readonly GraphField[], after: readonly GraphField[]): GraphField[] {
  const byName = new Map([...before, ...after].map((field) => [field.name, field]))
  return [...byName.values()]
}

/** What a later row says counts; what it is silent about stays. */
function merged(before: GraphNode, after: FlatElement): GraphNode {
  return {
    ...before,
    label: after.label || before.label,
    type: after.type ?? before.type,
    tags: after.tags.length > 0 ? after.tags : before.tags,
    description: after.description ?? before.description,
    image: after.image ?? before.image,
    fields: mergedFields(before.fields, after.fields),
  }
}

type Elements = { readonly nodes: Map<string, GraphNode>; readonly doubles: LeftOut[] }

function readElements(elements: readonly FlatElement[]): Elements {
  const hasTypes = elements.some(({ type }) => type !== null)
  const byKey = new Map<string, GraphNode>()
  const doubles: LeftOut[] = []
  const taken = new Set(elements.flatMap(({ id }) => id ?? []))
  for (const [at, element] of elements.entries()) {
    const isBare = element.id === null && element.label.trim() === ''
    const key = isBare ? `bare ${at}` : keyOf(element, hasTypes)
    const before = byKey.get(key)
    if (before) {
      byKey.set(key, merged(before, element))
      doubles.push(
        leftOut('double', 'node', { id: before.id, name: element.label, ...element.place }),
      )
      continue
    }
    const id = element.id ?? freeId(`element-${at + 1}`, taken)
    byKey.set(key, { ...element, id, isMadeUp: false })
  }
  return { nodes: byKey, doubles }
}

/** An id of our own that nothing in the file has. */
function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  while (taken.has(id)) id += 'x'
  taken.add(id)
  return id
}

const madeUp = (id: string, label: string, place: GraphPlace): GraphNode => {
  const said = { type: null, tags: [], description: null, image: null, fields: [] }
  return { id, label, ...said, place, isMadeUp: true }
}

/** The graph of such a list. Ends that no element has are made up and say so. */
export function flatGraph({ elements, connections, leftOut: already }: FlatList): Graph {
  const { nodes, doubles } = readElements(elements)
  const byReference = new Map<string, string>()
  for (const { id, label } of [...nodes.values()].toReversed())
    byReference.set(label.trim().toLowerCase(), id)
  for (const element of elements) if (element.id !== null) byReference.set(element.id, element.id)
  const made: GraphNode[] = []
  const taken = new Set([...nodes.values()].map(({ id }) => id))
  const endOf = (reference: string, place: GraphPlace): string => {
    const known = byReference.get(reference) ?? byReference.get(reference.trim().toLowerCase())
    if (known !== undefined) return known
    const id = freeId(`end-${made.length + 1}`, taken)
    made.push(madeUp(id, reference, place))
    byReference.set(reference.trim().toLowerCase(), id)
    return id
  }
  const lines = connections.flatMap((connection, at): GraphLine[] => {
    const { from, to, id, ...rest } = connection
    const pairs = from.flatMap((start) => to.map((end) => [start, end] as const))
    return pairs.map(([start, end], pair) => ({
      ...rest,
      id:
        pairs.length === 1 && id !== null
          ? id
          : `${id ?? `connection-${at + 1}`}${pair === 0 ? '' : `-${pair + 1}`}`,
      from: endOf(start, rest.place),
      to: endOf(end, rest.place),
      isReversed: false,
      isDelayed: false,
    }))
  })
  const endless = connections
    .filter(({ from, to }) => from.length === 0 || to.length === 0)
    .map(({ id, label, place }) => leftOut('unknown-end', 'line', { id, name: label, ...place }))
  return connectedGraph({
    source: 'kumu',
    name: null,
    nodes: [...nodes.values(), ...made],
    lines,
    loops: [],
    maps: [],
    views: [],
    hasTrash: false,
    leftOut: [...already, ...doubles, ...endless],
  })
}
