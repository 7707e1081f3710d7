import type { Rejection, RejectionCode } from '@webwijzer/domain/rejection'
import { z } from 'zod'

/** Every reason for which a request may fail, with its status. Closed: clients have words for each. */
export const problemStatuses = {
  // of a request
  'invalid-request': 400,
  'malformed-body': 400,
  'key-mismatch': 400,
  'no-access': 401,
  'unknown-key': 401,
  'not-allowed': 403,
  'other-origin': 403,
  'not-found': 404,
  'has-changed': 412,
  'body-too-large': 413,
  'unsupported-type': 415,
  'too-many-attempts': 429,
  'too-many-streams': 429,
  internal: 500,
  unavailable: 503,
  'storage-full': 507,
  // of a change that the map refuses
  'invalid-record': 400,
  'already-exists': 409,
  'dangling-reference': 409,
  'nothing-to-undo': 409,
  'unknown-change': 409,
  'other-content': 422,
} as const satisfies Record<string, number> & Record<RejectionCode, number>
export type ProblemCode = keyof typeof problemStatuses

export type ProblemDetails = {
  readonly status?: number
  /** The field that is wrong, as a path (`ops.0.kind`). */
  readonly field?: string | undefined
  readonly kind?: string | undefined
  readonly id?: string | undefined
}

/** A request that fails for an expected reason; becomes a problem document (RFC 9457). */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly statusCode: number
  readonly details: ProblemDetails
  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code)
    this.code = code
    this.statusCode = details.status ?? problemStatuses[code]
    this.details = details
  }
}

/** What the map refused, as a problem. Not finding what an operation is about is a conflict, not a wrong address. */
export function problemOf({ code, kind, id, field }: Rejection): Problem {
  const status = code === 'not-found' ? 409 : problemStatuses[code]
  return new Problem(code, { status, kind, id, field })
}

/** The document that every failed request is answered with. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(problemStatuses) as [ProblemCode, ...ProblemCode[]]),
  field: z.string().optional(),
  kind: z.string().optional(),
  id: z.string().optional(),
})
