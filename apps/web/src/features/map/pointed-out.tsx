import { getRecord, type MapState } from '@webwijzer/domain/map-state'
import type { Messages } from '@webwijzer/messages/messages'
import { pointedAt } from '../../store/pointed-at.ts'
import { type Pointing, pointAt, useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import styles from './pointed-out.module.css'

const whole = (state: MapState) => state

/** Says what is lit up on the map and why, and lets it go. */
export function PointedOut({ isBeside }: { readonly isBeside: boolean }) {
  const messages = useMessages()
  const state = useMap(whole)
  const pointing = useUi((ui) => ui.pointing)
  if (!pointing || pointing.about === 'list') return null
  const { pointing: say } = messages.map
  const isThere = pointedAt(state, pointing) !== null
  return (
    <div className={classNames(styles.box, !isBeside && styles.belowSearch)} data-overlay>
      <p>{isThere ? sentenceFor(pointing, state, messages) : say.nothing}</p>
      <Button look="quiet" onPress={() => pointAt(null)}>
        {say.clear}
      </Button>
    </div>
  )
}

function sentenceFor(
  pointing: Exclude<Pointing, { about: 'list' }>,
  state: MapState,
  { map, blindSpots }: Messages,
): string {
  switch (pointing.about) {
    case 'team':
      return map.pointing.team
    case 'leaving':
      return map.pointing.leaving(
        getRecord(state, 'organisation', pointing.organisation)?.name ?? '',
      )
    case 'question':
      return map.pointing.question(blindSpots[pointing.question].question)
  }
}
