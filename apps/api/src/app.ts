import { join } from 'node:path'
import cookie from '@fastify/cookie'
import type Database from 'better-sqlite3'
import fastify, { type FastifyRequest } from 'fastify'
import type { AccessStore } from './access/access-store.ts'
import { failureLimit } from './access/failure-limit.ts'
import { grantsRoute } from './access/grants-route.ts'
import { keysRoute } from './access/keys-route.ts'
import { mapKeys } from './access/map-keys.ts'
import { enterMap } from './access/map-visit.ts'
import { addressesInNetwork } from './access/network-addresses.ts'
import { phoneLimit } from './access/phone-limit.ts'
import { roomCodes } from './access/room-codes.ts'
import { roomRoute } from './access/room-route.ts'
import { turnoutRoute } from './access/turnout-route.ts'
import { visitorOf } from './access/visitor.ts'
import { answerWithProblems } from './answer-with-problems.ts'
import { type Config, projectRoot } from './config.ts'
import { exportsRoute } from './exports/exports-route.ts'
import { healthRoute } from './health-route.ts'
import { analysisRoute } from './maps/analysis-route.ts'
import { changeStreams } from './maps/change-stream.ts'
import { changesRoute } from './maps/changes-route.ts'
import { hashRoute } from './maps/hash-route.ts'
import type { MapShelf } from './maps/map-shelf.ts'
import { mapsRoute } from './maps/maps-route.ts'
import { recordsRoutes } from './maps/records-route.ts'
import { stateRoute } from './maps/state-route.ts'
import { openapiRoute } from './openapi.ts'
import { readableUrl } from './readable-url.ts'
import { refuseOtherOrigins } from './same-origin.ts'
import { addSecurityHeaders } from './security-headers.ts'
import { staticFiles } from './static-files.ts'
import { company } from './together/company.ts'
import { keptTimers } from './together/kept-timers.ts'
import { mapTimers } from './together/map-timers.ts'
import { presenceRoute } from './together/presence-route.ts'
import { timerRoute } from './together/timer-route.ts'
import { type App, validateWithZod, type ZodTypeProvider } from './zod-routes.ts'

export type AppParts = {
  readonly config: Config
  readonly db: Database.Database
  readonly access: AccessStore
  readonly shelf: MapShelf
  readonly clock: () => string
  /** Where the built web app stands. */
  readonly webFolder?: string
}

/** The whole server, not yet listening: its table of contents. */
export async function buildApp(parts: AppParts): Promise<App> {
  const { config, db, access, shelf, clock } = parts
  const isHttps = config.publicUrl?.startsWith('https:') ?? false
  const cookieName = `${isHttps ? '__Host-' : ''}webwijzer-${config.port}`

  const app: App = fastify({
    logger: loggerOf(config),
    bodyLimit: 256 * 1024,
    requestTimeout: 30_000,
    handlerTimeout: 30_000,
    keepAliveTimeout: 5000,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    rewriteUrl: readableUrl,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>()

  app.removeContentTypeParser(['text/plain'])
  validateWithZod(app)
  answerWithProblems(app)
  await addSecurityHeaders(app, isHttps)
  refuseOtherOrigins(app, config.publicUrl)
  await app.register(cookie)
  const failures = await failureLimit(app)

  app.decorateRequest('visitor', null)
  app.decorateRequest('visit', null)
  app.addHook('onRequest', (request, _reply, done) => {
    request.visitor = visitorOf(access, request, cookieName)
    done()
  })

  const holdUpPhones = phoneLimit(app)
  const timers = mapTimers({
    now: () => performance.now(),
    wallClock: () => Date.parse(clock()),
    kept: keptTimers(db),
  })
  const present = company(timers)
  const streams = changeStreams(shelf, access, present)
  const rooms = roomCodes(db, access, clock)
  const addressOf = ({ protocol, host }: FastifyRequest) =>
    config.publicUrl ?? `${protocol}://${host}`
  app.addHook('preClose', (done) => {
    streams.close()
    done()
  })

  openapiRoute(app)
  const under = (prefix: string, routes: (scope: App) => void) =>
    app.register(
      (scope, _options, done) => {
        routes(scope.withTypeProvider<ZodTypeProvider>())
        done()
      },
      { prefix },
    )

  await under('/api', (api) => healthRoute(api, db))
  await under('/api/grants', (grants) =>
    grantsRoute(grants, {
      shelf,
      access,
      rooms,
      failures,
      cookie: { name: cookieName, secure: isHttps },
    }),
  )
  await under('/api/maps', (maps) => mapsRoute(maps, { shelf, access, addressOf }))
  await under('/api/maps/:map', (map) => {
    map.addHook('onRequest', (request, _reply, done) => {
      request.visit = enterMap(shelf, request)
      done()
    })
    map.addHook('onRequest', holdUpPhones)
    stateRoute(map)
    hashRoute(map)
    changesRoute(map, streams)
    recordsRoutes(map)
    analysisRoute(map, clock)
    exportsRoute(map, clock)
    keysRoute(map, {
      access,
      keys: mapKeys(db),
      clock,
      addressOf,
      elsewhere: () => addressesInNetwork(config),
    })
    roomRoute(map, rooms, addressOf)
    turnoutRoute(map, db)
    presenceRoute(map, present)
    timerRoute(map, timers, present)
  })
  await staticFiles(app, parts.webFolder ?? join(projectRoot, 'apps/web/dist'))
  return app
}

/** Quiet unless something is wrong; routes instead of addresses, and never a header. */
function loggerOf({ logLevel }: Config) {
  if (logLevel === 'silent') return false
  return {
    level: logLevel,
    redact: ['req.headers', 'res.headers'],
    serializers: {
      req: ({ method, routeOptions }: FastifyRequest) => ({
        method,
        route: routeOptions?.url ?? '',
      }),
    },
  }
}
