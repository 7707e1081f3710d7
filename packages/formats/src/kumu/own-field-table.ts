import type { Field } from '@webwijzer/domain/records'
import { joinList } from '../csv/pipe-list.ts'
import { leftOut } from '../graph/connected-graph.ts'
import type { GraphField, LeftOut } from '../graph/graph.ts'
import { type Clip, clippedText, longestName, longestText } from './clipped.ts'
import { isMetric } from './kumu-words.ts'

type FieldKind = Field['kind']
type Value = string | number

/** The own fields of a map in the making: one record per kind and name. */
export type OwnFieldTable = {
  /** Those that the map has not yet. */
  readonly records: () => Field[]
  /** What people call a field. */
  readonly nameOf: (id: string) => string
  /** The field of this kind and name that something uses; null when nothing does. */
  readonly idOf: (kind: FieldKind, name: string) => string | null
  /** The own fields of one thing, by field id. */
  readonly valuesOf: (
    kind: FieldKind,
    fields: readonly GraphField[],
    clip: Clip,
  ) => Record<string, Value>
}

type Placed = { readonly id: string; readonly value: Value }

/** For each kind and name: whether every value of it is one number. */
export type NumberFields = ReadonlySet<string>
export const fieldKey = (kind: FieldKind, name: string): string =>
  `${kind} ${name.trim().toLowerCase()}`

const isOneNumber = ({ values }: GraphField): boolean =>
  values.length === 1 && typeof values[0] === 'number'

/** The kinds and names of fields that hold numbers only. */
export function numberFields(
  parts: Iterable<{ readonly kind: FieldKind; readonly fields: readonly GraphField[] }>,
): NumberFields {
  const [numbers, others] = [new Set<string>(), new Set<string>()]
  for (const { kind, fields } of parts)
    for (const field of fields)
      (isOneNumber(field) ? numbers : others).add(fieldKey(kind, field.name))
  return numbers.difference(others)
}

/**
 * A table of own fields that grows as things are added; of those on the map already the ones that can take
 * what comes are used. `newId` makes ids that nothing has yet.
 */
export function ownFieldTable(
  numbers: NumberFields,
  newId: () => string,
  onMap: readonly Field[] = [],
): OwnFieldTable {
  const byKey = new Map(
    onMap
      .map((field) => [fieldKey(field.kind, field.name), field] as const)
      .filter(([key, { fieldType }]) => fieldType === (numbers.has(key) ? 'number' : 'text')),
  )
  const isOnMap = new Set(onMap)

  const fieldFor = (kind: FieldKind, name: string): Field => {
    const key = fieldKey(kind, name)
    const known = byKey.get(key)
    if (known) return known
    const fieldType = numbers.has(key) ? ('number' as const) : ('text' as const)
    const field: Field = { id: newId(), name, kind, fieldType, choices: [], shared: false }
    byKey.set(key, field)
    return field
  }
  /** The field's record and value, or why it is not kept. */
  const placed = (kind: FieldKind, field: GraphField, clip: Clip): Placed | LeftOut['code'] => {
    const name = clippedText(field.name, longestName, field.name, clip)
    const why = whyNot(field)
    if (why !== null || name === null) return why ?? 'field'
    const { id, fieldType } = fieldFor(kind, name)
    const value = fieldType === 'number' ? field.values[0] : textOf(field, clip)
    return value === undefined || value === null ? 'field' : { id, value }
  }

  return {
    records: () => [...byKey.values()].filter((field) => !isOnMap.has(field)),
    nameOf: (id) => byKey.values().find((field) => field.id === id)?.name ?? id,
    idOf: (kind, name) => byKey.get(fieldKey(kind, name))?.id ?? null,
    valuesOf: (kind, fields, clip) => {
      const values = new Map<string, Value>()
      for (const field of fields) {
        const found = placed(kind, field, clip)
        const code = typeof found === 'string' ? found : values.has(found.id) ? 'double' : null
        if (code !== null)
          clip.tell(leftOut(code, clip.part, { id: clip.id, name: clip.name, field: field.name }))
        else if (typeof found !== 'string') values.set(found.id, found.value)
      }
      return Object.fromEntries(values)
    },
  }
}

/** Why a field is not kept as one of our own; null when it is. */
function whyNot({ name, values }: GraphField): LeftOut['code'] | null {
  if (isMetric(name)) return 'metric'
  return name.trim() === '' || values.length === 0 ? 'field' : null
}

const textOf = (field: GraphField, clip: Clip): string | null =>
  clippedText(textIn(field), longestText, field.name, clip)

/** One text stays as it is, a | in it too; several come side by side. */
const textIn = ({ values }: GraphField): string =>
  values.length === 1 ? String(values[0]) : joinList(values.map(String))
