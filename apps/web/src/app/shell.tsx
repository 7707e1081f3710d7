import { Suspense } from 'react'
import { Redirect } from 'wouter'
import { undo } from '../commands/undo.ts'
import { useRun } from '../commands/use-command.ts'
import { useLiveMap, useRole } from '../store/live-map.ts'
import { mapRecord } from '../store/selectors/map-record.ts'
import { useMap } from '../store/use-map.ts'
import { useMessages } from '../store/use-messages.ts'
import { classNames } from '../ui/class-names.ts'
import { Announcer } from './announcer.tsx'
import { CardPanel } from './card-panel.tsx'
import { Header } from './header.tsx'
import { LoadingPage } from './loading-page.tsx'
import { type Place, pathOf, places, placesFor } from './places.ts'
import { Rail } from './rail.tsx'
import { RefusedPage } from './refused-page.tsx'
import styles from './shell.module.css'
import { useFetchAhead } from './use-fetch-ahead.ts'
import { useIsWide } from './use-is-wide.ts'
import { useLeaveGuard } from './use-leave-guard.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { useTitle } from './use-title.ts'

/** The frame round every place of an open map. */
export function Shell({ path }: { readonly path: string | null }) {
  const { mapId } = useLiveMap()
  const role = useRole()
  const own = placesFor(role)
  const place = own.find((each) => each.path === path)
  useShortcuts()
  useLeaveGuard()
  useFetchAhead(role)
  const home = own[0]
  if (!home) return <RefusedPage reason="notAllowed" />
  if (path === null) {
    return <Redirect to={pathOf(mapId, home) + location.search} replace />
  }
  if (place) return <PlaceInShell place={place} own={own} />
  const isElsewhere = places.some((each) => each.path === path)
  return <RefusedPage reason={isElsewhere ? 'notAllowed' : 'notFound'} />
}

function PlaceInShell({ place, own }: { readonly place: Place; readonly own: readonly Place[] }) {
  const { shell } = useMessages()
  const run = useRun()
  const name = useMap((state) => mapRecord(state)?.name ?? '')
  useTitle(shell.places[place.id], name)
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {shell.skipToContent}
      </a>
      <Header place={place} />
      <Rail places={own} current={place} />
      <PlaceBody place={place} />
      <CardPanel />
      <Announcer onUndo={() => run(undo, undefined)} />
    </div>
  )
}

/** The page itself, and the map beside it where that belongs and fits. */
function PlaceBody({ place }: { readonly place: Place }) {
  const isWide = useIsWide()
  const Page = place.page.View
  const map = places.find(({ id }) => id === 'map')
  const MapBeside = place.isBesideMap && isWide ? map?.page.View : undefined
  return (
    <main
      id="content"
      tabIndex={-1}
      className={classNames(styles.body, MapBeside && styles.withMap)}
    >
      <Suspense fallback={<LoadingPage />}>
        <div className={styles.page}>
          <Page />
        </div>
        {MapBeside && (
          <div className={styles.beside}>
            <MapBeside isBeside />
          </div>
        )}
      </Suspense>
    </main>
  )
}
