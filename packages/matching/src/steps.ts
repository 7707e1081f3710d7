/** Long work in steps: whoever does it may rest between two of them, and comes to the same. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Does all steps in one go. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
