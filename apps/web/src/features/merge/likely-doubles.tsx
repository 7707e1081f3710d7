import { Merge } from 'lucide-react'
import { useState } from 'react'
import { startMerging } from '../../store/merging.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import styles from './merge.module.css'
import { type Pair, useLikelyDoubles } from './use-likely-doubles.ts'

/** A quiet line when organisations may be there twice, and the list of them behind it. */
export function LikelyDoubles() {
  const { merge } = useMessages()
  const pairs = useLikelyDoubles()
  const [isOpen, setIsOpen] = useState(false)
  if (pairs.length === 0) return null
  return (
    <div className={styles.note}>
      <Button look="quiet" icon={<Merge size={16} aria-hidden />} onPress={() => setIsOpen(true)}>
        {merge.doubles(pairs.length)}
      </Button>
      <Modal title={merge.doublesTitle} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <p>{merge.doublesText}</p>
        <ul className={styles.pairs}>
          {pairs.map((pair) => (
            <PairRow
              key={`${pair.first.id} ${pair.second.id}`}
              pair={pair}
              onCompare={() => {
                setIsOpen(false)
                startMerging([pair.first.id, pair.second.id])
              }}
            />
          ))}
        </ul>
      </Modal>
    </div>
  )
}

function PairRow({ pair, onCompare }: { readonly pair: Pair; readonly onCompare: () => void }) {
  const { merge } = useMessages()
  const { first, second, reasons } = pair
  return (
    <li className={styles.pair}>
      <div>
        <strong>{merge.and(first.name, second.name)}</strong>
        <p className={styles.why}>{reasons.map((reason) => merge.reasons[reason]).join(' · ')}</p>
      </div>
      <Button label={merge.compare(first.name, second.name)} onPress={onCompare}>
        {merge.open}
      </Button>
    </li>
  )
}
