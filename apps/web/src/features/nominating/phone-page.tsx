import { Check, CloudOff, LoaderCircle } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLiveMap, useSaveStatus } from '../../store/live-map.ts'
import { mapRecord } from '../../store/selectors/map-record.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { OwnList } from './own-list.tsx'
import { phoneDraft } from './phone-draft.ts'
import { PhoneForm } from './phone-form.tsx'
import styles from './phone-page.module.css'
import { RefusedList } from './refused-list.tsx'

type Told = { readonly kind: 'sent' } | { readonly kind: 'takenBack'; readonly name: string }

/** Naming a webber on a phone: under a minute, without a name, and also without a connection. */
export function PhonePage() {
  const { mapId } = useLiveMap()
  const drafts = useMemo(() => phoneDraft(mapId), [mapId])
  const [told, setTold] = useState<Told | null>(null)
  const name = useMap((state) => mapRecord(state)?.name ?? '')
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p>{name}</p>
        <Standing />
      </header>
      <PhoneForm drafts={drafts} onSent={() => setTold({ kind: 'sent' })} />
      <Outcome told={told} />
      <RefusedList drafts={drafts} />
      <OwnList onTakenBack={(gone) => setTold({ kind: 'takenBack', name: gone })} />
    </div>
  )
}

/** What came of the last thing that was done, said aloud as well. */
function Outcome({ told }: { readonly told: Told | null }) {
  const { nominating: say } = useMessages()
  const isOffline = useSaveStatus().kind === 'offline'
  const sent = isOffline ? say.waits : say.sent
  const text = told && (told.kind === 'sent' ? sent : say.takenBack(told.name))
  return (
    <p role="status" className={text ? styles.outcome : styles.quiet}>
      {text}
    </p>
  )
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
