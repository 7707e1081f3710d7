import { getRecord, recordsOf } from '@webwijzer/domain/map-state'
import { memoOn } from '../../store/memo-on.ts'

/** The seats that exist, and those of them that nobody has checked yet, with the names to ask for. */
export const seatFigures = memoOn(['seat', 'organisation', 'consultationTable'], (state) => {
  const seats = recordsOf(state, 'seat').filter(({ status }) => status === 'existing')
  const unchecked = seats
    .filter(({ certainty }) => certainty === 'presumed')
    .map(({ id, organisation, table }) => ({
      id,
      organisation: getRecord(state, 'organisation', organisation)?.name ?? '',
      table: getRecord(state, 'consultationTable', table)?.name ?? '',
    }))
  return { seats: seats.length, unchecked }
})
