import { CircleCheck, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useLiveMap } from '../../../store/live-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import page from '../import-page.module.css'
import { setStage } from '../import-store.ts'
import type { StageOf } from '../stage-of.ts'
import { takeBack } from './accept-review.ts'
import styles from './done.module.css'

/** It is on the map: what was done, and the one way back. */
export function Done({ stage }: { readonly stage: StageOf<'done'> }) {
  const { importing } = useMessages()
  const { done: words } = importing.review
  const map = useLiveMap()
  const [, navigate] = useLocation()
  const [isBusy, setIsBusy] = useState(false)
  const { batch, isUndone } = stage
  return (
    <section className={page.sheet}>
      <h2 className={styles.title}>
        {!isUndone && <CircleCheck size={24} aria-hidden />}
        {isUndone ? words.undone : words.title(batch.file)}
      </h2>
      {!isUndone && <p>{batch.summary}</p>}
      <div className={page.buttons}>
        {!isUndone && (
          <Button
            icon={<Undo2 size={18} aria-hidden />}
            isDisabled={isBusy}
            onPress={() => {
              setIsBusy(true)
              void takeBack(map, batch).finally(() => setIsBusy(false))
            }}
          >
            {words.undo}
          </Button>
        )}
        <Button onPress={() => setStage(map.mapId, { kind: 'door' })}>{words.again}</Button>
        <Button
          look="primary"
          onPress={() => navigate(`/m/${encodeURIComponent(map.mapId)}/kaart${location.search}`)}
        >
          {words.toMap}
        </Button>
      </div>
    </section>
  )
}
