import type { Box } from '@webwijzer/domain/four-boxes'
import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { useCallback } from 'react'
import { takeBackAnswer } from '../../commands/take-back-answer.ts'
import { useRun } from '../../commands/use-command.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useSelected } from '../../store/use-selected.ts'
import { OwnItem } from './own-item.tsx'
import { idsUnderWay } from './own-nominations.ts'
import styles from './phone-page.module.css'

type Props = { readonly box: Box; readonly onTakenBack: () => void }

/** What was answered from this phone to one question; the server shows it no other answers. */
export function OwnAnswers({ box, onTakenBack }: Props) {
  const { boxes: say } = useMessages().nominating
  const run = useRun()
  const map = useLiveMap()
  const waiting = useSelected(map.subscribe, map.getWaiting, idsUnderWay)
  const answers = useMap(
    useCallback(
      (state: MapState) =>
        recordsOf(state, 'observation').filter(({ observationKind }) => observationKind === box),
      [box],
    ),
  )
  if (answers.length === 0) return null
  return (
    <ul className={styles.ownItems} aria-label={say.own}>
      {answers.map(({ id, text, sensitive }) => (
        <OwnItem
          key={id}
          name={text}
          isWaiting={waiting.includes(id)}
          onTakeBack={() => run(takeBackAnswer, { id }).did && onTakenBack()}
        >
          <p>{`“${text}”`}</p>
          {sensitive && <p className={styles.hint}>{say.isSensitive}</p>}
        </OwnItem>
      ))}
    </ul>
  )
}
