import { getRecord } from '@webwijzer/domain/map-state'
import { normaliseValue } from '@webwijzer/domain/normalise'
import type { Kind } from '@webwijzer/domain/records'
import { isEqual, valuesOf } from '@webwijzer/domain/values-of'
import { defineCommand } from './define-command.ts'

export type Edit = {
  readonly kind: Kind
  readonly id: string
  /** New values by path (`name`, `fields.<id>`); only those that differ are sent. */
  readonly set: Readonly<Record<string, unknown>>
}

/** Changes values of a record: one gesture, one change, and only what is really different. */
export const updateRecord = defineCommand<Edit>({
  id: 'update-record',
  isQuiet: true,
  run({ state }, { kind, id, set }) {
    const record = getRecord(state, kind, id)
    if (!record) return [{ do: 'update', kind, id, set: { ...set } }]
    const now = valuesOf(record)
    const changed = Object.entries(set)
      .map(([path, value]) => [path, normaliseValue(value)] as const)
      .filter(([path, value]) => !isEqual(now[path], value))
    if (changed.length === 0) return []
    return [{ do: 'update', kind, id, set: Object.fromEntries(changed) }]
  },
})
