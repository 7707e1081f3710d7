import rateLimit from '@fastify/rate-limit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problems.ts'
import type { App } from '../zod-routes.ts'

/** Counts keys and codes that open nothing, per address; good ones are never counted. */
export type FailureLimit = {
  /**
   * The problem to send to an address that had its guesses, whatever it brings now. A key cannot be
   * guessed, so whoever has a good one is let in all the same; a code of 40 bits is not even looked at.
   */
  heldUp(request: FastifyRequest, reply: FastifyReply): Problem | null
  /** Notes a failure and answers the problem to send: the key is unknown, or enough is enough. */
  note(request: FastifyRequest, reply: FastifyReply): Promise<Problem>
}

/** At most 20 wrong keys and codes a minute from one address. */
export async function failureLimit(app: App): Promise<FailureLimit> {
  await app.register(rateLimit, { global: false, max: 20, timeWindow: 60_000 })
  const check = app.createRateLimit()
  /** Until when, by address, on a clock that nobody sets. */
  const held = new Map<string, number>()

  function enough(reply: FastifyReply, seconds: number): Problem {
    reply.header('retry-after', String(seconds))
    return new Problem('too-many-attempts')
  }

  return {
    heldUp(request, reply) {
      const left = (held.get(request.ip) ?? 0) - performance.now()
      return left > 0 ? enough(reply, Math.ceil(left / 1000)) : null
    },
    async note(request, reply) {
      const limit = await check(request)
      if (limit.isAllowed || !limit.isExceeded) return new Problem('unknown-key')
      const now = performance.now()
      for (const [address, until] of held) if (until <= now) held.delete(address)
      held.set(request.ip, now + limit.ttl)
      return enough(reply, limit.ttlInSeconds)
    },
  }
}
