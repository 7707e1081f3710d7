/** An answer that begins within so many milliseconds, or an error. */
export type PatientFetch = (url: string, ms: number, init?: RequestInit) => Promise<Response>

/** A line that turns out slow gets so many times longer, at most. */
const mostPatience = 8

/**
 * A network that swallows a request says nothing: after a while it counts as failed, and can be tried
 * again. Each time that happens the next one gets longer, since the line may just be slow.
 */
export function patientFetch(options: {
  readonly fetch: typeof fetch
  readonly wait: (ms: number) => Promise<void>
}): PatientFetch {
  let patience = 1
  return async (url, ms, init = {}) => {
    const abort = new AbortController()
    let hasAnswered = false
    void options.wait(ms * patience).then(() => {
      if (hasAnswered) return
      patience = Math.min(mostPatience, patience * 2)
      abort.abort()
    })
    try {
      const response = await options.fetch(url, { ...init, signal: abort.signal })
      patience = Math.max(1, patience / 2)
      return response
    } finally {
      hasAnswered = true
    }
  }
}

/** The body as JSON; a body that does not come in time is an error. */
export async function jsonWithin(
  response: Response,
  wait: (ms: number) => Promise<void>,
  ms: number,
): Promise<unknown> {
  const late = wait(ms).then(() => {
    throw new Error('the answer stopped halfway')
  })
  // Once the body has won the race nobody listens to the latecomer any more.
  late.catch(() => undefined)
  return Promise.race([response.json(), late])
}
