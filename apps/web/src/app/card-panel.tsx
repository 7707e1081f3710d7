import { getRecord } from '@webwijzer/domain/map-state'
import { X } from 'lucide-react'
import { Suspense, useEffect } from 'react'
import { AlsoHere } from '../features/company/also-here.tsx'
import { select, useUi } from '../store/ui-store.ts'
import { useMap } from '../store/use-map.ts'
import { useMessages } from '../store/use-messages.ts'
import { IconButton } from '../ui/icon-button.tsx'
import styles from './card-panel.module.css'
import { lazyPart } from './lazy-part.ts'
import { LoadingPage } from './loading-page.tsx'

/** What stands in the panel. */
export const card = lazyPart(async () => {
  const { Card } = await import('../features/cards/card.tsx')
  return { default: Card }
})

/** The card of what is selected: beside the page, on a phone over it. */
export function CardPanel() {
  const thing = useUi((ui) => ui.selection)
  const isThere = useMap(
    (state) => thing !== null && getRecord(state, thing.kind, thing.id) !== null,
  )
  const { shell } = useMessages()
  useEffect(() => {
    // Deleted or undone, here or elsewhere: nothing is lit up any more.
    if (!isThere) select(null)
  }, [isThere])
  if (!thing || !isThere) return null
  return (
    <aside
      className={styles.panel}
      aria-label={shell.cardLabel}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) select(null)
      }}
    >
      <div className={styles.scroll}>
        <Suspense fallback={<LoadingPage />}>
          <AlsoHere thing={thing} />
          <card.View key={`${thing.kind}/${thing.id}`} thing={thing} />
        </Suspense>
      </div>
      <div className={styles.close}>
        <IconButton
          label={shell.closeCard}
          icon={<X size={20} aria-hidden />}
          onPress={() => select(null)}
        />
      </div>
    </aside>
  )
}
