import { normaliseText } from '@webwijzer/domain/normalise'
import { name } from '@webwijzer/domain/records/values'
import { roles } from '@webwijzer/domain/viewer'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AccessStore } from '../access/access-store.ts'
import { newId } from '../access/keys.ts'
import { grantsFor, ownsAll, type Visitor } from '../access/visitor.ts'
import { Problem } from '../problems.ts'
import type { App } from '../zod-routes.ts'
import { mapParams } from './answers.ts'
import { type MapShelf, newMapId, type StoredMap } from './map-shelf.ts'
import { languages, newMap } from './new-map.ts'

const storedMap = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(roles),
  createdAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().nullable(),
  changedAt: z.iso.datetime(),
  organisations: z.int(),
  /** Null for who may not see tables. */
  consultationTables: z.int().nullable(),
})

const newMapBody = z.strictObject({
  name: z.string().max(1000).transform(normaliseText).pipe(name),
  language: z.enum(languages).default('nl'),
})

type Shelf = {
  readonly shelf: MapShelf
  readonly access: AccessStore
  /** The address that links carry. */
  readonly addressOf: (request: FastifyRequest) => string
}

/** The shelf: which maps there are, a new one, away with one, and back again within 30 days. */
export function mapsRoute(app: App, { shelf, access, addressOf }: Shelf): void {
  app.get(
    '/',
    {
      schema: {
        summary: 'The maps that the caller may open',
        response: { 200: z.array(storedMap) },
      },
    },
    (request) => {
      const visitor = known(request)
      return shelf.list().flatMap((stored) => {
        const [grant] = grantsFor(visitor, stored.id)
        if (!grant || (stored.deletedAt !== null && grant.role !== 'projectTeam')) return []
        const { role } = grant
        const tables = role === 'nominate' ? null : stored.consultationTables
        return [{ ...stored, role, consultationTables: tables }]
      })
    },
  )

  const post = {
    summary: 'A new map; answers the link of its project team',
    body: newMapBody,
    response: { 201: z.object({ id: z.string(), link: z.string() }) },
  }
  app.post('/', { schema: post }, (request, reply) => {
    if (!ownsAll(known(request))) throw new Problem('not-allowed')
    const id = newMapId()
    const { name: mapName, language } = request.body
    shelf.create(id, [newMap(newId(), mapName, language)])
    const key = access.createKey({ scope: 'map', mapId: id, role: 'projectTeam', expiresAt: null })
    reply.code(201).header('location', `/api/maps/${id}`)
    return { id, link: `${addressOf(request)}/m/${id}#${key}` }
  })

  const remove = { summary: 'Delete a map; it can be restored for 30 days', params: mapParams }
  app.delete('/:map', { schema: remove }, (request, reply) => {
    const stored = ownMap(request, request.params.map)
    if (stored.deletedAt !== null) throw new Problem('not-found')
    shelf.remove(stored.id)
    return reply.code(204).send()
  })

  const restore = { summary: 'Bring a deleted map back', params: mapParams }
  app.post('/:map/restore', { schema: restore }, (request, reply) => {
    shelf.restore(ownMap(request, request.params.map).id)
    return reply.code(204).send()
  })

  function ownMap(request: FastifyRequest, id: string): StoredMap {
    const [grant] = grantsFor(known(request), id)
    const stored = shelf.find(id)
    if (!grant || !stored) throw new Problem('not-found')
    if (grant.role !== 'projectTeam') throw new Problem('not-allowed')
    return stored
  }
}

function known({ visitor }: FastifyRequest): Visitor {
  if (!visitor) throw new Problem('no-access')
  return visitor
}
