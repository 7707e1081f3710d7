import type { Draft } from './draft.ts'
import type { Kind, Rec } from './records.ts'
import { referencesOf, targetIds, withoutTarget } from './references.ts'
import { withValues } from './values-of.ts'

/** Takes a record out of a draft, if it is there; what points at it goes with it or lets go. */
export function removeRecord(draft: Draft, kind: Kind, id: string) {
  if (!draft.get(kind, id)) return
  draft.put(kind, id, null)
  for (const pointer of draft.pointersTo(id)) letGo(draft, pointer.kind, pointer.record, kind, id)
}

function letGo(draft: Draft, kind: Kind, pointer: Rec, goneKind: Kind, gone: string) {
  let record = pointer
  for (const reference of referencesOf(kind)) {
    if (!reference.to.includes(goneKind) || !targetIds(record, reference).includes(gone)) continue
    if (reference.onDelete === 'delete') return removeRecord(draft, kind, pointer.id)
    record = withoutTarget(record, reference, gone)
  }
  if (goneKind === 'field' && 'fields' in record)
    record = withValues(record, { [`fields.${gone}`]: null })
  if (record !== pointer) draft.put(kind, pointer.id, record)
}
