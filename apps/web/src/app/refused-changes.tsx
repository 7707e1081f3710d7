import type { RefusedChange } from '@webwijzer/replica/device-store'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { putBack } from '../commands/put-back.ts'
import { runCommand } from '../commands/run-command.ts'
import { useLiveMap } from '../store/live-map.ts'
import { useMessages } from '../store/use-messages.ts'
import { useSelected } from '../store/use-selected.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import styles from './refused-changes.module.css'
import { RefusedItem } from './refused-item.tsx'

/** Everything that was made here and refused, with a way to keep it; nothing goes silently. */
export function RefusedChanges() {
  const map = useLiveMap()
  const { refused: words } = useMessages().keeping
  const refused = useSelected(map.subscribe, map.getRefused, (all) => all)
  const [isOpen, setIsOpen] = useState(false)
  if (refused.length === 0 && !isOpen) return null

  const drop = (changes: readonly RefusedChange[]) =>
    map.dealWith(changes.map(({ change }) => change.id))
  /** One by one, in the order in which they were made: the first may bring back what the rest needs. */
  const keep = (changes: readonly RefusedChange[]) =>
    drop(changes.filter((one) => runCommand(map, putBack, one).did))

  return (
    <>
      {refused.length > 0 && (
        <Button icon={<TriangleAlert size={16} aria-hidden />} onPress={() => setIsOpen(true)}>
          {words.button(refused.length)}
        </Button>
      )}
      <Modal
        title={words.title}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        footer={
          refused.length > 1 && (
            <>
              <Button onPress={() => drop(refused)}>{words.dropAll}</Button>
              <Button look="primary" onPress={() => keep(refused)}>
                {words.putAllBack}
              </Button>
            </>
          )
        }
      >
        <p>{refused.length > 0 ? words.explanation : words.none}</p>
        <ul className={styles.list}>
          {refused.map((one) => (
            <RefusedItem
              key={one.change.id}
              refused={one}
              onKeep={() => keep([one])}
              onDrop={() => drop([one])}
            />
          ))}
        </ul>
      </Modal>
    </>
  )
}
