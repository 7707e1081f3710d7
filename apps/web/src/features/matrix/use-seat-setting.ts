import { getRecord } from '@webwijzer/domain/map-state'
import { joinedId, type Seat } from '@webwijzer/domain/records'
import { roleCycle, type SeatRole, setSeat } from '../../commands/set-seat.ts'
import { updateRecord } from '../../commands/update-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import type { CellPlace } from './cell-place.ts'
import { keepSeat, keptOf } from './matrix-store.ts'
import { seatText } from './seat-cell.tsx'

/** What a key does to a square. */
export type SeatAction = SeatRole | 'next' | 'none' | 'notSure'

/** Keys that mean the same in every language. */
const plainKeys: Readonly<Record<string, SeatAction>> = {
  enter: 'next',
  ' ': 'next',
  delete: 'none',
  backspace: 'none',
  '0': 'none',
}

/** Does to a square what a key or click says, and says what it has become. */
export function useSeatSetting() {
  const map = useLiveMap()
  const run = useRun()
  const messages = useMessages()
  const { matrix } = messages

  function setting(place: CellPlace, action: SeatAction) {
    const { row: organisation, column: table } = place
    const id = joinedId(table, organisation)
    const before = getRecord(map.getState(), 'seat', id)
    if (before) keepSeat(before)
    if (action !== 'notSure') {
      const role = action === 'none' ? null : action
      run(setSeat, { table, organisation, role, kept: keptOf(id) })
    } else if (before) {
      const certainty = before.certainty === 'presumed' ? 'confirmed' : 'presumed'
      run(updateRecord, { kind: 'seat', id, set: { certainty } })
    }
    const after = getRecord(map.getState(), 'seat', id)
    if (after !== before) say(place, after)
  }

  function say({ row, column }: CellPlace, seat: Seat | null) {
    const state = map.getState()
    const name = getRecord(state, 'organisation', row)?.name ?? ''
    const table = getRecord(state, 'consultationTable', column)?.name ?? ''
    announce(matrix.said(name, table, seatText(messages, seat ?? undefined)), { tone: 'quiet' })
  }

  /** What a key means in a square; null for keys that mean nothing there. */
  function actionOf(key: string): SeatAction | null {
    const letter = key.toLowerCase()
    if (letter === matrix.notSureLetter) return 'notSure'
    return plainKeys[letter] ?? roleCycle.find((role) => matrix.letters[role] === letter) ?? null
  }

  return { setting, actionOf }
}
