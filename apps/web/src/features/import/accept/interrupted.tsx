import { useState } from 'react'
import { useLiveMap } from '../../../store/live-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import page from '../import-page.module.css'
import type { StageOf } from '../stage-of.ts'
import { goOnWith, takeBack } from './accept-review.ts'

/** A batch that is on the map in part: go on with it, or take it back whole. */
export function Interrupted({ stage }: { readonly stage: StageOf<'interrupted'> }) {
  const { importing } = useMessages()
  const { interrupted: words } = importing.review
  const map = useLiveMap()
  const [isBusy, setIsBusy] = useState(false)
  const { batch, reason, columns } = stage
  return (
    <section className={page.sheet}>
      <h2>{words.title(batch.file)}</h2>
      <p>{words.text(batch.done, batch.changes.length)}</p>
      {reason !== null && (
        <p role="alert" className={page.problem}>
          {words.refused(reason)}
        </p>
      )}
      <p className={page.told}>{batch.summary}</p>
      <div className={page.buttons}>
        <Button
          isDisabled={isBusy}
          onPress={() => {
            setIsBusy(true)
            void takeBack(map, batch, columns).finally(() => setIsBusy(false))
          }}
        >
          {words.takeBack}
        </Button>
        <Button
          look="primary"
          isDisabled={isBusy}
          onPress={() => void goOnWith(map, batch, columns)}
        >
          {words.goOn}
        </Button>
      </div>
    </section>
  )
}
