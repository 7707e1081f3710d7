import type { Kind } from './records.ts'

/** Every reason for which a change may be refused; each has words in packages/messages. */
export const rejectionCodes = [
  'already-exists',
  'not-found',
  'dangling-reference',
  'invalid-record',
  'not-allowed',
  'nothing-to-undo',
  'unknown-change',
  'other-content',
] as const
export type RejectionCode = (typeof rejectionCodes)[number]

export type Rejection = {
  readonly code: RejectionCode
  readonly kind?: Kind
  readonly id?: string
  /** The field that is wrong, where one is. */
  readonly field?: string
}

/** Thrown inside the judge only, and caught there. */
export class Rejected extends Error {
  readonly rejection: Rejection
  constructor(rejection: Rejection) {
    super(rejection.code)
    this.rejection = rejection
  }
}

export function reject(rejection: Rejection): never {
  throw new Rejected(rejection)
}
