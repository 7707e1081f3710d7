import { useState } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { Fold } from '../../ui/fold.tsx'
import styles from './more-numbers.module.css'
import { NumberTable } from './number-table.tsx'

/** The measures that mostly follow how large tables are: behind a fold, with a warning. */
export function MoreNumbers({ without }: { readonly without: string | null }) {
  const { moreNumbers: say } = useMessages()
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={styles.box} aria-label={say.title}>
      <Fold title={say.title} isOpen={isOpen} onToggle={setOpen}>
        <p className={styles.warning}>{say.warning}</p>
        {isOpen && <NumberTable without={without} />}
      </Fold>
    </section>
  )
}
