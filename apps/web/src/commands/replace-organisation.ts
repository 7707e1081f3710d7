import type { Op } from '@webwijzer/domain/change'
import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { joinedId } from '@webwijzer/domain/records'
import { createOp } from './create-op.ts'
import { type CommandContext, defineCommand, mayEdit } from './define-command.ts'

export type Replacing = {
  /** The organisation that turned out to be a double. */
  readonly organisation: string
  /** The one that was meant. */
  readonly by: string
  /** The table where this was presumed only because nobody knew yet which one was meant. */
  readonly settlesAt?: string | undefined
}

const movable = /^(seat|programmePartner|consultationTable|programme|position)\//

/**
 * The one that was meant takes the seats, partnerships and leads of a double, and the double goes.
 * Only for one that was just typed: once more hangs on it, merging takes more care than this.
 */
export const replaceOrganisation = defineCommand<Replacing>({
  id: 'replace-organisation',
  isAboutKept: true,
  canRun: (context, { organisation, by }) =>
    mayEdit(context) &&
    organisation !== by &&
    getRecord(context.state, 'organisation', by) !== null &&
    pointersTo(context.state, organisation).every((key) => movable.test(key)),
  run: (context, { organisation, by, settlesAt }): Op[] => [
    ...pointersTo(context.state, organisation).flatMap((key) =>
      takeOver(context, key, by, settlesAt),
    ),
    { do: 'delete', kind: 'organisation', id: organisation },
  ],
})

const pointersTo = (state: MapState, id: string) => [...(state.pointers.get(id) ?? [])]

function takeOver(
  context: CommandContext,
  key: string,
  by: string,
  settlesAt: string | undefined,
): Op[] {
  const [kind = '', id = ''] = key.split('/')
  if (kind === 'consultationTable' || kind === 'programme') {
    return [{ do: 'update', kind, id, set: { lead: by } }]
  }
  if (kind === 'seat') {
    const seat = getRecord(context.state, kind, id)
    if (!seat) return []
    const certainty = seat.table === settlesAt ? 'confirmed' : seat.certainty
    const taken = { ...seat, certainty, id: joinedId(seat.table, by), organisation: by }
    return [createOp(context, kind, taken)]
  }
  const partner = kind === 'programmePartner' && getRecord(context.state, kind, id)
  if (!partner) return []
  const taken = { ...partner, id: joinedId(partner.programme, by), organisation: by }
  return [createOp(context, 'programmePartner', taken)]
}
