import { z } from 'zod'
import { visitOf } from '../access/map-visit.ts'
import { asQuery, mapParams } from '../maps/answers.ts'
import { languages } from '../maps/new-map.ts'
import { Problem } from '../problems.ts'
import type { App } from '../zod-routes.ts'
import { exportFormats } from './export-formats.ts'

/** A name that every file system and every header takes. */
const fileName = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'webwijzer'

/** For whom a file was made, so that the team's copy is not handed round by mistake. */
const audiences = {
  nl: { projectTeam: 'projectteam', room: 'zaal', nominate: 'zaal', coalition: 'coalitie' },
  en: { projectTeam: 'project-team', room: 'room', nominate: 'room', coalition: 'coalition' },
} as const

/** The map as a file, with nothing in it that the reader may not see. */
export function exportsRoute(app: App, clock: () => string): void {
  const schema = {
    summary: `The map as a file: ${Object.keys(exportFormats).join(', ')}`,
    params: mapParams.extend({ format: z.string().max(20) }),
    querystring: asQuery.extend({ language: z.enum(languages).default('nl') }),
    response: { 200: z.unknown() },
  }
  app.get('/exports/:format', { schema, handlerTimeout: 60_000 }, async (request, reply) => {
    const { map, viewer } = visitOf(request)
    if (viewer.role === 'nominate') throw new Problem('not-allowed')
    const { format: wanted } = request.params
    const format = Object.hasOwn(exportFormats, wanted) ? exportFormats[wanted] : undefined
    if (!format) throw new Problem('not-found')
    const at = clock()
    const { state } = map
    const { language } = request.query
    const content = await format.write({ state, viewer, language, at })
    const mapName = fileName(state.map.get('map')?.name ?? '')
    const name = `${mapName}-${audiences[language][viewer.role]}-${at.slice(0, 10)}.${format.extension}`
    return reply
      .type(format.type)
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(typeof content === 'string' ? content : Buffer.from(content))
  })
}
