import type { Author } from '@webwijzer/domain/log-entry'
import { type Role, roles, type Viewer } from '@webwijzer/domain/viewer'
import type { FastifyRequest } from 'fastify'
import type { MapShelf } from '../maps/map-shelf.ts'
import type { OpenMap } from '../maps/open-map.ts'
import { Problem } from '../problems.ts'
import type { Credential, Grant } from './access-store.ts'
import { phoneToken } from './keys.ts'
import { grantsFor, groupHeader, lesserRoles, type Visitor } from './visitor.ts'

/** One visitor at one map: what he sees it as, and under whose name he changes it. */
export type Visit = {
  readonly map: OpenMap
  readonly viewer: Viewer
  readonly author: Author
  readonly credential: Credential
  readonly keyHash: string
}

declare module 'fastify' {
  interface FastifyRequest {
    visit: Visit | null
  }
}

/** Whoever is nobody gets 401; another map is as unknown as one that is not there. */
export function enterMap(shelf: MapShelf, request: FastifyRequest): Visit {
  const { visitor } = request
  if (!visitor) throw new Problem('no-access')
  const { map: mapId } = request.params as { map: string }
  const grants = grantsFor(visitor, mapId)
  const map = grants.length > 0 ? shelf.open(mapId) : null
  if (!map) throw new Problem('not-found')
  const { viewer, author, keyHash } = standing(visitor, grants, askedRole(request))
  const { credential } = visitor
  if (viewer.role === 'nominate') {
    const device = phoneToken(mapId, author.device)
    const phone = { device, role: viewer.role, group: null }
    return {
      map,
      viewer: { ...viewer, made: map.madeBy(device) },
      author: phone,
      keyHash,
      credential,
    }
  }
  const group = groupHeader(request) ?? author.group
  const own = viewer.role === 'room' ? { ...viewer, made: map.madeBy(author.device) } : viewer
  return { map, viewer: own, author: { ...author, group }, keyHash, credential }
}

/** The visit of a request that came in through `enterMap`. */
export function visitOf(request: FastifyRequest): Visit {
  if (!request.visit) throw new Error('this route does not enter a map')
  return request.visit
}

/** What only the project team may do, also where it looks with other eyes. */
export function teamVisit(request: FastifyRequest): Visit {
  const visit = visitOf(request)
  if (visit.viewer.role !== 'projectTeam') throw new Problem('not-allowed')
  return visit
}

/** What whoever works on the map may do. */
export function editorVisit(request: FastifyRequest): Visit {
  const visit = visitOf(request)
  if (!worksOnMap(visit.viewer.role)) throw new Problem('not-allowed')
  return visit
}

export const worksOnMap = (role: Role): boolean => role === 'projectTeam' || role === 'room'

function askedRole({ query }: FastifyRequest): Role | null {
  const { as } = query as { as?: unknown }
  if (as === undefined || as === '') return null
  const role = roles.find((known) => known === as)
  if (!role) throw new Problem('invalid-request', { field: 'as' })
  return role
}

/** The strongest grant counts, unless less is asked for. */
function standing(visitor: Visitor, grants: readonly Grant[], asked: Role | null) {
  const grant = asked
    ? (grants.find(({ role }) => role === asked) ??
      grants.find(({ role }) => lesserRoles[role].includes(asked)))
    : grants[0]
  if (!grant) throw new Problem('not-allowed')
  const role = asked ?? grant.role
  const session = role === 'room' || role === 'nominate' ? grant.session : null
  return {
    viewer: { role, session },
    author: { device: visitor.device, role, group: grant.group },
    keyHash: grant.keyHash,
  }
}
