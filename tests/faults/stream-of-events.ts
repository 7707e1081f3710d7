import { request } from 'node:http'

/** Of the browser's EventSource as much as a replica uses; Node has none. It does not come back by itself. */
export function streamOfEvents(
  url: string,
  headers: Readonly<Record<string, string>>,
): EventSource {
  const target = new EventTarget()
  const tell = (name: string, data?: string) => {
    const event = data === undefined ? new Event(name) : new MessageEvent(name, { data })
    target.dispatchEvent(event)
    const handler = (source as unknown as Record<string, unknown>)[`on${name}`]
    if (typeof handler === 'function') handler.call(source, event)
  }
  let isOver = false
  const fail = () => {
    if (isOver) return
    isOver = true
    tell('error')
  }
  let text = ''
  const call = request(
    url,
    { headers: { accept: 'text/event-stream', ...headers }, agent: false },
    (response) => {
      if (response.statusCode !== 200) return fail()
      tell('open')
      response.setEncoding('utf8')
      response.on('data', (piece: string) => {
        text += piece
        const blocks = text.split('\n\n')
        text = blocks.pop() ?? ''
        for (const block of blocks) if (!isOver) hear(block)
      })
      response.on('close', fail)
      response.on('error', fail)
    },
  )
  function hear(block: string) {
    const field = (name: string) =>
      block
        .split('\n')
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2)
    const data = field('data')
    if (data !== undefined) tell(field('event') ?? 'message', data)
  }
  call.on('error', fail)
  call.end()
  const source = Object.assign(target, {
    onopen: null,
    onmessage: null,
    onerror: null,
    close() {
      isOver = true
      call.destroy()
    },
  })
  return source as unknown as EventSource
}
