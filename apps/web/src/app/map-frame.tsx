import { LiveMapContext, useIsClosed, useLiveMap } from '../store/live-map.ts'
import { useDeviceCare } from '../store/use-device-care.ts'
import { FamilyGuard } from './family-guard.tsx'
import { LoadingPage } from './loading-page.tsx'
import { RefusedPage, reasonOf } from './refused-page.tsx'
import { Shell } from './shell.tsx'
import { UnsentList } from './unsent-list.tsx'
import { useOpenMap } from './use-open-map.ts'

type Props = { readonly mapId: string; readonly place: string | null }

/** Opens the map of this address and keeps it live for everything inside. */
export function MapFrame({ mapId, place }: Props) {
  const opening = useOpenMap(mapId)
  if (opening.kind === 'opening') return <LoadingPage />
  if (opening.kind === 'refused')
    return (
      <RefusedPage reason={reasonOf(opening.status)}>
        {opening.unsent.length > 0 && <UnsentList changes={opening.unsent} />}
      </RefusedPage>
    )
  return (
    <LiveMapContext value={opening.map}>
      <FamilyGuard>
        <OpenMapFrame place={place} />
      </FamilyGuard>
    </LiveMapContext>
  )
}

/** The map, until the server no longer lets us in. */
function OpenMapFrame({ place }: Pick<Props, 'place'>) {
  const map = useLiveMap()
  const isClosed = useIsClosed()
  useDeviceCare()
  if (!isClosed) return <Shell path={place} />
  return (
    <RefusedPage reason="expired">
      {map.getPending().length > 0 && <UnsentList changes={map.getPending()} />}
    </RefusedPage>
  )
}
