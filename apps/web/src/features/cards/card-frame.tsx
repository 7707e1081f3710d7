import { type ReactNode, useId } from 'react'
import styles from './card-frame.module.css'
import { EditableName } from './editable-name.tsx'
import { useCanEdit } from './use-can-edit.ts'
import { useCardFocus } from './use-card-focus.ts'

type Props = {
  readonly kind: 'organisation' | 'consultationTable' | 'programme' | 'link'
  readonly id: string
  readonly name: string
  /** Above the name: what kind of thing this is. */
  readonly eyebrow: ReactNode
  /** A line below the name. */
  readonly below?: ReactNode
  readonly children: ReactNode
}

/** What every card has: its kind, its name as a heading, and room for the rest. */
export function CardFrame({ kind, id, name, eyebrow, below, children }: Props) {
  const heading = useCardFocus()
  const headingId = useId()
  const canEdit = useCanEdit()
  return (
    <article className={styles.card} aria-labelledby={headingId}>
      <header className={styles.head}>
        <div className={styles.eyebrow}>{eyebrow}</div>
        {kind !== 'link' && canEdit ? (
          <EditableName {...{ kind, id, name, heading, headingId }} />
        ) : (
          <h2 ref={heading} id={headingId} tabIndex={-1}>
            {name}
          </h2>
        )}
        {below && <p className={styles.below}>{below}</p>}
      </header>
      {children}
    </article>
  )
}
