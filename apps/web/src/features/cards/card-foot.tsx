import { getRecord } from '@webwijzer/domain/map-state'
import type { Organisation } from '@webwijzer/domain/records'
import { Merge, Trash2 } from 'lucide-react'
import { deleteRecord } from '../../commands/delete-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { useRole } from '../../store/live-map.ts'
import { startMerging } from '../../store/merging.ts'
import { select, useUi } from '../../store/ui-store.ts'
import { useLastChange } from '../../store/use-last-change.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import styles from './card-frame.module.css'
import { useCanEdit } from './use-can-edit.ts'

type Props = {
  readonly kind: 'organisation' | 'consultationTable' | 'programme' | 'link'
  readonly id: string
  readonly origin: Organisation['origin']
}

/** Who put it on the map, and the way to take it off. */
export function CardFoot({ kind, id, origin }: Props) {
  const { cards, merge } = useMessages()
  const role = useRole()
  const run = useRun()
  const canEdit = useCanEdit()
  return (
    <footer className={styles.foot}>
      <div>
        <p>{useOriginSentence(origin)}</p>
        <LastChanged kind={kind} id={id} />
      </div>
      {canEdit && kind === 'organisation' && role === 'projectTeam' && (
        <Button
          look="quiet"
          icon={<Merge size={16} aria-hidden />}
          onPress={() => startMerging([id])}
        >
          {merge.open}
        </Button>
      )}
      {canEdit && (
        <Button
          look="danger"
          icon={<Trash2 size={16} aria-hidden />}
          onPress={() => {
            if (run(deleteRecord, { kind, id }).did) select(null)
          }}
        >
          {cards.remove[kind]}
        </Button>
      )}
    </footer>
  )
}

function useOriginSentence({ session, group }: Organisation['origin']): string {
  const words = useMessages().cards.origin
  const number = useMap((state) =>
    session === null ? null : (getRecord(state, 'session', session)?.number ?? null),
  )
  if (session === null) return group === null ? words.preparation : words.preparationAndGroup(group)
  const name = words.sessionName(number)
  return group === null ? words.session(name) : words.sessionAndGroup(name, group)
}

/** When it was last changed, in the time of the people in the room. */
function LastChanged({ kind, id }: Pick<Props, 'kind' | 'id'>) {
  const { lastChanged } = useMessages().cards
  const locale = useUi((ui) => ui.language) === 'nl' ? 'nl-NL' : 'en-GB'
  const record = useMap((state) => getRecord(state, kind, id))
  const last = useLastChange(kind, id, record)
  if (!last) return null
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(last.at))
  return <p>{last.group === null ? lastChanged.at(moment) : lastChanged.by(moment, last.group)}</p>
}
