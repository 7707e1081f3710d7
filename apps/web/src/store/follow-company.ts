import type { PassingEvents } from '@webwijzer/domain/together'
import { messagesFor } from '@webwijzer/messages/messages'
import { announce } from './announcements.ts'
import { companyNow, companyStore, loseCompany, receivePassing } from './company.ts'
import { uiStore } from './ui-store.ts'

const names = ['room', 'presence', 'timer'] as const
type Name = (typeof names)[number]
type Message =
  | { readonly ask: true }
  | { readonly answer: PassingEvents['room'] }
  | { readonly name: Name; readonly data: PassingEvents[Name] }

/** Where the tabs of one browser tell each other: only one of them may hold the stream. */
let channel: BroadcastChannel | null = null
const pass = (message: Message) => channel?.postMessage(message)

/** Hears from the other tabs of this browser who works on the map; the answer stops listening. */
export function hearCompany(mapId: string): () => void {
  const own = new BroadcastChannel(`webwijzer.company.${mapId}`)
  channel = own
  own.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('name' in data) receivePassing(data.name, data.data)
    else if ('answer' in data) takeAnswer(data.answer)
    else tellAgain()
  }
  pass({ ask: true })
  return () => {
    own.close()
    if (channel === own) channel = null
  }
}

function tellAgain() {
  const answer = companyNow()
  if (answer) pass({ answer })
}

/** Every tab hears the answer, and only who asked needs it: for the others no stream opened again. */
function takeAnswer(answer: PassingEvents['room']) {
  if (companyStore.get().you === null) receivePassing('room', answer)
}

/** When this was last said: it stays true for a while, and nobody has to hear it every time. */
let saidAt = Number.NEGATIVE_INFINITY
const saidFor = 60_000

/** Says so when this device holds more streams than the server gives to one. */
async function sayIfTooMany(url: string) {
  if (performance.now() - saidAt < saidFor) return
  const stop = new AbortController()
  const headers = { accept: 'text/event-stream' }
  const response = await fetch(url, { headers, signal: stop.signal }).catch(() => null)
  const isTooMany = response?.status === 429
  stop.abort()
  if (!isTooMany) return
  saidAt = performance.now()
  const { tooManyTabs } = messagesFor(uiStore.get().language).together
  announce(tooManyTabs, { tone: 'problem' })
}

/** Takes from a stream what is only true now, for this tab and the others. */
export function followCompany(stream: EventSource): EventSource {
  for (const name of names) {
    stream.addEventListener(name, (event: MessageEvent<string>) => {
      const data = JSON.parse(event.data) as PassingEvents[Name]
      receivePassing(name, data)
      pass({ name, data })
    })
  }
  stream.addEventListener('error', () => {
    loseCompany()
    // The server answered, and not with a stream; an event source does not tell what.
    if (stream.readyState === EventSource.CLOSED) void sayIfTooMany(stream.url)
  })
  return stream
}
