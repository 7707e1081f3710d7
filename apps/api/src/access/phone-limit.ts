import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problems.ts'
import type { App } from '../zod-routes.ts'
import { visitOf } from './map-visit.ts'

const minute = 60_000

/** More than anybody types, with some to spare for a phone that was without a network. */
const mostPerPhone = 60
/** A hall sends from one address: two hundred phones at once are let through. */
const mostPerAddress = 2000

/**
 * Holds up a device that sends nominations faster than a person can; by its token, since a whole hall
 * may stand behind one address. What is held up is not lost: the device tries again.
 */
export function phoneLimit(app: App) {
  const perPhone = app.createRateLimit({
    max: mostPerPhone,
    timeWindow: minute,
    keyGenerator: (request) => visitOf(request).author.device,
  })
  const perAddress = app.createRateLimit({
    max: mostPerAddress,
    timeWindow: minute,
    keyGenerator: (request) => `nominating ${request.ip}`,
  })
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (request.method === 'GET' || request.visit?.viewer.role !== 'nominate') return
    for (const check of [perPhone, perAddress]) {
      const limit = await check(request)
      if (limit.isAllowed || !limit.isExceeded) continue
      reply.header('retry-after', String(limit.ttlInSeconds))
      throw new Problem('too-many-attempts')
    }
  }
}
