import type { PassingEvents } from '@webwijzer/domain/together'
import { companyNow, companyStore, loseCompany, receivePassing } from './company.ts'

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

/** Takes from a stream what is only true now, for this tab and the others. */
export function followCompany(stream: EventSource): EventSource {
  for (const name of names) {
    stream.addEventListener(name, (event: MessageEvent<string>) => {
      const data = JSON.parse(event.data) as PassingEvents[Name]
      receivePassing(name, data)
      pass({ name, data })
    })
  }
  stream.addEventListener('error', loseCompany)
  return stream
}
