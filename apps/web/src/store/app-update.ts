import { createStore } from './create-store.ts'

/** Whether a newer version of the app is here and waits to be taken. */
export const appUpdate = createStore<{ readonly isReady: boolean }>({ isReady: false })

const lookEveryMs = 30 * 60_000

let waiting: ServiceWorker | null = null
let mayReload = false

/**
 * Lets the app load without a network, on https and localhost. A new version is fetched in the background
 * and waits.
 */
export async function keepAppOffline(): Promise<void> {
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker
  if (!workers) return
  const wasControlled = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    if (mayReload) location.reload()
    // Another tab took the new version: this one still runs the old.
    else if (wasControlled) appUpdate.set({ isReady: true })
  })
  const registration = await workers.register('/service-worker.js').catch(() => null)
  if (!registration) return
  noteWaiting(registration)
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => noteWaiting(registration))
  })
  setInterval(() => void registration.update().catch(() => null), lookEveryMs)
}

function noteWaiting({ waiting: found }: ServiceWorkerRegistration) {
  // Without one that is in charge this is the first visit, and nothing is new.
  if (!found || !navigator.serviceWorker.controller) return
  waiting = found
  appUpdate.set({ isReady: true })
}

/** Loads the new version; the browser asks first when that would lose something. */
export function takeUpdate() {
  if (!waiting) return location.reload()
  mayReload = true
  waiting.postMessage('take-over')
}
