import { roles } from '@webwijzer/domain/viewer'
import { z } from 'zod'
import type { MapShelf } from '../maps/map-shelf.ts'
import { Problem } from '../problems.ts'
import type { App } from '../zod-routes.ts'
import type { AccessStore, Grant } from './access-store.ts'
import type { FailureLimit } from './failure-limit.ts'
import { hashKey } from './keys.ts'
import type { RoomCodes } from './room-codes.ts'
import { grantsFor, ownsAll, type Visitor } from './visitor.ts'

const cookieDays = 400

const entryBody = z.union([
  z.strictObject({ key: z.string().min(1).max(200) }),
  /** What hangs on the wall of a room that is open, however it is typed. */
  z.strictObject({ code: z.string().min(1).max(40) }),
])
const grant = z.object({
  map: z.string(),
  role: z.enum(roles),
  session: z.string().nullable(),
  group: z.string().nullable(),
})
const grantsAnswer = z.object({ device: z.string(), allMaps: z.boolean(), grants: z.array(grant) })
const exchangeAnswer = grant.extend({ map: z.string().nullable(), device: z.string() })

type Door = {
  readonly shelf: MapShelf
  readonly access: AccessStore
  readonly rooms: RoomCodes
  readonly failures: FailureLimit
  readonly cookie: { readonly name: string; readonly secure: boolean }
}

/** The door: a key from a link becomes a cookie that no script can read. */
export function grantsRoute(app: App, { shelf, access, rooms, failures, cookie }: Door): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: cookie.secure } as const

  const post = {
    summary: 'Exchange the key of a link, or the code of a room, for a cookie',
    body: entryBody,
    response: { 201: exchangeAnswer },
  }
  app.post('/', { schema: post }, async (request, reply) => {
    const held = 'code' in request.body ? failures.heldUp(request, reply) : null
    if (held) throw held
    const opened = grantBehind(request.body)
    const isThere = opened && (opened.mapId === null || shelf.open(opened.mapId))
    // Who comes with a good key is never held up by what others try from the same building.
    if (!opened || !isThere) throw await failures.note(request, reply)
    const earlier = request.cookies[cookie.name]
    const from = earlier === undefined ? null : hashKey(earlier)
    const secret = access.exchange(opened.keyHash, from)
    reply.setCookie(cookie.name, secret, { ...options, maxAge: cookieDays * 86_400 })
    reply.code(201)
    const { mapId: map, role, session, group } = opened
    return { map, role, session, group, device: access.deviceOf(hashKey(secret)) ?? '' }
  })

  function grantBehind(body: z.infer<typeof entryBody>): Grant | null {
    if ('key' in body) return access.grantOfKey(body.key)
    const hash = rooms.keyOf(body.code)
    return (hash !== null && access.grantsOf({ kind: 'key', hash })[0]) || null
  }

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
    const { role, session, group } = strongest
    return [{ map: id, role, session, group }]
  })
  return { device: visitor.device, allMaps: ownsAll(visitor), grants }
}
