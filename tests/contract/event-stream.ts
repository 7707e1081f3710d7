/** One event of a stream as it came over the line. */
export type StreamEvent = { readonly id: string; readonly event: string; readonly data: string }

export type EventStream = {
  readonly status: number
  readonly headers: Headers
  /** Everything that came so far, comments included. */
  text(): string
  events(): StreamEvent[]
  /** What is only true now: who is there, and the timer. */
  passing(): StreamEvent[]
  /** Waits until this is true of what came so far. */
  until(isSo: (events: StreamEvent[]) => boolean, ms?: number): Promise<StreamEvent[]>
  untilPassing(isSo: (events: StreamEvent[]) => boolean, ms?: number): Promise<StreamEvent[]>
  /** Waits until the server ends the stream. */
  ended(ms?: number): Promise<void>
  close(): void
}

function parse(text: string): StreamEvent[] {
  return text
    .split('\n\n')
    .slice(0, -1)
    .flatMap((block) => {
      const lines = block.split('\n')
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? ''
      return field('data') ? [{ id: field('id'), event: field('event'), data: field('data') }] : []
    })
}

const isPassing = ({ event }: StreamEvent) => ['room', 'presence', 'timer'].includes(event)

/** Follows a stream as a browser does, without its habit of coming back. */
export async function openStream(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<EventStream> {
  const abort = new AbortController()
  const response = await fetch(url, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: abort.signal,
  })
  let text = ''
  let isOver = false
  const pump = async () => {
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true })
  }
  const whole = pump()
    .catch((error: unknown) => {
      if (!abort.signal.aborted) text += `\n\nevent: broken\ndata: ${String(error)}\n\n`
    })
    .finally(() => {
      isOver = true
    })

  async function waitFor(isSo: () => boolean, ms: number, what: string) {
    const end = Date.now() + ms
    while (!isSo()) {
      if (Date.now() > end) throw new Error(`${what} did not come; so far: ${text.slice(-500)}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  const events = () => parse(text).filter((event) => !isPassing(event))
  const passing = () => parse(text).filter(isPassing)

  return {
    status: response.status,
    headers: response.headers,
    text: () => text,
    events,
    passing,
    async until(isSo, ms = 5000) {
      await waitFor(() => isSo(events()), ms, 'the event')
      return events()
    },
    async untilPassing(isSo, ms = 5000) {
      await waitFor(() => isSo(passing()), ms, 'the event')
      return passing()
    },
    async ended(ms = 2000) {
      await waitFor(() => isOver, ms, 'the end')
      await whole
    },
    close: () => abort.abort(),
  }
}
