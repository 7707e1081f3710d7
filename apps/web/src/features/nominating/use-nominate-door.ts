import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { useEffect, useState } from 'react'
import { useLiveMap } from '../../store/live-map.ts'
import { fetchRoom, type Room } from '../../store/room.ts'
import { sessionsInOrder } from '../../store/selectors/things-by-name.ts'
import { useMap } from '../../store/use-map.ts'

const lookAgainMs = 15_000

/** The door through which phones come in, looked at again now and then. */
export function useNominateDoor(): Room | null {
  const { mapId } = useLiveMap()
  const [door, setDoor] = useState<Room | null>(null)
  useEffect(() => {
    const look = () => void fetchRoom(mapId, 'nominate').then((found) => found && setDoor(found))
    look()
    const timer = setInterval(look, lookAgainMs)
    return () => clearInterval(timer)
  }, [mapId])
  return door
}

/** Which session the wall is about: the one that is open, else the last in which somebody was named. */
export function useWallSession(door: Room | null): string | null {
  const last = useMap(lastNamed)
  return door?.isOpen ? door.session : last
}

function lastNamed(state: MapState): string | null {
  const named = new Set(recordsOf(state, 'nomination').map(({ origin }) => origin.session))
  return sessionsInOrder(state).findLast(({ id }) => named.has(id))?.id ?? null
}
