import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import type { ImportReview } from '../../../store/importing/import-review.ts'
import { useLiveMap } from '../../../store/live-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import { becomesSentence, linksSentence, seatsSentence, tablesIn } from './becomes.ts'
import { choicesFor } from './choices-for.ts'
import { elementWords } from './element-words.ts'
import { type Item, isOpen } from './items.ts'
import { linesAbout } from './lines-about.ts'
import { decide } from './review-actions.ts'
import { decisionByKey } from './review-keys.ts'
import styles from './review-list.module.css'
import { ReviewRow } from './review-row.tsx'
import { additionsSentence, differenceToShow } from './said-words.ts'
import type { Planned } from './use-import-plan.ts'
import { useKnownThings } from './use-known-things.ts'

type Props = {
  readonly review: ImportReview
  readonly items: readonly Item[]
  readonly planned: Planned
}

const pageLength = 60

/** What is said of each name, to look it up. */
const saidByMention = ({ additions, differences }: Planned['plan']) => ({
  additions: Map.groupBy(additions, ({ mention }) => mention),
  differences: Map.groupBy(differences, ({ mention }) => mention),
})

/** The names of one pile, each with its answers; arrows go from one to the next, keys answer. */
export function ReviewList({ review, items, planned }: Props) {
  const messages = useMessages()
  const { importing } = messages
  const { mapId } = useLiveMap()
  const [count, setCount] = useState(pageLength)
  const [current, setCurrent] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const { names, options } = useKnownThings()
  const rowByNumber = useMemo(
    () => new Map(review.sheet.rows.map((row) => [row.number, row])),
    [review.sheet],
  )
  const onChoose = useCallback<Parameters<typeof ReviewRow>[0]['onChoose']>(
    (item, decision) => decide(mapId, [[item, decision]]),
    [mapId],
  )
  const tables = useMemo(() => tablesIn(review), [review])
  const said = useMemo(() => saidByMention(planned.plan), [planned])
  const context = { review, names, messages }
  const rowsSay = useMemo(() => elementWords(review, messages), [review, messages])
  const saying = { ...planned, messages }

  function goTo(at: number) {
    const next = Math.max(0, Math.min(items.length - 1, at))
    if (next >= count) setCount(count + pageLength)
    setCurrent(next)
    requestAnimationFrame(() => rowAt(list.current, next)?.focus())
  }

  function onKeyDown(event: KeyboardEvent) {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || isTyping(target) || hasModifier(event)) return
    const item = items[current]
    if (!item) return
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      return goTo(current + (key === 'ArrowDown' ? 1 : -1))
    }
    const decision = decisionByKey(key, item, choicesFor(item, context), target)
    if (!decision) return
    event.preventDefault()
    onChoose(item, decision)
    goTo(current + 1)
  }

  if (items.length === 0) return <p>{importing.review.emptyPile}</p>
  return (
    <>
      <ul
        ref={list}
        className={styles.list}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => setCurrent(Math.max(0, indexOf(target, items)))}
      >
        {items.slice(0, count).map((item, at) => (
          <ReviewRow
            key={item.matched.id}
            item={item}
            becomes={[
              becomesSentence(item, context),
              seatsSentence(item, context, tables),
              linksSentence(item, context),
            ]
              .filter(Boolean)
              .join(' ')}
            adds={additionsSentence(said.additions.get(item.matched.id) ?? [], saying)}
            differences={(said.differences.get(item.matched.id) ?? []).map((each) =>
              differenceToShow(each, saying),
            )}
            isOpen={isOpen(review, item)}
            rowsSay={rowsSay}
            about={linesAbout(item, review, rowByNumber, messages)}
            choices={choicesFor(item, context)}
            options={options[item.subject]}
            isCurrent={at === current}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {items.length > count && (
        <Button onPress={() => setCount(count + pageLength)}>
          {importing.review.more(Math.min(pageLength, items.length - count))}
        </Button>
      )}
    </>
  )
}

const rowAt = (list: HTMLElement | null, at: number) =>
  list?.querySelectorAll<HTMLElement>('[data-item]')[at]

function indexOf(target: EventTarget, items: readonly Item[]): number {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null
  return items.findIndex(({ matched }) => matched.id === row?.dataset.item)
}

const isTyping = (target: HTMLElement) =>
  target instanceof HTMLInputElement || target.closest('[role=listbox]') !== null

const hasModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey
