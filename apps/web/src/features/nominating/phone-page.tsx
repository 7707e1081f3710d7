import { Check, CloudOff, LoaderCircle } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { announce } from '../../store/announcements.ts'
import { useLiveMap, useSaveStatus } from '../../store/live-map.ts'
import { mapRecord } from '../../store/selectors/map-record.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { answerDrafts } from './answer-drafts.ts'
import { OwnList } from './own-list.tsx'
import { PhoneBoxes } from './phone-boxes.tsx'
import { phoneDraft } from './phone-draft.ts'
import { PhoneForm } from './phone-form.tsx'
import styles from './phone-page.module.css'
import { RefusedList } from './refused-list.tsx'

type Told = { readonly takenBack: string | null; readonly at: number }

/** Naming a webber on a phone, and then what helps and what does not: under a minute, without a name, and also without a connection. */
export function PhonePage() {
  const { mapId } = useLiveMap()
  const drafts = useMemo(() => phoneDraft(mapId), [mapId])
  const answers = useMemo(() => answerDrafts(mapId), [mapId])
  const [told, setTold] = useState<Told | null>(null)
  const tell = (takenBack: string | null) =>
    setTold((last) => ({ takenBack, at: (last?.at ?? 0) + 1 }))
  const page = useKeptFocus<HTMLDivElement>()
  const name = useMap((state) => mapRecord(state)?.name ?? '')
  return (
    <div ref={page} tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <p>{name}</p>
        <Standing />
      </header>
      <PhoneForm drafts={drafts} onSent={() => tell(null)} />
      {told && <Outcome key={told.at} takenBack={told.takenBack} />}
      <RefusedList drafts={drafts} answers={answers} />
      <OwnList onTakenBack={tell} />
      <PhoneBoxes drafts={answers} />
    </div>
  )
}

/** What came of the last thing that was done, said aloud as well. */
function Outcome({ takenBack }: Pick<Told, 'takenBack'>) {
  const { nominating: say } = useMessages()
  const sent = useSaveStatus().kind === 'offline' ? say.waits : say.sent
  const text = takenBack === null ? sent : say.takenBack(takenBack)
  useEffect(() => announce(text, { tone: 'quiet' }), [text])
  return <p className={styles.outcome}>{text}</p>
}

const icons = { saved: Check, saving: LoaderCircle, offline: CloudOff, closed: CloudOff } as const

function Standing() {
  const { nominating: say } = useMessages()
  const { kind, waiting } = useSaveStatus()
  const Icon = icons[kind]
  if (kind === 'saved') return null
  const isOffline = kind === 'offline' || kind === 'closed'
  const text = isOffline
    ? [say.status.offline, waiting > 0 && say.status.waiting(waiting)].filter(Boolean).join('. ')
    : say.status.saving
  return (
    <p className={isOffline ? styles.waits : styles.isSent}>
      <Icon size={16} aria-hidden />
      {text}
    </p>
  )
}
