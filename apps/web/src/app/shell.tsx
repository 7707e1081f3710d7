import { Suspense, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import { undo } from '../commands/undo.ts'
import { useRun } from '../commands/use-command.ts'
import { GroupDialog } from '../features/company/group-dialog.tsx'
import { useCompany } from '../store/company.ts'
import { keptAsking } from '../store/kept-origin.ts'
import { useLiveMap, useRole } from '../store/live-map.ts'
import { mapRecord } from '../store/selectors/map-record.ts'
import { useMap } from '../store/use-map.ts'
import { useMessages } from '../store/use-messages.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Announcer } from './announcer.tsx'
import { CardPanel } from './card-panel.tsx'
import { Header } from './header.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { LeftTexts } from './left-texts.tsx'
import { LoadingPage } from './loading-page.tsx'
import { Doubles, MergeWork } from './merging.tsx'
import { type Place, pathOf, places, placesFor } from './places.ts'
import { Rail } from './rail.tsx'
import { RefusedPage, type RefusedReason } from './refused-page.tsx'
import styles from './shell.module.css'
import { TwinQuestions } from './twin-questions.tsx'
import { useArrivalFocus } from './use-arrival-focus.ts'
import { useFetchAhead } from './use-fetch-ahead.ts'
import { useIsWide } from './use-is-wide.ts'
import { useLeaveGuard } from './use-leave-guard.ts'
import { usePresence } from './use-presence.ts'
import { useRoomOrigin } from './use-room-origin.ts'
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
  if (place?.isBare) return <BarePlace place={place} />
  if (place) return <PlaceInShell place={place} own={own} />
  const isElsewhere = places.some((each) => each.path === path)
  return <NoSuchPlace reason={isElsewhere ? 'notAllowed' : 'noSuchPlace'} home={home} />
}

/** The map is there; only this page of it is not, or not for this link. */
function NoSuchPlace({ reason, home }: { readonly reason: RefusedReason; readonly home: Place }) {
  const { mapId } = useLiveMap()
  const { refused } = useMessages().shell
  const [, navigate] = useLocation()
  const map = placesFor(useRole()).find(({ id }) => id === 'map') ?? home
  return (
    <RefusedPage reason={reason}>
      <Button look="primary" onPress={() => navigate(pathOf(mapId, map) + location.search)}>
        {refused.toTheMap}
      </Button>
    </RefusedPage>
  )
}

function PlaceInShell({ place, own }: { readonly place: Place; readonly own: readonly Place[] }) {
  const { shell } = useMessages()
  const run = useRun()
  const name = useMap((state) => mapRecord(state)?.name ?? '')
  const role = useRole()
  useTitle(shell.places[place.id], name)
  usePresence(place.path, role === 'projectTeam' || role === 'room')
  useRoomOrigin()
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {shell.skipToContent}
      </a>
      <Header place={place} />
      <Rail places={own} current={place} />
      <PlaceBody place={place} />
      <CardPanel />
      <AskGroup />
      <MergeWork />
      <Announcer onUndo={() => run(undo, undefined)} />
    </div>
  )
}

/** A page that fills the screen by itself, to be looked at. */
function BarePlace({ place }: { readonly place: Place }) {
  const { shell } = useMessages()
  const Page = place.page.View
  useTitle(
    shell.places[place.id],
    useMap((state) => mapRecord(state)?.name ?? ''),
  )
  return (
    <main>
      <Suspense fallback={<LoadingPage />}>
        <Page />
      </Suspense>
      {place.isWorkedIn && (
        <>
          <div className={styles.language}>
            <LanguageSwitch />
          </div>
          <Announcer />
        </>
      )}
    </main>
  )
}

/** Who comes into the room is asked for his group once, unless his link knows it; he can change it in the header. */
function AskGroup() {
  const { mapId } = useLiveMap()
  const mustChoose = useCompany(({ you }) => you?.role === 'room' && you.group === null)
  const [isAsked, setIsAsked] = useState(() => keptAsking(mapId).read() !== null)
  if (!mustChoose || isAsked) return null
  return (
    <GroupDialog
      onDone={() => {
        keptAsking(mapId).write('yes')
        setIsAsked(true)
      }}
    />
  )
}

/** The page itself, and the map beside it where that belongs and fits. */
function PlaceBody({ place }: { readonly place: Place }) {
  const isWide = useIsWide()
  const role = useRole()
  const Page = place.page.View
  const map = places.find(({ id }) => id === 'map')
  const MapBeside = place.isBesideMap && isWide ? map?.page.View : undefined
  const content = useArrivalFocus(place)
  return (
    <main
      ref={content}
      id="content"
      tabIndex={-1}
      className={classNames(styles.body, MapBeside && styles.withMap)}
    >
      <Suspense fallback={<LoadingPage />}>
        <div className={styles.page}>
          {place.id === 'worksheet' && role === 'projectTeam' && <Doubles />}
          <TwinQuestions />
          <LeftTexts />
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
