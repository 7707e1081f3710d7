import { createHash } from 'node:crypto'
import { canonicalState } from '@webwijzer/domain/canonical'
import { visitOf } from '../access/map-visit.ts'
import type { App } from '../zod-routes.ts'
import { asQuery, hashAnswer, mapParams } from './answers.ts'
import { perViewer, seenBy } from './seen-by.ts'

const hash = perViewer((state, viewer) =>
  createHash('sha256')
    .update(canonicalState(seenBy(state, viewer)))
    .digest('hex'),
)

/** A fingerprint of what the caller may see, by which a copy finds out whether it is still right. */
export function hashRoute(app: App): void {
  const schema = {
    summary: 'SHA-256 of the canonical text of what the caller may see',
    params: mapParams,
    querystring: asQuery,
    response: { 200: hashAnswer },
  }
  app.get('/hash', { schema }, (request) => {
    const { map, viewer } = visitOf(request)
    return { seq: map.seq, hash: hash(map.state, viewer) }
  })
}
