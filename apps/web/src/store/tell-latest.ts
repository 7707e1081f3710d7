/** A little over four times a second is what the server takes. */
const pauseMs = 300
/** What to wait when the server said no how long. */
const longPauseMs = 1000

type Telling<Body> = {
  /** What there is to tell now; null: nothing, nobody looks at this page. */
  readonly compose: () => Body | null
  readonly send: (body: Body) => Promise<Response>
}

/** Tells the newest only, with a pause in between; what was held up goes again, or what is newer by then. */
export function tellLatest<Body>({ compose, send }: Telling<Body>) {
  let timer: ReturnType<typeof setTimeout> | null = null
  let said = ''
  let isStopped = false

  async function tell() {
    timer = null
    const body = compose()
    const now = JSON.stringify(body)
    if (body === null || now === said) return
    said = now
    const response = await send(body)
    if (response.status !== 429 || isStopped) return
    if (said === now) said = ''
    plan(waitOf(response))
  }

  function plan(ms: number) {
    timer ??= setTimeout(() => void tell(), ms)
  }

  return {
    /** There may be something to tell. */
    soon: () => plan(pauseMs),
    /** Nobody knows any more what was said. */
    again() {
      said = ''
      plan(pauseMs)
    },
    stop() {
      isStopped = true
      if (timer) clearTimeout(timer)
    },
  }
}

/** How long the server asks to wait, in milliseconds. */
function waitOf(response: Response): number {
  const seconds = Number(response.headers.get('retry-after'))
  return seconds > 0 ? seconds * 1000 : longPauseMs
}
