// Lets the app itself load without a network. Answers of the API are never kept here: a map is kept by
// store/device, as its reader may see it.

/** Of a service worker's global scope, as much as is used here. */
type Scope = {
  readonly location: Location
  readonly registration: { readonly active: unknown }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate', hear: (event: Waiting) => void): void
  addEventListener(name: 'fetch', hear: (event: Fetching) => void): void
  addEventListener(name: 'message', hear: (event: MessageEvent<unknown>) => void): void
}
type Waiting = { waitUntil(work: Promise<unknown>): void }
type Fetching = { readonly request: Request; respondWith(answer: Promise<Response>): void }

/** Put in by build/shell-files.ts: every file of this version, by its address. */
declare const __SHELL__: { readonly version: string; readonly files: readonly string[] }

const scope = globalThis as unknown as Scope
const { version, files } = __SHELL__
const known = new Set(files)
const page = '/'
const cacheName = `webwijzer-${version}`

scope.addEventListener('install', (event) => event.waitUntil(fetchAll()))
scope.addEventListener('activate', (event) => event.waitUntil(dropOthers()))
scope.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void scope.skipWaiting()
})
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== scope.location.origin) return
  if (request.mode === 'navigate' && isPlace(pathname)) event.respondWith(kept(page, request))
  else if (known.has(pathname)) event.respondWith(kept(pathname, request))
})

/** All of it or nothing, past the browser's own cache, so that one version never mixes with another. */
async function fetchAll() {
  const cache = await caches.open(cacheName)
  await cache.addAll([page, ...files].map((path) => new Request(path, { cache: 'no-cache' })))
}

async function dropOthers() {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('webwijzer-') && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
  await scope.clients.claim()
}

async function kept(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  return (await cache.match(path)) ?? fetch(request)
}

/** A place in the app, which its own router understands; files and the API are none. */
function isPlace(path: string): boolean {
  return !/^\/api(\/|$)/.test(path) && !path.includes('.')
}
