import { isSensitiveAtFirst } from '@webwijzer/domain/four-boxes'
import type { Observation } from '@webwijzer/domain/records'
import { type KeyboardEvent, useId, useState } from 'react'
import { noteDown } from '../../commands/note-down.ts'
import { useRun } from '../../commands/use-command.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { AskedBefore } from '../../ui/asked-before.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { useTextGuard } from '../../ui/text-guard.ts'
import type { Entry, Written } from './boxes-of.ts'
import { EntryItem } from './entry-item.tsx'
import styles from './session-four.module.css'
import { typedIn } from './typed-in.ts'

type Props = {
  readonly box: Written
  readonly entries: readonly Entry[]
  readonly origin: Observation['origin']
}

const noteQuietly = { ...noteDown, isQuiet: true }

/** One of the four boxes: its question, what the group said, and a field for the next. */
export function BoxPart({ box, entries, origin }: Props) {
  const { fourBoxes: say, sessions, basics } = useMessages()
  const { mapId } = useLiveMap()
  const run = useRun()
  const kept = typedIn(mapId, `${origin.session} ${origin.group} ${box}`)
  const [text, setText] = useState(() => kept.read() ?? '')
  const [isSensitive, setSensitive] = useState(isSensitiveAtFirst(box))
  const id = useId()
  const guard = useTextGuard()
  const words = say.boxes[box]

  function type(next: string) {
    guard.drop()
    setText(next)
    kept.write(next)
  }

  function add() {
    const said = text.trim()
    if (said !== '' && guard.pass([said], keep)) keep()
  }

  function keep() {
    const said = text.trim()
    const values = { observationKind: box, text: said, sensitive: isSensitive, origin }
    if (!run(noteQuietly, values).did) return
    type('')
    setSensitive(isSensitiveAtFirst(box))
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }

  return (
    <section className={styles.box} data-box={box} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <p className={styles.soft}>{sessions.fourth[questions[box]]}</p>
      {entries.length > 0 && (
        <ul className={styles.entries}>
          {entries.map((entry) => (
            <EntryItem key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      <div className={styles.add}>
        <label htmlFor={id}>{words.add}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={4000}
          value={text}
          onChange={({ target }) => type(target.value)}
          onKeyDown={onKeyDown}
        />
        <AskedBefore asked={guard.asked} />
        <div className={styles.row}>
          <CheckboxField label={say.sensitive} isSelected={isSensitive} onChange={setSensitive} />
          <Button onPress={add} label={`${basics.add}: ${words.add}`}>
            {basics.add}
          </Button>
        </div>
      </div>
    </section>
  )
}

const questions = {
  motivator: 'motivators',
  demotivator: 'demotivators',
  precondition: 'preconditions',
  obstacle: 'obstacles',
  mapUse: 'overviewWishes',
} as const
