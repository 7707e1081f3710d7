import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import { thingKinds } from '@webwijzer/domain/records'
import { useLiveMap } from '../../store/live-map.ts'
import { nameOf } from '../../store/selectors/name-of.ts'
import { select, type Thing } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import styles from './talk.module.css'

function thingOf(state: MapState, id: string): Thing | null {
  const kind = thingKinds.find((each) => getRecord(state, each, id))
  return kind ? { kind, id } : null
}

/** What a sentence is about; pressing it lights that up on the map. */
export function SubjectButton({ id }: { readonly id: string }) {
  const { talk: words } = useMessages().worksheet
  const map = useLiveMap()
  const name = useMap((state) => {
    const thing = thingOf(state, id)
    return thing && nameOf(state, thing.kind, id)
  })
  if (name === null) return null
  return (
    <button
      type="button"
      className={styles.subject}
      title={words.showOnMap(name)}
      onClick={() => select(thingOf(map.getState(), id))}
    >
      {name}
    </button>
  )
}
