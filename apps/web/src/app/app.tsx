import { Suspense, use, useEffect } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { Route, Switch, useLocation } from 'wouter'
import { MyMapsPage } from '../features/my-maps/my-maps-page.tsx'
import { RoomDoorPage } from '../features/room-door/room-door-page.tsx'
import { useUi } from '../store/ui-store.ts'
import { useMessages } from '../store/use-messages.ts'
import { LoadingPage } from './loading-page.tsx'
import { MapFrame } from './map-frame.tsx'
import { PlainFrame } from './plain-frame.tsx'
import { RefusedPage } from './refused-page.tsx'
import type { Entry } from './take-key.ts'
import { useTitle } from './use-title.ts'

/** Everything on the screen, in the language that was chosen. */
export function App({ entry }: { readonly entry: Entry }) {
  const language = useUi((ui) => ui.language)
  const [, navigate] = useLocation()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
      <RouterProvider navigate={navigate}>
        <Suspense fallback={<LoadingPage />}>
          <Routes entry={entry} />
        </Suspense>
      </RouterProvider>
    </I18nProvider>
  )
}

/** The pages, once the key in the address (if there was one) has been exchanged. */
function Routes({ entry }: { readonly entry: Entry }) {
  const outcome = entry ? use(entry) : 'in'
  if (outcome === 'expired') return <RefusedPage reason="expired" />
  if (outcome === 'unreachable') return <RefusedPage reason="unreachable" />
  return (
    <Switch>
      <Route path="/">
        <Home />
      </Route>
      <Route path="/zaal">
        <RoomDoor />
      </Route>
      <Route path="/m/:map/:place?">
        {({ map, place }) => <MapFrame key={map} mapId={map} place={place ?? null} />}
      </Route>
      <Route>
        <RefusedPage reason="notFound" />
      </Route>
    </Switch>
  )
}

function Home() {
  useTitle(useMessages().myMaps.title)
  return (
    <PlainFrame>
      <MyMapsPage />
    </PlainFrame>
  )
}

function RoomDoor() {
  useTitle(useMessages().roomDoor.title)
  return (
    <PlainFrame>
      <RoomDoorPage />
    </PlainFrame>
  )
}
