import { recordsOf } from '@webwijzer/domain/map-state'
import { collectionNames, kinds } from '@webwijzer/domain/records'
import { visitOf } from '../access/map-visit.ts'
import type { App } from '../zod-routes.ts'
import { asQuery, mapParams, stateAnswer } from './answers.ts'
import { perViewer, seenBy } from './seen-by.ts'

/** Every record by its plural name; text, since every reader of one moment gets the same. */
const collections = perViewer((state, viewer) => {
  const seen = seenBy(state, viewer)
  const parts = kinds.map((kind) => {
    const records = recordsOf(seen, kind).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const value = kind === 'map' ? (records[0] ?? null) : records
    return `${JSON.stringify(collectionNames[kind])}:${JSON.stringify(value)}`
  })
  return parts.join(',')
})

/** The whole map, as the caller may see it. */
export function stateRoute(app: App): void {
  const schema = {
    summary: 'The whole map as the caller may see it',
    params: mapParams,
    querystring: asQuery,
    response: { 200: stateAnswer },
  }
  app.get('/', { schema }, (request, reply) => {
    const { map, viewer, author } = visitOf(request)
    const { role, session } = viewer
    const head = JSON.stringify({ seq: map.seq, role, session, you: author.device })
    reply.type('application/json')
    return reply.send(`${head.slice(0, -1)},${collections(map.state, viewer)}}`)
  })
}
