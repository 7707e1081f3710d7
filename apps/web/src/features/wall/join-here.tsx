import { useEffect, useState } from 'react'
import { useLiveMap, useRole } from '../../store/live-map.ts'
import { fetchRoom, type Room } from '../../store/room.ts'
import { useMessages } from '../../store/use-messages.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import styles from './wall-page.module.css'

const lookAgainMs = 15_000

/** How the room joins in: the address and the code, while the project team has the room open. */
export function JoinHere() {
  const { wall, share } = useMessages()
  const room = useRoom()
  if (!room?.isOpen || !room.code) return null
  const { code, joinAt, scan } = room
  return (
    <section className={styles.join}>
      <div>
        <h2>{wall.join}</h2>
        <p>{`${wall.goTo(joinAt)} ${wall.typeCode}`}</p>
      </div>
      {scan !== null && <QrCode text={scan} label={share.room.scan} />}
      <p className={styles.code}>{code}</p>
    </section>
  )
}

function useRoom(): Room | null {
  const { mapId } = useLiveMap()
  const isTeam = useRole() === 'projectTeam'
  const [room, setRoom] = useState<Room | null>(null)
  useEffect(() => {
    if (!isTeam) return
    const look = () => void fetchRoom(mapId).then(setRoom)
    look()
    const timer = setInterval(look, lookAgainMs)
    return () => clearInterval(timer)
  }, [mapId, isTeam])
  return room
}
