import type { FastifyRequest } from 'fastify'
import { Problem } from './problems.ts'
import type { App } from './zod-routes.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Pages of other origins, other ports of this machine included, may neither write nor follow. */
export function refuseOtherOrigins(app: App, publicUrl: string | null): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const isStream = request.headers.accept?.includes('text/event-stream') ?? false
    const mustBeOwn = isStream || !reading.has(request.method)
    done(mustBeOwn && isFromElsewhere(request, publicUrl) ? new Problem('other-origin') : undefined)
  })
}

function isFromElsewhere({ headers }: FastifyRequest, publicUrl: string | null): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  if (headers.origin === undefined) return false
  if (publicUrl !== null && headers.origin === new URL(publicUrl).origin) return false
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== headers.host
}
