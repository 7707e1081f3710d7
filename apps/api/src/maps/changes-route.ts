import { changeSchema } from '@webwijzer/domain/change'
import { id } from '@webwijzer/domain/records/values'
import { z } from 'zod'
import { visitOf } from '../access/map-visit.ts'
import { Problem, problemOf } from '../problems.ts'
import type { App } from '../zod-routes.ts'
import { asQuery, entryAnswer, mapParams, noChangeAnswer } from './answers.ts'
import type { ChangeStreams } from './change-stream.ts'
import type { OpenMap } from './open-map.ts'

const maxBodyBytes = 4 * 1024 * 1024
const pageLength = 500

const sinceQuery = asQuery.extend({
  since: z.coerce.number().int().min(0).optional(),
  batch: id.optional(),
  limit: z.coerce.number().int().min(1).max(pageLength).default(pageLength),
})

const lastEventId = z.coerce.number().int().min(0)

/** One resource, three readers: people post, integrators page, browsers follow. */
export function changesRoute(app: App, streams: ChangeStreams): void {
  const post = {
    summary: 'Change the map: all operations happen, or none; the id is the retry key',
    params: mapParams,
    querystring: asQuery,
    body: changeSchema,
    response: { 201: entryAnswer, 200: noChangeAnswer },
  }
  app.post('/changes', { schema: post, bodyLimit: maxBodyBytes }, (request, reply) => {
    const { map, viewer, author } = visitOf(request)
    const key = request.headers['idempotency-key']
    if (key !== undefined && key !== request.body.id)
      throw new Problem('key-mismatch', { field: 'id' })
    const result = map.commit(request.body, { author, viewer })
    if (!result.ok) throw problemOf(result.rejection)
    if (!result.entry) return reply.send({ seq: map.seq, changed: false })
    return reply.code(201).send(map.visibleEntry(viewer, result.entry))
  })

  const get = {
    summary:
      'What happened after `since`, with `batch` of that batch only; with Accept: text/event-stream also what happens from then on',
    params: mapParams,
    querystring: sinceQuery,
    response: { 200: z.array(entryAnswer) },
  }
  app.get('/changes', { schema: get }, (request, reply) => {
    const visit = visitOf(request)
    const { map, viewer } = visit
    const { since = 0, limit, as, batch } = request.query
    if (request.headers.accept?.includes('text/event-stream')) {
      streams.open(reply, visit, resumeAfter(request.headers['last-event-id']) ?? since)
      return reply
    }
    const entries =
      batch === undefined ? map.since(since, limit + 1) : inBatch(map, batch, since, limit + 1)
    const page = entries.slice(0, limit)
    const last = page.at(-1)?.seq
    if (last !== undefined && entries.length > page.length)
      reply.header(
        'link',
        `<?since=${last}&limit=${limit}${as ? `&as=${as}` : ''}${batch ? `&batch=${batch}` : ''}>; rel="next"`,
      )
    return reply.send(page.map((entry) => map.visibleEntry(viewer, entry)))
  })
}

const inBatch = (map: OpenMap, batch: string, since: number, limit: number) =>
  map
    .inBatch(batch)
    .filter(({ seq }) => seq > since)
    .slice(0, limit)

function resumeAfter(header: string | string[] | undefined): number | null {
  if (header === undefined || header === '') return null
  const parsed = lastEventId.safeParse(header)
  if (!parsed.success) throw new Problem('invalid-request', { field: 'Last-Event-ID' })
  return parsed.data
}
