import type { Draft, Touched } from './draft.ts'
import type { Field } from './records.ts'
import { referencesOf, targetIds } from './references.ts'
import { reject } from './rejection.ts'
import { isEqual, type Values } from './values-of.ts'

/** Refuses a record that points at nothing, or is given an own field that does not exist or fit. */
export function checkReferences(draft: Pick<Draft, 'get'>, touched: Touched): void {
  const { kind, record } = touched
  for (const reference of referencesOf(kind))
    for (const target of targetIds(record, reference))
      if (!reference.to.some((to) => draft.get(to, target)))
        reject({ code: 'dangling-reference', kind, id: record.id, field: reference.path })
  checkOwnFields(draft, touched)
}

/** A value that was there before stays good: its choice may have been taken off the list since. */
function checkOwnFields(draft: Pick<Draft, 'get'>, { kind, before, record }: Touched) {
  if (!('fields' in record)) return
  const earlier: Values = before && 'fields' in before ? before.fields : {}
  for (const [id, value] of Object.entries(record.fields)) {
    if (isEqual(earlier[id], value)) continue
    const field = draft.get('field', id) as Field | null
    const path = `fields.${id}`
    if (field?.kind !== kind)
      reject({ code: 'dangling-reference', kind, id: record.id, field: path })
    if (!fits(field, value)) reject({ code: 'invalid-record', kind, id: record.id, field: path })
  }
}

/** Whether a value is one that this own field takes. */
export function fits({ fieldType, choices }: Field, value: unknown): boolean {
  if (fieldType === 'number') return typeof value === 'number'
  if (fieldType === 'yesNo') return typeof value === 'boolean'
  if (fieldType === 'choice') return typeof value === 'string' && choices.includes(value)
  return typeof value === 'string'
}
