import type { Rec } from '@webwijzer/domain/records'
import { deleteRecord } from '../../commands/delete-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { announce } from '../../store/announcements.ts'
import { useMessages } from '../../store/use-messages.ts'
import { quietly } from './quietly.ts'
import { useNamesOf } from './use-names-of.ts'

const deleteQuietly = quietly(deleteRecord)

/** Takes somebody from a table or out of a programme, and says so by name: the organisation itself stays. */
export function useLeaving() {
  const run = useRun()
  const namesOf = useNamesOf()
  const { seats, programmes } = useMessages().worksheet
  return {
    leaveTable(seat: Rec<'seat'>, table: string) {
      const { did } = run(deleteQuietly, { kind: 'seat', id: seat.id })
      if (did) announce(seats.left(namesOf([seat.organisation]), table), { canUndo: true })
    },
    leaveProgramme(partner: Rec<'programmePartner'>, programme: string) {
      const { did } = run(deleteQuietly, { kind: 'programmePartner', id: partner.id })
      if (did)
        announce(programmes.left(namesOf([partner.organisation]), programme), { canUndo: true })
    },
  }
}
