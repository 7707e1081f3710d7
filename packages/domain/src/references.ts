import { type Kind, nodeKinds, type Rec, thingKinds } from './records.ts'

export type Reference = {
  readonly kind: Kind
  /** A field, `field.part` for a value with parts, or `field[].part` for a list of them. */
  readonly path: string
  /** The path taken apart: the field, and the part within its value, if any. */
  readonly field: string
  readonly part: string | null
  readonly to: readonly Kind[]
  /** What happens to the pointer when its target is deleted. */
  readonly onDelete: 'delete' | 'clear'
}

function ref(
  kind: Kind,
  path: string,
  to: Kind | readonly Kind[],
  onDelete: Reference['onDelete'],
): Reference {
  const [field = '', part = null] = path.split(/(?:\[\])?\./)
  return { kind, path, field, part, to: typeof to === 'string' ? [to] : to, onDelete }
}

const withOrigin = [
  'organisation',
  'consultationTable',
  'programme',
  'seat',
  'programmePartner',
  'link',
  'nomination',
  'webber',
  'observation',
] as const satisfies Kind[]

/** The whole referential integrity of a map. A dangling reference is refused. */
export const references: readonly Reference[] = [
  ref('organisation', 'domain', 'domain', 'clear'),
  ref('organisation', 'parent', 'organisation', 'clear'),
  ref('consultationTable', 'lead', 'organisation', 'clear'),
  ref('seat', 'table', 'consultationTable', 'delete'),
  ref('seat', 'organisation', 'organisation', 'delete'),
  ref('programme', 'lead', 'organisation', 'clear'),
  ref('programme', 'table', 'consultationTable', 'clear'),
  ref('programmePartner', 'programme', 'programme', 'delete'),
  ref('programmePartner', 'organisation', 'organisation', 'delete'),
  ref('link', 'from', 'organisation', 'delete'),
  ref('link', 'to', 'organisation', 'delete'),
  ref('participant', 'organisation', 'organisation', 'clear'),
  ref('participant', 'since', 'session', 'clear'),
  ref('participant', 'attendance[].session', 'session', 'clear'),
  ref('nomination', 'organisation', 'organisation', 'delete'),
  ref('nomination', 'nominator', 'participant', 'clear'),
  ref('webber', 'organisation', 'organisation', 'delete'),
  ref('webber', 'session', 'session', 'clear'),
  ref('observation', 'subject', thingKinds, 'clear'),
  ref('view', 'rules[].field', 'field', 'clear'),
  ref('position', 'view', 'view', 'delete'),
  ref('position', 'thing', nodeKinds, 'delete'),
  ...withOrigin.map((kind) => ref(kind, 'origin.session', 'session', 'clear')),
]

const byKind = Map.groupBy(references, (reference) => reference.kind)
export const referencesOf = (kind: Kind): readonly Reference[] => byKind.get(kind) ?? []

type Loose = Record<string, unknown>

/** The ids at which a record points by this reference: none, one, or one per entry of a list. */
export function targetIds(record: Rec, { field, part }: Reference): string[] {
  const value = (record as Loose)[field]
  if (part === null) return typeof value === 'string' ? [value] : []
  const parts = (Array.isArray(value) ? value : [value]) as (Loose | null)[]
  return parts
    .map((entry) => entry?.[part])
    .filter((target): target is string => typeof target === 'string')
}

/** The record without its pointer to `gone`: null where one value pointed, the entry left out of a list. */
export function withoutTarget(record: Rec, { field, part }: Reference, gone: string): Rec {
  const value = (record as Loose)[field]
  if (part === null) return { ...record, [field]: null } as Rec
  if (Array.isArray(value))
    return { ...record, [field]: value.filter((entry) => (entry as Loose)[part] !== gone) } as Rec
  return { ...record, [field]: { ...(value as Loose), [part]: null } } as Rec
}
