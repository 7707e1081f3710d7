import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import type { Kind } from '@webwijzer/domain/records'

/** How people call a record: its name, or for what joins others the names of both; null when it is gone. */
export function nameOf(state: MapState, kind: Kind, id: string): string | null {
  const record = getRecord(state, kind, id)
  if (!record) return null
  if ('name' in record) return record.name
  const organisation = (of: string | null) =>
    (of === null ? null : getRecord(state, 'organisation', of)?.name) ?? null
  if ('from' in record) return joined(organisation(record.from), organisation(record.to), ' – ')
  if ('typedName' in record) return organisation(record.organisation) ?? record.typedName
  if ('firstName' in record) return record.firstName
  if ('title' in record) return record.title
  if ('text' in record) return record.text
  if ('thing' in record) return nameOfThing(state, record.thing)
  return 'organisation' in record ? organisation(record.organisation) : null
}

function nameOfThing(state: MapState, id: string): string | null {
  for (const kind of ['organisation', 'consultationTable', 'programme'] as const) {
    const record = getRecord(state, kind, id)
    if (record) return record.name
  }
  return null
}

function joined(left: string | null, right: string | null, by: string): string | null {
  return left !== null && right !== null ? `${left}${by}${right}` : (left ?? right)
}
