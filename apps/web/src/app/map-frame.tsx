import { LiveMapContext } from '../store/live-map.ts'
import { LoadingPage } from './loading-page.tsx'
import { RefusedPage, reasonOf } from './refused-page.tsx'
import { Shell } from './shell.tsx'
import { useOpenMap } from './use-open-map.ts'

type Props = { readonly mapId: string; readonly place: string | null }

/** Opens the map of this address and keeps it live for everything inside. */
export function MapFrame({ mapId, place }: Props) {
  const opening = useOpenMap(mapId)
  if (opening.kind === 'opening') return <LoadingPage />
  if (opening.kind === 'refused') return <RefusedPage reason={reasonOf(opening.status)} />
  return (
    <LiveMapContext value={opening.map}>
      <Shell path={place} />
    </LiveMapContext>
  )
}
