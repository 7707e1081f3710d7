import { getRecord } from '@webwijzer/domain/map-state'
import { joinedId } from '@webwijzer/domain/records'
import { defineCommand } from './define-command.ts'

/** The group said which one it meant: what was only presumed for that is confirmed. */
export const settleSeat = defineCommand<{ readonly table: string; readonly organisation: string }>({
  id: 'set-seat',
  isQuiet: true,
  run({ state }, { table, organisation }) {
    const id = joinedId(table, organisation)
    if (getRecord(state, 'seat', id)?.certainty !== 'presumed') return []
    return [{ do: 'update', kind: 'seat', id, set: { certainty: 'confirmed' } }]
  },
})
