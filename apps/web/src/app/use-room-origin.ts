import { useEffect } from 'react'
import { useCompany } from '../store/company.ts'
import { setOrigin } from '../store/kept-origin.ts'
import { useLiveMap, useRole } from '../store/live-map.ts'
import { useUi } from '../store/ui-store.ts'

/** The room works in the session that it was let in for, and in the group of its link until it says otherwise. */
export function useRoomOrigin() {
  const { mapId } = useLiveMap()
  const isRoom = useRole() === 'room'
  const you = useCompany((company) => company.you)
  const origin = useUi((ui) => ui.origin)
  useEffect(() => {
    if (!isRoom || you?.role !== 'room') return
    const group = origin.group ?? you.group
    if (origin.session === you.session && origin.group === group) return
    setOrigin(mapId, { session: you.session, group })
  }, [mapId, isRoom, you, origin])
}
