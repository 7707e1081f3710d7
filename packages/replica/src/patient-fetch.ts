/** An answer that begins within so many milliseconds, or an error. */
export type PatientFetch = (url: string, ms: number, init?: RequestInit) => Promise<Response>

/** A line that turns out slow gets so many times longer, at most. */
const mostPatience = 8
/** After this share of the patience a question is asked once more, beside the first. */
const askAgainAfter = 0.3

/**
 * A network that swallows a request says nothing: after a while it counts as failed, and can be tried
 * again. Each time that happens the next one gets longer, since the line may just be slow. What only asks
 * (no method given) is asked a second time before that: the first answer counts.
 */
export function patientFetch(options: {
  readonly fetch: typeof fetch
  readonly wait: (ms: number) => Promise<void>
}): PatientFetch {
  let patience = 1
  return async (url, ms, init = {}) => {
    const abort = new AbortController()
    let hasAnswered = false
    const ask = () => options.fetch(url, { ...init, signal: abort.signal })
    const again = () => options.wait(ms * patience * askAgainAfter)
    void options.wait(ms * patience).then(() => {
      if (hasAnswered) return
      patience = Math.min(mostPatience, patience * 2)
      abort.abort()
    })
    try {
      const response = await (init.method === undefined ? askTwice(ask, again) : ask())
      patience = Math.max(1, patience / 2)
      return response
    } finally {
      hasAnswered = true
    }
  }
}

/** The first of two answers; the second is only asked for where the first stays silent for a while. */
function askTwice(ask: () => Promise<Response>, again: () => Promise<void>): Promise<Response> {
  return new Promise((resolve, reject) => {
    let running = 0
    let isOver = false
    function take(response: Response) {
      // An answer that nobody reads would keep its connection busy.
      if (isOver) return void response.body?.cancel()
      isOver = true
      resolve(response)
    }
    function fail(error: unknown) {
      running -= 1
      if (running > 0 || isOver) return
      isOver = true
      reject(error)
    }
    function go() {
      if (isOver) return
      running += 1
      ask().then(take, fail)
    }
    go()
    void again().then(go)
  })
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
