import { normaliseText } from '@webwijzer/domain/normalise'
import { thingKinds } from '@webwijzer/domain/records'
import { id } from '@webwijzer/domain/records/values'
import { z } from 'zod'
import { editorVisit } from '../access/map-visit.ts'
import { asQuery, mapParams } from '../maps/answers.ts'
import { Problem } from '../problems.ts'
import type { App } from '../zod-routes.ts'
import type { Company } from './company.ts'
import { messageLimit } from './message-limit.ts'

const mostPerSecond = 4

const presenceBody = z.strictObject({
  name: z
    .string()
    .max(40)
    .transform((text) => normaliseText(text) || null)
    .nullable()
    .default(null),
  /** What has its card open there. */
  selected: z
    .strictObject({ kind: z.enum(thingKinds), id })
    .nullable()
    .default(null),
  /** In which square of the matrix the keyboard is there. */
  square: z.strictObject({ organisation: id, table: id }).nullable().default(null),
  /** Which place of the screen: `werkblad`, `kaart`. */
  place: z
    .string()
    .max(40)
    .regex(/^[a-z-]+$/)
    .nullable()
    .default(null),
})

/** Where somebody is on the map: passed on to the others, and never kept. */
export function presenceRoute(app: App, company: Company): void {
  const mayPass = messageLimit(mostPerSecond, () => performance.now())
  const post = {
    summary: 'Tell the others what is selected here; four times a second at most',
    params: mapParams,
    querystring: asQuery,
    body: presenceBody,
  }
  app.post('/presence', { schema: post }, (request, reply) => {
    const visit = editorVisit(request)
    if (!mayPass(`${visit.map.id} ${visit.credential.hash}`)) {
      reply.header('retry-after', '1')
      throw new Problem('too-many-attempts')
    }
    company.tell(visit, request.body)
    return reply.code(204).send()
  })
}
