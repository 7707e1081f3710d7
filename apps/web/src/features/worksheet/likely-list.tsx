import { useEffect, useRef } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { DomainMark } from '../../ui/domain-mark.tsx'
import type { Candidate } from './candidates.ts'
import styles from './likely-list.module.css'

type Props = {
  readonly id: string
  readonly likely: readonly Candidate[]
  readonly onTake: (candidate: Candidate) => void
}

/** Who probably belongs here too, below the empty field that keeps the focus: a digit or a click each. */
export function LikelyList({ id, likely, onTake }: Props) {
  const { field } = useMessages().worksheet
  const list = useRef<HTMLDivElement>(null)
  const isOpen = likely.length > 0
  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  if (!isOpen) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for one form, this is a short offer
    <div ref={list} id={id} role="group" aria-label={field.likelyLabel} className={styles.list}>
      <span className={styles.label}>{field.likely}</span>
      {likely.map((candidate, at) => (
        <button
          key={candidate.id}
          type="button"
          // The digits are the way for the keyboard: Tab goes on to what comes after the field.
          tabIndex={-1}
          aria-keyshortcuts={String(at + 1)}
          className={styles.one}
          title={candidate.name}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(candidate)}
        >
          <kbd className={styles.key}>{at + 1}</kbd>
          <DomainMark group={candidate.group ?? null} isInformal={candidate.isInformal ?? false} />
          {candidate.short}
        </button>
      ))}
    </div>
  )
}
