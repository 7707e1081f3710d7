import { getRecord } from '@webwijzer/domain/map-state'
import { normaliseText } from '@webwijzer/domain/normalise'
import { id } from '@webwijzer/domain/records/values'
import { type Role, roles } from '@webwijzer/domain/viewer'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { mapParams } from '../maps/answers.ts'
import { Problem } from '../problems.ts'
import type { App } from '../zod-routes.ts'
import type { AccessStore } from './access-store.ts'
import { hashKey, shortOf } from './keys.ts'
import type { MapKeys } from './map-keys.ts'
import { teamVisit, type Visit } from './map-visit.ts'

const usualDays = 90
const day = 86_400_000

const line = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => normaliseText(text) || null)
    .nullable()
    .default(null)

const newKeyBody = z.strictObject({
  role: z.enum(roles),
  /** For whom it is: tells links apart in the list. */
  label: line(80),
  /** Where the room works. */
  session: id.nullable().default(null),
  group: line(40),
  /** Left out or null: the project team's stays, another ends after 90 days. */
  expiresAt: z.iso.datetime().nullable().default(null),
})

const listedKey = z.object({
  id: z.string(),
  role: z.enum(roles),
  label: z.string().nullable(),
  session: z.string().nullable(),
  group: z.string().nullable(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  lastUsedAt: z.iso.datetime().nullable(),
  /** The one that the caller came in with. */
  isOwn: z.boolean(),
})

const keyList = z.object({
  /** What links begin with. */
  address: z.string(),
  /** Under which addresses others in the same network reach this server, as far as it knows. */
  elsewhere: z.array(z.string()),
  keys: z.array(listedKey),
})

type Ring = {
  readonly access: AccessStore
  readonly keys: MapKeys
  readonly clock: () => string
  readonly addressOf: (request: FastifyRequest) => string
  readonly elsewhere: () => readonly string[]
}

/** The links of a map: which there are, a new one, and away with one. Only for its project team. */
export function keysRoute(app: App, { access, keys, clock, addressOf, elsewhere }: Ring): void {
  const listed = ({ map, keyHash }: Visit) =>
    keys.list(map.id).map((key) => ({ ...key, isOwn: key.id === shortOf(keyHash) }))

  const get = {
    summary: 'The links into this map; their secrets were shown once and are not kept',
    params: mapParams,
    response: { 200: keyList },
  }
  app.get('/keys', { schema: get }, (request) => {
    const visit = teamVisit(request)
    return { address: addressOf(request), elsewhere: elsewhere(), keys: listed(visit) }
  })

  const post = {
    summary: 'A new link; the only answer that ever holds its secret',
    params: mapParams,
    body: newKeyBody,
    response: { 201: listedKey.extend({ link: z.string() }) },
  }
  app.post('/keys', { schema: post }, (request, reply) => {
    const visit = teamVisit(request)
    const { role, session, expiresAt, ...words } = request.body
    if (session !== null && !getRecord(visit.map.state, 'session', session))
      throw new Problem('invalid-request', { field: 'session' })
    const key = { scope: 'map', mapId: visit.map.id, role, session, ...words } as const
    const secret = access.createKey({ ...key, expiresAt: expiryOf(role, expiresAt, clock()) })
    const made = listed(visit).find((one) => one.id === shortOf(hashKey(secret)))
    reply.code(201)
    return { ...made, link: `${addressOf(request)}/m/${visit.map.id}#${secret}` }
  })

  const remove = {
    summary: 'Take a link back: whoever came in by it is out within a second',
    params: mapParams.extend({ id: z.string().max(64) }),
  }
  app.delete('/keys/:id', { schema: remove }, (request, reply) => {
    const { map } = teamVisit(request)
    const hash = keys.hashOf(map.id, request.params.id)
    if (hash === null) throw new Problem('not-found')
    access.revokeKey(hash)
    return reply.code(204).send()
  })
}

function expiryOf(role: Role, wanted: string | null, now: string): string | null {
  if (wanted === null)
    return role === 'projectTeam' ? null : new Date(Date.parse(now) + usualDays * day).toISOString()
  const instant = new Date(wanted).toISOString()
  if (instant <= now) throw new Problem('invalid-request', { field: 'expiresAt' })
  return instant
}
