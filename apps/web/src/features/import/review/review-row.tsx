import type { Decision } from '@webwijzer/matching/review'
import { Search } from 'lucide-react'
import { memo, useState } from 'react'
import { useMessages } from '../../../store/use-messages.ts'
import { classNames } from '../../../ui/class-names.ts'
import { ComboField, type ComboOption } from '../../../ui/combo-field.tsx'
import type { ChoiceButton } from './choices-for.ts'
import { Differences } from './differences.tsx'
import type { Item } from './items.ts'
import styles from './review-row.module.css'
import { RowNumbers } from './row-numbers.tsx'
import type { DifferenceToShow } from './said-words.ts'

type Props = {
  readonly item: Item
  readonly becomes: string
  /** What its rows add. */
  readonly adds: string
  readonly differences: readonly DifferenceToShow[]
  readonly isOpen: boolean
  /** Where in the file it stands, in words. */
  readonly rowsSay: (numbers: string) => string
  /** What it says about itself, and what else stands in its line. */
  readonly about: readonly string[]
  readonly choices: readonly ChoiceButton[]
  /** All that it may be on the map. */
  readonly options: readonly ComboOption[]
  readonly isCurrent: boolean
  readonly onChoose: (item: Item, decision: Decision) => void
}

/** One name in the list: where it stands, what happens to it, and the answers to choose from. */
export const ReviewRow = memo(function ReviewRow(props: Props) {
  const { item, becomes, adds, differences, isOpen, rowsSay, about, choices, isCurrent } = props
  const { importing } = useMessages()
  const { review: words } = importing
  const { text } = item.matched
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a name with its answers is no form field. */}
      <div
        role="group"
        className={styles.row}
        data-item={item.matched.id}
        data-open={isOpen || undefined}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={[`${text}.`, becomes, adds, ...differences.map((each) => each.sentence)]
          .filter(Boolean)
          .join(' ')}
      >
        <div className={styles.about}>
          <p className={styles.place}>
            <RowNumbers rows={item.rows} rowsSay={rowsSay} />
            {item.subject === 'meeting' && ` · ${words.isMeeting}`}
          </p>
          <p className={styles.text}>{text || '–'}</p>
          {about.map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
        </div>
        <div className={styles.answer}>
          <p className={styles.becomes}>{becomes}</p>
          {adds && <p className={styles.becomes}>{adds}</p>}
          <Differences shown={differences} />
          <Answers {...props} choices={choices} />
        </div>
      </div>
    </li>
  )
})

function Answers({ item, choices, options, onChoose }: Props) {
  const { importing } = useMessages()
  const { choices: words } = importing.review
  const [isSearching, setIsSearching] = useState(false)
  const { text } = item.matched
  const press = ({ decision }: ChoiceButton) => onChoose(item, decision)
  if (item.matched.pile === 'notAnOrganisation' && item.matched.repeats !== null) return null
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons of which one is pressed. */}
      <div className={styles.answers} role="group" aria-label={words.label(text)}>
        <div className={styles.choices}>
          {choices
            .filter(({ isFixed }) => !isFixed)
            .map((choice) => (
              <Answer key={choice.key} choice={choice} onPress={press} />
            ))}
        </div>
        <div className={styles.choices}>
          {choices
            .filter(({ isFixed }) => isFixed)
            .map((choice) => (
              <Answer key={choice.key} choice={choice} onPress={press} />
            ))}
          {options.length > 0 && (
            <button
              type="button"
              className={classNames(styles.choice, styles.quiet)}
              aria-expanded={isSearching}
              onClick={() => setIsSearching(!isSearching)}
            >
              <Search size={16} aria-hidden />
              {words.search}
            </button>
          )}
        </div>
      </div>
      {isSearching && (
        <ComboField
          label={words.searchLabel(text)}
          options={options}
          autoFocus
          onChoose={(record) => {
            onChoose(item, { do: 'use', record })
            setIsSearching(false)
          }}
        />
      )}
    </>
  )
}

type AnswerProps = {
  readonly choice: ChoiceButton
  readonly onPress: (choice: ChoiceButton) => void
}

function Answer({ choice, onPress }: AnswerProps) {
  const { label, detail, shortcut, isChosen } = choice
  return (
    <button
      type="button"
      className={classNames(styles.choice, isChosen && styles.chosen)}
      aria-pressed={isChosen}
      onClick={() => onPress(choice)}
    >
      {shortcut && (
        <kbd className={styles.key} aria-hidden>
          {shortcut}
        </kbd>
      )}
      <span>
        {label}
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
    </button>
  )
}
