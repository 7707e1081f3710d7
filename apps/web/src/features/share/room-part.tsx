import { useEffect, useState } from 'react'
import { announce } from '../../store/announcements.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { closeRoom, type Door, fetchRoom, openRoom, type Room } from '../../store/room.ts'
import { sessionsInOrder } from '../../store/selectors/things-by-name.ts'
import { useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { RoleWords } from './role-words.tsx'
import styles from './share.module.css'
import { useMoment } from './use-moment.ts'

/** Opens a door with a code, shows the code while it is open, and closes it again. */
export function RoomPart({ door }: { readonly door: Door }) {
  const { share } = useMessages()
  const { mapId } = useLiveMap()
  const [room, setRoom] = useState<Room | null>(null)
  const part = useKeptFocus<HTMLDivElement>()
  useEffect(() => {
    void fetchRoom(mapId, door).then(setRoom)
  }, [mapId, door])

  async function open(session: string | null) {
    const opened = await openRoom(mapId, session, door)
    if (opened) setRoom(opened)
    else announce(share.failed, { tone: 'problem' })
  }
  async function close() {
    if (!(await closeRoom(mapId, door))) return announce(share.failed, { tone: 'problem' })
    announce(share[door].closed)
    setRoom(await fetchRoom(mapId, door))
  }

  return (
    <div ref={part} tabIndex={-1} className={styles.part}>
      <p>{share[door].explanation}</p>
      <RoleWords of={door} />
      {room?.isOpen ? (
        <OpenRoom
          door={door}
          room={room}
          onNewCode={() => void open(room.session)}
          onClose={() => void close()}
        />
      ) : (
        <OpenForm door={door} onOpen={(session) => void open(session)} />
      )}
    </div>
  )
}

const noSession = 'none'

/** The session that each door is for, as the exercise goes. */
const usualSession: Readonly<Record<Door, number>> = { room: 3, nominate: 4 }

type FormProps = {
  readonly door: Door
  readonly onOpen: (session: string | null) => void
}

function OpenForm({ door, onOpen }: FormProps) {
  const { share, shell } = useMessages()
  const words = share[door]
  const sessions = useMap(sessionsInOrder)
  const current = useUi((ui) => ui.origin.session)
  const usual = sessions.find(({ number }) => number === usualSession[door])?.id ?? noSession
  const [session, setSession] = useState(door === 'room' ? (current ?? usual) : usual)
  return (
    <>
      <SelectField
        label={words.session}
        value={session}
        options={[
          ...sessions.map(({ id, number, title }) => ({
            id,
            label: shell.origin.session(number, title),
          })),
          { id: noSession, label: words.noSession },
        ]}
        onChange={setSession}
      />
      <div>
        <Button look="primary" onPress={() => onOpen(session === noSession ? null : session)}>
          {words.open}
        </Button>
      </div>
    </>
  )
}

type OpenProps = {
  readonly door: Door
  readonly room: Room
  readonly onNewCode: () => void
  readonly onClose: () => void
}

const wallOf: Readonly<Record<Door, string>> = { room: 'muur', nominate: 'wie-bel-je' }

function OpenRoom({ door, room, onNewCode, onClose }: OpenProps) {
  const words = useMessages().share[door]
  const { mapId } = useLiveMap()
  const { timeOf } = useMoment()
  const { code, joinAt, scan, expiresAt } = room
  return (
    <>
      <p>
        <strong>{words.isOpen(expiresAt === null ? '' : timeOf(expiresAt))}</strong>
      </p>
      {code === null ? (
        <p>{words.lost}</p>
      ) : (
        <div className={styles.secret}>
          <div>
            <p>{words.where(joinAt)}</p>
            <p className={styles.code}>{code}</p>
            {scan !== null && <p className={styles.note}>{words.scan}</p>}
          </div>
          {scan !== null && <QrCode text={scan} label={words.scan} />}
        </div>
      )}
      <div className={styles.actions}>
        <a
          className={styles.wall}
          href={`/m/${encodeURIComponent(mapId)}/${wallOf[door]}`}
          target="_blank"
          rel="noreferrer"
        >
          {words.wall}
        </a>
        <Button onPress={onNewCode}>{words.newCode}</Button>
        <Button look="danger" onPress={onClose}>
          {words.close}
        </Button>
      </div>
      <p className={styles.note}>{words.newCodeHint}</p>
      <p className={styles.note}>{words.closeHint}</p>
    </>
  )
}
