import { splitList } from '../csv/pipe-list.ts'
import type { GraphField } from '../graph/graph.ts'
import { asList, asObject, asText, own } from '../json/parse-json.ts'

/** What an element, connection or loop says of itself. */
export type KumuAttributes = {
  readonly label: string
  readonly type: string | null
  readonly tags: readonly string[]
  readonly description: string | null
  readonly image: string | null
  readonly fields: readonly GraphField[]
  /** Names of fields whose value is nothing that can be read. */
  readonly unreadable: readonly string[]
}

type Entry = readonly [name: string, value: unknown]
type Role = 'label' | 'type' | 'tags' | 'description' | 'image'

/** The fields that every Kumu project has, by their names in any case. */
const roles: ReadonlyMap<string, Role> = new Map([
  ['label', 'label'],
  ['type', 'type'],
  ['element type', 'type'],
  ['connection type', 'type'],
  ['tags', 'tags'],
  ['description', 'description'],
  ['image', 'image'],
  ['image url', 'image'],
])

/** Values come as text, number, null, list, or `{id, value}`; null when it is something else. */
function valuesIn(value: unknown): (string | number)[] | null {
  if (value === null || value === undefined || value === '') return []
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return Number.isFinite(value) ? [value] : null
  if (typeof value === 'boolean') return [String(value)]
  if (Array.isArray(value)) {
    const each = value.map(valuesIn)
    return each.includes(null) ? null : each.flatMap((values) => values ?? [])
  }
  const object = asObject(value)
  return object && 'value' in object && asText(object.value) !== null
    ? valuesIn(object.value)
    : null
}

const texts = (values: readonly (string | number)[]): string[] => values.map(String)

/** What the named values say: the fields that every project has, and all others under their own names. */
export function readAttributes(entries: Iterable<Entry>): KumuAttributes {
  const found = new Map<Role, (string | number)[]>()
  const fields: GraphField[] = []
  const unreadable: string[] = []
  for (const [name, value] of entries) {
    const values = valuesIn(value)
    const role = roles.get(name.trim().toLowerCase())
    if (values === null) unreadable.push(name)
    else if (values.length === 0) continue
    else if (role && !found.has(role)) found.set(role, values)
    else fields.push({ name, values })
  }
  const textOf = (role: Role): string => texts(found.get(role) ?? []).join(' | ')
  return {
    label: textOf('label'),
    type: textOf('type').trim() || null,
    tags: texts(found.get('tags') ?? []).flatMap(splitList),
    description: textOf('description') || null,
    image: textOf('image') || null,
    fields,
    unreadable,
  }
}

/** The fields of a project by the lower-case names that its elements use, with the names people see. */
export function fieldNames(definitions: unknown): ReadonlyMap<string, string> {
  return new Map(
    asList(definitions).flatMap((definition) => {
      const object = asObject(definition)
      const name = object && own(object, 'name')
      return typeof name === 'string' ? [[name.toLowerCase(), name] as const] : []
    }),
  )
}

type WithImage = Pick<KumuAttributes, 'image' | 'fields'>

/** Lines have no image of their own: it is kept as a field like any other. */
export function withImageAsField<T extends WithImage>({ image, ...rest }: T): Omit<T, 'image'> {
  if (image === null) return rest
  return { ...rest, fields: [...rest.fields, { name: 'Image', values: [image] }] }
}
