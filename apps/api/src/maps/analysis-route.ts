import { analyse } from '@webwijzer/analysis/analyse'
import { id } from '@webwijzer/domain/records/values'
import { z } from 'zod'
import { visitOf } from '../access/map-visit.ts'
import { Problem } from '../problems.ts'
import type { App } from '../zod-routes.ts'
import { asQuery, mapParams } from './answers.ts'
import { perViewer, seenBy } from './seen-by.ts'

const analysisAnswer = z.object({
  seq: z.int(),
  at: z.iso.datetime(),
  basis: z.object({ nodes: z.int(), lines: z.int(), normalisation: z.string() }),
  parties: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['organisation', 'consultationTable']),
      seats: z.int(),
      caseSeats: z.int(),
      betweenness: z.number(),
      domainsBridged: z.int(),
      soleLinkFor: z.array(z.array(z.string())),
    }),
  ),
  components: z.array(z.array(z.string())),
  suggestions: z.looseObject({ outcome: z.string() }),
})

const mostKept = 20

/** Analyses of one state as one viewer sees it, by the table that is left out. */
const analyses = perViewer(() => new Map<string, object>())

/** What the map tells, computed on what the caller may see, with or without one table. */
export function analysisRoute(app: App, clock: () => string): void {
  const schema = {
    summary: 'What the map tells: figures and suggestions, with or without one table',
    params: mapParams,
    querystring: asQuery.extend({ without: id.optional() }),
    response: { 200: analysisAnswer },
  }
  app.get('/analysis', { schema }, (request) => {
    const { map, viewer } = visitOf(request)
    if (viewer.role === 'nominate') throw new Problem('not-allowed')
    const { without = null } = request.query
    const state = seenBy(map.state, viewer)
    if (without !== null && !state.consultationTable.has(without))
      throw new Problem('invalid-request', { field: 'without' })
    const known = analyses(map.state, viewer)
    const analysis = known.get(without ?? '') ?? analyse(state, { without })
    if (known.size < mostKept) known.set(without ?? '', analysis)
    return { seq: map.seq, at: clock(), ...analysis }
  })
}
