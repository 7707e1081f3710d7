import { useState } from 'react'
import { setOrigin } from '../../store/kept-origin.ts'
import { useLiveMap, useRole } from '../../store/live-map.ts'
import { sessionsInOrder } from '../../store/selectors/things-by-name.ts'
import { useUi } from '../../store/ui-store.ts'
import { useMap } from '../../store/use-map.ts'

const numberOfThisSession = 4

/**
 * For which session and group one writes. A group on its phone is in its own, as everywhere; the project
 * team goes from group to group, and what it enters elsewhere stays as it was.
 */
export function useWhere() {
  const { mapId } = useLiveMap()
  const isRoom = useRole() === 'room'
  const origin = useUi((ui) => ui.origin)
  const sessions = useMap(sessionsInOrder)
  const [session, setSession] = useState<string | null>(null)
  const [group, setGroup] = useState<string | null>(origin.group)
  if (isRoom)
    return {
      ...origin,
      setSession: () => undefined,
      setGroup: (next: string | null) => setOrigin(mapId, { ...origin, group: next }),
    }
  const usual = sessions.find(({ number }) => number === numberOfThisSession) ?? sessions.at(-1)
  return { session: session ?? usual?.id ?? null, group, setSession, setGroup }
}
