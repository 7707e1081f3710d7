import { useEffect, useState } from 'react'
import { useLiveMap, useRole } from '../../store/live-map.ts'
import { type Door, fetchRoom, type Room } from '../../store/room.ts'
import { useMessages } from '../../store/use-messages.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import styles from './wall-page.module.css'

const lookAgainMs = 15_000

/** How the room joins in: the address and the code, while the project team has that door open. */
export function JoinHere({ door }: { readonly door: Door }) {
  const { wall, share, nominating } = useMessages()
  const room = useRoom(door)
  if (!room?.isOpen || !room.code) return null
  const { code, joinAt, scan } = room
  return (
    <section className={styles.join}>
      <div>
        <h2>{door === 'room' ? wall.join : nominating.title}</h2>
        <p>{`${wall.goTo(joinAt)} ${wall.typeCode}`}</p>
      </div>
      {scan !== null && <QrCode text={scan} label={share[door].scan} />}
      <p className={styles.code}>{code}</p>
    </section>
  )
}

function useRoom(door: Door): Room | null {
  const { mapId } = useLiveMap()
  const isTeam = useRole() === 'projectTeam'
  const [room, setRoom] = useState<Room | null>(null)
  useEffect(() => {
    if (!isTeam) return
    const look = () => void fetchRoom(mapId, door).then(setRoom)
    look()
    const timer = setInterval(look, lookAgainMs)
    return () => clearInterval(timer)
  }, [mapId, isTeam, door])
  return room
}
