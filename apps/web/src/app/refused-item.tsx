import { applyChange } from '@webwijzer/domain/apply-change'
import type { OpsChange } from '@webwijzer/domain/change'
import type { MapState } from '@webwijzer/domain/map-state'
import type { Messages } from '@webwijzer/messages/messages'
import type { RefusedChange } from '@webwijzer/replica/device-store'
import { putBackOps } from '@webwijzer/replica/put-back'
import { namesIn } from '../commands/what-was-done.ts'
import { inARow } from '../store/in-a-row.ts'
import { useLiveMap } from '../store/live-map.ts'
import { rejectionText } from '../store/rejection-text.ts'
import { useUi } from '../store/ui-store.ts'
import { useMessages } from '../store/use-messages.ts'
import { Button } from '../ui/button.tsx'
import { CopyTyped } from './copy-typed.tsx'
import styles from './refused-changes.module.css'

type Props = {
  readonly refused: RefusedChange
  readonly onKeep: () => void
  readonly onDrop: () => void
}

/** One refused change: what it was, why it was refused, what was typed, and what can be done. */
export function RefusedItem({ refused, onKeep, onDrop }: Props) {
  const { change, rejection, lost } = refused
  const messages = useMessages()
  const language = useUi((ui) => ui.language)
  const map = useLiveMap()
  const { refused: words } = messages.keeping
  const names = inARow(namesOf(map.getState(), refused), language)
  const gone = inARow(
    lost.flatMap(({ record }) => ('name' in record ? record.name : [])),
    language,
  )
  return (
    <li className={styles.item}>
      <p className={styles.what}>{words.what(commandName(messages, change), names)}</p>
      <p>{gone ? words.wasLost(gone) : rejectionText(messages, rejection)}</p>
      <CopyTyped ops={change.ops} />
      <div className={styles.actions}>
        <Button onPress={onKeep}>{lost.length > 0 ? words.putBack : words.tryAgain}</Button>
        <Button look="quiet" onPress={onDrop}>
          {words.drop}
        </Button>
      </div>
    </li>
  )
}

/** What it is about, as it would be called if it were kept. */
function namesOf(state: MapState, refused: RefusedChange): string[] {
  const ops = putBackOps(state, refused)
  const kept = applyChange(state, { ops })
  return namesIn(state, kept.ok ? kept.state : state, refused.change.ops)
}

function commandName(messages: Messages, { label }: OpsChange): string {
  const known: Readonly<Record<string, { readonly name: string }>> = messages.commands
  return (known[label] ?? messages.unknownCommand).name
}
