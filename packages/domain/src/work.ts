/**
 * Work that takes long, in steps: gives the share that is done (0 … 1) after each of them, or nothing where that
 * cannot be told, and its result at the end. Who does not ask for the next step has stopped it.
 */
export type Work<T, Share extends number | undefined = number> = Generator<Share, T, void>

/** Does all of it in one go, for servers, workers and tests. */
export function finished<T>(work: Work<T, number | undefined>): T {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

export type Pace = {
  readonly signal?: AbortSignal
  readonly onProgress?: (share: number) => void
  /** What happens between two steps: lets the screen draw, or nothing. */
  readonly rest?: () => Promise<void>
}

/** Does the work step by step and rests in between; null when it was stopped. */
export async function inSteps<T>(work: Work<T>, pace: Pace = {}): Promise<T | null> {
  for (;;) {
    if (pace.signal?.aborted) return null
    const step = work.next()
    if (step.done) return step.value
    pace.onProgress?.(step.value)
    await pace.rest?.()
  }
}
