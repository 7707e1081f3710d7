import { roles } from '@webwijzer/domain/viewer'
import { z } from 'zod'
import type { MapShelf } from '../maps/map-shelf.ts'
import { Problem } from '../problems.ts'
import type { App } from '../zod-routes.ts'
import type { AccessStore } from './access-store.ts'
import type { FailureLimit } from './failure-limit.ts'
import { hashKey } from './keys.ts'
import { grantsFor, ownsAll, type Visitor } from './visitor.ts'

const cookieDays = 400

const keyBody = z.strictObject({ key: z.string().min(1).max(200) })
const grant = z.object({ map: z.string(), role: z.enum(roles), session: z.string().nullable() })
const grantsAnswer = z.object({ device: z.string(), allMaps: z.boolean(), grants: z.array(grant) })
const exchangeAnswer = grant.extend({ map: z.string().nullable(), device: z.string() })

type Door = {
  readonly shelf: MapShelf
  readonly access: AccessStore
  readonly failures: FailureLimit
  readonly cookie: { readonly name: string; readonly secure: boolean }
}

/** The door: a key from a link becomes a cookie that no script can read. */
export function grantsRoute(app: App, { shelf, access, failures, cookie }: Door): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: cookie.secure } as const

  const post = {
    summary: 'Exchange the key of a link for a cookie',
    body: keyBody,
    response: { 201: exchangeAnswer },
  }
  app.post('/', { schema: post }, async (request, reply) => {
    const opened = access.grantOfKey(request.body.key)
    const isThere = opened && (opened.mapId === null || shelf.open(opened.mapId))
    // Who comes with a good key is never held up by what others try from the same building.
    if (!opened || !isThere) throw await failures.note(request, reply)
    const earlier = request.cookies[cookie.name]
    const from = earlier === undefined ? null : hashKey(earlier)
    const secret = access.exchange(opened.keyHash, from)
    reply.setCookie(cookie.name, secret, { ...options, maxAge: cookieDays * 86_400 })
    reply.code(201)
    const { mapId: map, role, session } = opened
    return { map, role, session, device: access.deviceOf(hashKey(secret)) ?? '' }
  })

  const get = { summary: 'What the caller may open', response: { 200: grantsAnswer } }
  app.get('/', { schema: get }, (request) => {
    if (!request.visitor) throw new Problem('no-access')
    return describe(request.visitor, shelf)
  })

  const remove = { summary: 'Leave: this browser forgets what it may open' }
  app.delete('/', { schema: remove }, (request, reply) => {
    const secret = request.cookies[cookie.name]
    if (secret !== undefined) access.forgetSession(hashKey(secret))
    return reply.clearCookie(cookie.name, options).code(204).send()
  })
}

/** One grant per map: the strongest. */
function describe(visitor: Visitor, shelf: MapShelf) {
  const grants = shelf.list().flatMap(({ id, deletedAt }) => {
    const [strongest] = grantsFor(visitor, id)
    if (!strongest || deletedAt !== null) return []
    return [{ map: id, role: strongest.role, session: strongest.session }]
  })
  return { device: visitor.device, allMaps: ownsAll(visitor), grants }
}
