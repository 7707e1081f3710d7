import { keptOrigin } from './kept-origin.ts'

/** The header that tells in which group this browser works; percent-encoded, since a header takes no accents. */
export function groupHeader(mapId: string): Readonly<Record<string, string>> {
  const { group } = keptOrigin(mapId)
  return group === null ? {} : { 'webwijzer-group': encodeURIComponent(group) }
}

/** `fetch` for what is done on a map: it tells in which group. */
export function fetchFor(mapId: string): typeof fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers)
    for (const [name, value] of Object.entries(groupHeader(mapId))) headers.set(name, value)
    return fetch(input, { ...init, headers })
  }
}

type Query = Readonly<Record<string, string | number>>

/** An address within a map's part of the API, looked at with the same eyes as this page. */
export function apiPath(mapId: string, path: string, query: Query = {}): string {
  const as = new URLSearchParams(location.search).get('as')
  const all = new URLSearchParams(as ? { as } : {})
  for (const [name, value] of Object.entries(query)) all.set(name, String(value))
  const text = String(all)
  return `/api/maps/${encodeURIComponent(mapId)}/${path}${text && `?${text}`}`
}

/** Sends something about a map; an error response when the network is away. */
export async function sendTo(
  mapId: string,
  path: string,
  method: 'GET' | 'POST' | 'DELETE',
  body?: object,
  query?: Query,
): Promise<Response> {
  try {
    return await fetchFor(mapId)(apiPath(mapId, path, query), {
      method,
      ...(body && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
  } catch {
    return Response.error()
  }
}
