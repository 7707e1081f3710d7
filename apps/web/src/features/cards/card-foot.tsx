import { getRecord } from '@webwijzer/domain/map-state'
import type { Organisation } from '@webwijzer/domain/records'
import { Trash2 } from 'lucide-react'
import { deleteRecord } from '../../commands/delete-record.ts'
import { useRun } from '../../commands/use-command.ts'
import { select } from '../../store/ui-store.ts'
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
  const { cards } = useMessages()
  const run = useRun()
  const canEdit = useCanEdit()
  return (
    <footer className={styles.foot}>
      <p>{useOriginSentence(origin)}</p>
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
