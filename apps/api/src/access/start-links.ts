import type { Role } from '@webwijzer/domain/viewer'
import type { Config } from '../config.ts'
import type { MapShelf } from '../maps/map-shelf.ts'
import type { AccessStore } from './access-store.ts'

export type StartLink = { readonly opens: 'all-maps' | Role; readonly link: string }

/**
 * The links of this start. Whoever reads the console of his own machine may do everything there; where
 * others can reach the server nothing secret is made, and what an earlier start made is closed.
 */
export function startLinks(
  { access, shelf, config }: { access: AccessStore; shelf: MapShelf; config: Config },
  address: string,
  exampleId: string,
): StartLink[] {
  if (!config.isLoopback) {
    access.revokeScope('start')
    return []
  }
  access.expireScope('start')
  const key = (mapId: string | null, role: Role) =>
    access.createKey({ scope: 'start', mapId, role, expiresAt: null })
  const all: StartLink = { opens: 'all-maps', link: `${address}/#${key(null, 'projectTeam')}` }
  if (shelf.find(exampleId)?.deletedAt !== null) return [all]
  const example = (['projectTeam', 'coalition'] as const).map(
    (role): StartLink => ({
      opens: role,
      link: `${address}/m/${exampleId}#${key(exampleId, role)}`,
    }),
  )
  return [all, ...example]
}
