import type { Change } from '@webwijzer/domain/change'
import { type Role, roles } from '@webwijzer/domain/viewer'
import { messagesFor } from '@webwijzer/messages/messages'
import { openLiveMap } from '@webwijzer/replica/open-live-map'
import { useEffect, useState } from 'react'
import { announce } from '../store/announcements.ts'
import { forgetCompany } from '../store/company.ts'
import { openDevice } from '../store/device/open-device.ts'
import { followCompany, hearCompany } from '../store/follow-company.ts'
import { restoreOrigin } from '../store/kept-origin.ts'
import type { OpenMap } from '../store/live-map.ts'
import { fetchFor } from '../store/map-fetch.ts'
import { rejectionText } from '../store/rejection-text.ts'
import { pointAt, select, uiStore } from '../store/ui-store.ts'

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly map: OpenMap }
  | {
      readonly kind: 'refused'
      readonly status: number
      /** What was made here before and never reached the server. */
      readonly unsent: readonly Change[]
    }

/** Opens a map for as long as the component stands. Status 0: the server could not be reached. */
export function useOpenMap(mapId: string): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' })

  useEffect(() => {
    let isGone = false
    let opened: OpenMap | null = null
    const stopHearing = hearCompany(mapId)
    void open(mapId).then((result) => {
      if (result.kind === 'open') {
        if (isGone) return result.map.close()
        opened = result.map
        restoreOrigin(mapId)
      }
      if (!isGone) setOpening(result)
    })
    return () => {
      isGone = true
      stopHearing()
      forgetCompany()
      if (opened) closeWhenSaved(opened)
      select(null)
      pointAt(null)
    }
  }, [mapId])

  return opening
}

async function open(mapId: string): Promise<Opening> {
  try {
    const asked = new URLSearchParams(location.search).get('as')
    const as = isRole(asked) ? asked : undefined
    const device = await openDevice(`${mapId}|${as ?? ''}`)
    if (!device.store) sayNotKept(new Error('this browser keeps nothing'))
    const result = await openLiveMap({
      mapId,
      as,
      device: device.store,
      tabs: device.tabs,
      onTrouble: sayNotKept,
      fetch: fetchFor(mapId),
      createEventSource: (url) => followCompany(new EventSource(url)),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      onRefused(rejection) {
        const messages = messagesFor(uiStore.get().language)
        announce(rejectionText(messages, rejection), { tone: 'problem' })
      },
    })
    if ('refused' in result)
      return { kind: 'refused', status: result.refused, unsent: result.unsent }
    return { kind: 'open', map: { ...result, mapId } }
  } catch (error) {
    reportError(error)
    return { kind: 'refused', status: 0, unsent: [] }
  }
}

let hasSaid = false

/** Work goes on without a device that keeps it; said once, since there is nothing to be done about it. */
function sayNotKept(error: unknown) {
  reportError(error)
  if (hasSaid) return
  hasSaid = true
  announce(messagesFor(uiStore.get().language).keeping.notKept, { tone: 'problem' })
}

/** Somebody goes to another page: what still waits is sent first. */
function closeWhenSaved(map: OpenMap) {
  const isSaved = () => map.getStatus().waiting === 0
  if (isSaved()) return map.close()
  const stop = map.subscribe(() => {
    if (!isSaved()) return
    stop()
    map.close()
  })
}

const isRole = (text: string | null): text is Role =>
  (roles as readonly (string | null)[]).includes(text)
