import type { DeviceStore } from '@webwijzer/replica/device-store'
import { onlyTab, type TabMessage, type Tabs } from '@webwijzer/replica/tabs'
import { type DeviceDatabase, deviceDatabase } from './device-database.ts'
import { deviceStore } from './device-store.ts'
import { turnByLease, turnByLock } from './one-tab-talks.ts'

/** What this browser can do for a map: keep it between visits, and share it between tabs. */
export type Device = { readonly store: DeviceStore | null; readonly tabs: Tabs }

/** `scope` tells apart the maps, and the eyes with which one looks at them. */
export async function openDevice(scope: string): Promise<Device> {
  const db = await deviceDatabase()
  if (!db) return { store: null, tabs: onlyTab }
  return { store: deviceStore(db, scope), tabs: tabsOf(scope, db) }
}

function tabsOf(scope: string, db: DeviceDatabase): Tabs {
  const name = `webwijzer.${scope}`
  const channel = new BroadcastChannel(name)
  // Only https and localhost have locks; there is nothing to wait for in a browser that has none.
  const locks: LockManager | undefined = navigator.locks
  return {
    tell: (message) => channel.postMessage(message),
    listen(hear) {
      const onMessage = ({ data }: MessageEvent<TabMessage>) => hear(data)
      channel.addEventListener('message', onMessage)
      return () => channel.removeEventListener('message', onMessage)
    },
    takeTurn: locks ? turnByLock(name, locks) : turnByLease(name, db),
  }
}

/** Asks the browser not to throw away what it keeps when the disk gets full; it may say no. */
export async function askToKeep(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false)
}
