import rateLimit from '@fastify/rate-limit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problems.ts'
import type { App } from '../zod-routes.ts'

/** Counts keys that open nothing, per address; good keys are never counted. */
export type FailureLimit = {
  /** Notes a failure and answers the problem to send: the key is unknown, or enough is enough. */
  note(request: FastifyRequest, reply: FastifyReply): Promise<Problem>
}

/** At most 20 wrong keys a minute from one address. */
export async function failureLimit(app: App): Promise<FailureLimit> {
  await app.register(rateLimit, { global: false, max: 20, timeWindow: 60_000 })
  const check = app.createRateLimit()
  return {
    async note(request, reply) {
      const limit = await check(request)
      if (limit.isAllowed || !limit.isExceeded) return new Problem('unknown-key')
      reply.header('retry-after', String(limit.ttlInSeconds))
      return new Problem('too-many-attempts')
    },
  }
}
