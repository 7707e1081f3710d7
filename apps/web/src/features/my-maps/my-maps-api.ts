import type { Role } from '@webwijzer/domain/viewer'
import { newId } from '../../store/new-id.ts'

/** One line of the shelf, as `GET /api/maps` answers it. */
export type ListedMap = {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly deletedAt: string | null
  readonly changedAt: string
  readonly organisations: number
  readonly consultationTables: number | null
}

export type Shelf =
  | { readonly kind: 'loading' }
  | { readonly kind: 'maps'; readonly maps: readonly ListedMap[]; readonly mayCreate: boolean }
  | { readonly kind: 'refused'; readonly status: number }

/** What this browser may open. Status 0: the server could not be reached. */
export async function loadShelf(): Promise<Shelf> {
  const [maps, grants] = await Promise.all([send('GET', '/api/maps'), send('GET', '/api/grants')])
  if (!maps.ok) return { kind: 'refused', status: maps.status }
  const { allMaps } = grants.ok
    ? ((await grants.json()) as { allMaps: boolean })
    : { allMaps: false }
  return { kind: 'maps', maps: (await maps.json()) as ListedMap[], mayCreate: allMaps }
}

export async function renameMap(mapId: string, name: string): Promise<boolean> {
  const op = { do: 'update', kind: 'map', id: 'map', set: { name } }
  const change = { id: newId(), label: 'update-record', ops: [op] }
  return (await send('POST', `${pathOf(mapId)}/changes`, change)).ok
}

export async function deleteMap(mapId: string): Promise<boolean> {
  return (await send('DELETE', pathOf(mapId))).ok
}

export async function restoreMap(mapId: string): Promise<boolean> {
  return (await send('POST', `${pathOf(mapId)}/restore`)).ok
}

const pathOf = (mapId: string) => `/api/maps/${encodeURIComponent(mapId)}`

async function send(method: string, path: string, body?: object): Promise<Response> {
  const withBody = body && {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
  try {
    return await fetch(path, { method, ...withBody })
  } catch {
    // No network: an answer that is neither good nor the server's.
    return Response.error()
  }
}
