import type { Draft } from './draft.ts'
import type { Field, Kind, Rec } from './records.ts'
import { referencesOf, targetIds } from './references.ts'
import { reject } from './rejection.ts'

/** Refuses a record that points at nothing, or carries an own field that does not exist or fit. */
export function checkReferences(draft: Pick<Draft, 'get'>, kind: Kind, record: Rec): void {
  for (const reference of referencesOf(kind))
    for (const target of targetIds(record, reference))
      if (!reference.to.some((to) => draft.get(to, target)))
        reject({ code: 'dangling-reference', kind, id: record.id, field: reference.path })
  if (!('fields' in record)) return
  for (const [id, value] of Object.entries(record.fields)) {
    const field = draft.get('field', id) as Field | null
    const path = `fields.${id}`
    if (field?.kind !== kind)
      reject({ code: 'dangling-reference', kind, id: record.id, field: path })
    if (!fits(field, value)) reject({ code: 'invalid-record', kind, id: record.id, field: path })
  }
}

function fits({ fieldType, choices }: Field, value: unknown): boolean {
  if (fieldType === 'number') return typeof value === 'number'
  if (fieldType === 'yesNo') return typeof value === 'boolean'
  if (fieldType === 'choice') return choices.includes(String(value))
  return typeof value === 'string'
}
