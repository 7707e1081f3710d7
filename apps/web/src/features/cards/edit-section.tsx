import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { isFilled } from './card-field.ts'
import styles from './card-sections.module.css'
import { FieldList } from './field-list.tsx'
import { type SectionProps, valueIn } from './section-props.ts'

/** A section that opens and closes; open when something is filled in, or when it is what the card is about. */
export function EditSection(props: SectionProps) {
  const { kind, record, section, entries } = props
  const { cards, privacy } = useMessages()
  const bodyId = useId()
  const hasContent = entries.some(({ field }) => isFilled(kind, field, valueIn(record, field)))
  const [wish, setWish] = useState<boolean | null>(null)
  const [wasFilled, setWasFilled] = useState(hasContent)
  // Emptying its last value must not close a section under somebody's hands.
  if (hasContent && !wasFilled) setWasFilled(true)
  const isOpen = wish ?? opensItself(section, wasFilled)
  const title = cards.sections[section]
  return (
    <section className={styles.section}>
      <h3>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setWish(!isOpen)}
        >
          {title}
          <ChevronDown size={18} aria-hidden />
        </button>
      </h3>
      <div id={bodyId} hidden={!isOpen} className={styles.body}>
        {section === 'contact' && <p className={styles.note}>{privacy.preferFunction}</p>}
        {isOpen && (
          <FieldList
            {...{ kind, record, entries, title }}
            isWhole={!wasFilled || alwaysOpen.has(section)}
          />
        )}
      </div>
    </section>
  )
}

/** Sections without which the card says nothing. */
const alwaysOpen: ReadonlySet<string> = new Set(['line', 'experience', 'seat'])
/** What they hold stands in the head of the card already, or is seldom needed. */
const keptClosed: ReadonlySet<string> = new Set(['aboutOrganisation', 'aboutTable'])

const opensItself = (section: string, isFilled: boolean) =>
  alwaysOpen.has(section) || (isFilled && !keptClosed.has(section))
