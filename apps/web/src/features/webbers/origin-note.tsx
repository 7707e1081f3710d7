import { getRecord } from '@webwijzer/domain/map-state'
import { useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import styles from './nomination-form.module.css'

/** To which session what is entered now will belong. */
export function OriginNote() {
  const { webbers, shell } = useMessages()
  const { session: id } = useUi((ui) => ui.origin)
  const session = useMap((state) => getRecord(state, 'session', id ?? ''))
  const words = session
    ? shell.origin.session(session.number, session.title)
    : webbers.decide.noSession
  return <p className={styles.note}>{webbers.nominate.session(words)}</p>
}
