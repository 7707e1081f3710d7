/** An answer that begins within so many milliseconds, or an error. */
export type PatientFetch = (url: string, ms: number, init?: RequestInit) => Promise<Response>

/** A network that swallows a request says nothing: after a while it counts as failed, and can be tried again. */
export function patientFetch(options: {
  readonly fetch: typeof fetch
  readonly wait: (ms: number) => Promise<void>
}): PatientFetch {
  return async (url, ms, init = {}) => {
    const abort = new AbortController()
    let hasAnswered = false
    void options.wait(ms).then(() => {
      if (!hasAnswered) abort.abort()
    })
    try {
      return await options.fetch(url, { ...init, signal: abort.signal })
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
