import type { MapState } from '@webwijzer/domain/map-state'
import { useEffect, useState } from 'react'
import { useLiveMap, useRole } from './live-map.ts'
import { sendTo } from './map-fetch.ts'
import { useMap } from './use-map.ts'

/** How many phones take part in nominating; numbers only, nobody knows whose. */
export type Turnout = {
  /** Phones that came in. */
  readonly opened: number
  /** Phones of which a nomination stands, and how many nominations those are. */
  readonly named: number
  readonly sent: number
  /** Participants who are noted as present. */
  readonly present: number
}

const lookAgainMs = 10_000
const nominations = (state: MapState) => state.nomination

/** The turnout of a session, or with null of all of them; looked up again with every nomination. */
export function useTurnout(session: string | null): Turnout | null {
  const { mapId } = useLiveMap()
  const isTeam = useRole() === 'projectTeam'
  const named = useMap(nominations)
  const [turnout, setTurnout] = useState<Turnout | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each nomination is a reason to look again
  useEffect(() => {
    if (!isTeam) return
    let isOld = false
    const look = async () => {
      const query = session === null ? {} : { session }
      const response = await sendTo(mapId, 'nominating/turnout', 'GET', undefined, query)
      if (!response.ok || isOld) return
      const found = (await response.json()) as Turnout
      if (!isOld) setTurnout(found)
    }
    void look()
    const timer = setInterval(() => void look(), lookAgainMs)
    return () => {
      isOld = true
      clearInterval(timer)
    }
  }, [mapId, isTeam, session, named])
  return turnout
}

/** Of how many people it can honestly be said: those who were present, else the phones that came in. */
export const ofHowMany = ({ named, opened, present }: Turnout): number =>
  present >= named && present > 0 ? present : Math.max(opened, named)
