import type { MapState } from '@webwijzer/domain/map-state'
import { getRecord } from '@webwijzer/domain/map-state'
import type { Messages } from '@webwijzer/messages/messages'
import { ChevronDown } from 'lucide-react'
import { setOrigin } from '../store/kept-origin.ts'
import { useLiveMap, useRole } from '../store/live-map.ts'
import { sessionsInOrder } from '../store/selectors/things-by-name.ts'
import { type Origin, useUi } from '../store/ui-store.ts'
import { useMap } from '../store/use-map.ts'
import { useMessages } from '../store/use-messages.ts'
import { PopoverButton } from '../ui/popover-button.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './origin-chooser.module.css'

const noSession = 'preparation'

/** Says in which session and group one works; everything that is entered then carries it. */
export function OriginChooser() {
  const { mapId } = useLiveMap()
  const { origin: words } = useMessages().shell
  const origin = useUi((ui) => ui.origin)
  // The room's session is the one that it was let in for.
  const isRoom = useRole() === 'room'
  const text = useMap((state) => originText(state, origin, words))
  const sessions = useMap(sessionsInOrder)
  const options = [
    { id: noSession, label: words.preparation },
    ...sessions.map(({ id, number, title }) => ({ id, label: words.session(number, title) })),
  ]
  return (
    <PopoverButton
      label={`${words.title} ${text}`}
      title={words.title}
      className={styles.button}
      content={
        <div className={styles.form}>
          <p>{words.explanation}</p>
          {!isRoom && (
            <SelectField
              label={words.sessionLabel}
              value={origin.session ?? noSession}
              options={options}
              onChange={(id) =>
                setOrigin(mapId, { ...origin, session: id === noSession ? null : id })
              }
            />
          )}
          <TextField
            use={null}
            label={words.groupLabel}
            hint={words.groupHint}
            value={origin.group ?? ''}
            maxLength={40}
            onCommit={(group) => setOrigin(mapId, { ...origin, group: group || null })}
          />
        </div>
      }
    >
      <span className={styles.text}>{text}</span>
      <ChevronDown size={16} aria-hidden />
    </PopoverButton>
  )
}

/** Short: with a group the session's number says enough. */
function originText(state: MapState, origin: Origin, words: Messages['shell']['origin']): string {
  const session = origin.session === null ? null : getRecord(state, 'session', origin.session)
  if (!origin.group)
    return session ? words.session(session.number, session.title) : words.preparation
  const title = session?.number === null ? session.title : null
  const text = session ? words.session(session.number, title) : words.preparation
  return words.withGroup(text, origin.group)
}
