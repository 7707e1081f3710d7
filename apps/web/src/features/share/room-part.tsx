import { useEffect, useState } from 'react'
import { announce } from '../../store/announcements.ts'
import { useLiveMap } from '../../store/live-map.ts'
import { closeRoom, fetchRoom, openRoom, type Room } from '../../store/room.ts'
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

/** Opens the room with a code, shows it while it is open, and closes it again. */
export function RoomPart() {
  const { share } = useMessages()
  const { mapId } = useLiveMap()
  const [room, setRoom] = useState<Room | null>(null)
  const part = useKeptFocus<HTMLDivElement>()
  useEffect(() => {
    void fetchRoom(mapId).then(setRoom)
  }, [mapId])

  async function open(session: string | null) {
    const opened = await openRoom(mapId, session)
    if (opened) setRoom(opened)
    else announce(share.failed, { tone: 'problem' })
  }
  async function close() {
    if (!(await closeRoom(mapId))) return announce(share.failed, { tone: 'problem' })
    announce(share.room.closed)
    setRoom(await fetchRoom(mapId))
  }

  return (
    <div ref={part} tabIndex={-1} className={styles.part}>
      <p>{share.room.explanation}</p>
      <RoleWords of="room" />
      {room?.isOpen ? (
        <OpenRoom
          room={room}
          onNewCode={() => void open(room.session)}
          onClose={() => void close()}
        />
      ) : (
        <OpenForm onOpen={(session) => void open(session)} />
      )}
    </div>
  )
}

const noSession = 'none'

function OpenForm({ onOpen }: { readonly onOpen: (session: string | null) => void }) {
  const { share, shell } = useMessages()
  const sessions = useMap(sessionsInOrder)
  const current = useUi((ui) => ui.origin.session)
  const third = sessions.find(({ number }) => number === 3)?.id ?? noSession
  const [session, setSession] = useState(current ?? third)
  return (
    <>
      <SelectField
        label={share.room.session}
        value={session}
        options={[
          ...sessions.map(({ id, number, title }) => ({
            id,
            label: shell.origin.session(number, title),
          })),
          { id: noSession, label: share.room.noSession },
        ]}
        onChange={setSession}
      />
      <div>
        <Button look="primary" onPress={() => onOpen(session === noSession ? null : session)}>
          {share.room.open}
        </Button>
      </div>
    </>
  )
}

type OpenProps = {
  readonly room: Room
  readonly onNewCode: () => void
  readonly onClose: () => void
}

function OpenRoom({ room, onNewCode, onClose }: OpenProps) {
  const { room: words } = useMessages().share
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
          href={`/m/${encodeURIComponent(mapId)}/muur`}
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
