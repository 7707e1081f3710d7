import { Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { classNames } from '../../ui/class-names.ts'
import { DomainMark } from '../../ui/domain-mark.tsx'
import styles from './suggestion-list.module.css'
import type { Suggestion } from './suggestions.ts'

type Props = {
  readonly id: string
  readonly lines: readonly Suggestion[]
  readonly active: number
  readonly here: ReadonlySet<string>
  readonly optionId: (at: number) => string
  /** Where there is no room below the field. */
  readonly isAbove: boolean
  readonly onTake: (line: Suggestion) => void
}

/** What could be meant, below the field that keeps the focus. */
export function SuggestionList({ id, lines, active, here, optionId, isAbove, onTake }: Props) {
  const { field } = useMessages().worksheet
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (lines.length > 0) list.current?.scrollIntoView({ block: 'nearest' })
  }, [lines.length])
  if (lines.length === 0) return null
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={field.listLabel}
      className={classNames(styles.list, isAbove && styles.above)}
    >
      {lines.map((line, at) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points at the active line
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
        <div
          key={line.kind === 'new' ? '+' : line.match.candidate.id}
          id={optionId(at)}
          role="option"
          aria-selected={at === active}
          className={styles.line}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(line)}
        >
          <Line line={line} isHere={line.kind === 'known' && here.has(line.match.candidate.id)} />
        </div>
      ))}
    </div>
  )
}

function Line({ line, isHere }: { readonly line: Suggestion; readonly isHere: boolean }) {
  const { worksheet } = useMessages()
  if (line.kind === 'new') {
    return (
      <>
        <Plus size={16} aria-hidden />
        <span>{worksheet.field.addNew(line.name)}</span>
      </>
    )
  }
  const { candidate, via, text } = line.match
  const { name, abbreviation, group = null, isInformal = false } = candidate
  const notes = [
    ...(abbreviation && !name.includes(abbreviation) ? [abbreviation] : []),
    ...(via === 'alias' ? [worksheet.field.also(text)] : []),
    ...(via === 'umbrella' ? [worksheet.field.partOf(text)] : []),
    ...(isHere ? [worksheet.field.isHere] : []),
  ]
  return (
    <>
      <DomainMark group={group} isInformal={isInformal} />
      <span>
        <strong>{name}</strong>{' '}
        {notes.length > 0 && <span className={styles.note}>{notes.join(' · ')}</span>}
      </span>
    </>
  )
}
