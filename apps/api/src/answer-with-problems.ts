import { STATUS_CODES } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem, type ProblemCode } from './problems.ts'
import type { App } from './zod-routes.ts'

const ofFramework: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-body',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-type',
  FST_ERR_HANDLER_TIMEOUT: 'unavailable',
  SQLITE_FULL: 'storage-full',
}
const ofStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-body',
  403: 'not-found',
  404: 'not-found',
  413: 'body-too-large',
  415: 'unsupported-type',
  429: 'too-many-attempts',
  503: 'unavailable',
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { code = '', statusCode = 500 } = error as { code?: string; statusCode?: number }
  return new Problem(ofFramework[code] ?? ofStatus[statusCode] ?? 'internal')
}

/** Sends a problem document. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const { code, statusCode: status, details } = problem
  const { field, kind, id } = details
  const title = STATUS_CODES[status] ?? 'Error'
  return reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: `urn:webwijzer:${code}`, title, status, code, field, kind, id }))
}

/** Every failure leaves as a problem document; what nobody expected is logged, and told to nobody else. */
export function answerWithProblems(app: App): void {
  app.setErrorHandler((error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const problem = toProblem(error)
    if (problem.statusCode >= 500) request.log.error({ err: error }, problem.code)
    return sendProblem(reply, problem)
  })
}
