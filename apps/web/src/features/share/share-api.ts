import type { Role } from '@webwijzer/domain/viewer'
import { sendTo } from '../../store/map-fetch.ts'

/** A link as the server lists it: everything but its secret. */
export type ListedLink = {
  readonly id: string
  readonly role: Role
  readonly label: string | null
  readonly session: string | null
  readonly group: string | null
  readonly createdAt: string
  readonly expiresAt: string | null
  readonly lastUsedAt: string | null
  readonly isOwn: boolean
}

export type Links = {
  readonly address: string
  readonly elsewhere: readonly string[]
  readonly keys: readonly ListedLink[]
}

export type NewLink = {
  readonly role: Role
  readonly label: string | null
  readonly session: string | null
  readonly group: string | null
  readonly expiresAt: string | null
}

/** A link with its secret, as it is answered once. */
export type MadeLink = ListedLink & { readonly link: string }

export async function fetchLinks(mapId: string): Promise<Links | null> {
  const response = await sendTo(mapId, 'keys', 'GET')
  return response.ok ? ((await response.json()) as Links) : null
}

export async function makeLink(mapId: string, link: NewLink): Promise<MadeLink | null> {
  const response = await sendTo(mapId, 'keys', 'POST', link)
  return response.ok ? ((await response.json()) as MadeLink) : null
}

export async function revokeLink(mapId: string, id: string): Promise<boolean> {
  return (await sendTo(mapId, `keys/${encodeURIComponent(id)}`, 'DELETE')).ok
}
