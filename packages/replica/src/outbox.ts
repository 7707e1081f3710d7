import type { Change } from '@webwijzer/domain/change'
import type { Rejection } from '@webwijzer/domain/rejection'
import type { MapReplica } from './map-replica.ts'

/** Sends what is pending, one by one and in order; a retry is harmless, since the change id is the retry key. */
export type Outbox = {
  /** There may be something to send. */
  nudge(): void
  /** Whether the last attempt did not get through. */
  isStuck(): boolean
  close(): void
}

export function createOutbox(options: {
  readonly replica: MapReplica
  readonly post: (change: Change) => Promise<Response>
  readonly wait: (ms: number) => Promise<void>
  readonly onRefused: (rejection: Rejection, change: Change) => void
  readonly onProgress: () => void
}): Outbox {
  const { replica, onProgress } = options
  let isSending = false
  let isStuck = false
  let isClosed = false

  const first = () => replica.getWaiting()[0]

  async function sendAll() {
    if (isSending) return
    isSending = true
    let pause = 500
    for (let next = first(); next && !isClosed; next = first()) {
      isStuck = !(await send(next))
      onProgress()
      if (!isStuck) pause = 500
      else {
        await options.wait(pause)
        pause = Math.min(15_000, pause * 2)
      }
    }
    isSending = false
  }

  /** True once the server has given its word on a change, whatever the word is. */
  async function send(change: Change): Promise<boolean> {
    const response = await options.post(change).catch(() => null)
    if (!response || response.status >= 500 || [401, 408, 429].includes(response.status))
      return false
    const answer = (await response.json().catch(() => null)) as Record<string, unknown> | null
    if (!response.ok) {
      replica.settle(change.id, 'refused')
      options.onRefused(rejectionOf(answer), change)
    } else replica.settle(change.id, outcomeOf(answer))
    return true
  }

  return {
    nudge: () => void sendAll(),
    isStuck: () => isStuck,
    close() {
      isClosed = true
    },
  }
}

/** Taken as an entry, or already so: an entry's seq, or the word that nothing changed. */
function outcomeOf(answer: Record<string, unknown> | null): 'nothing' | { seq: number } {
  if (typeof answer?.seq !== 'number' || answer.changed === false) return 'nothing'
  return { seq: answer.seq }
}

/** The server's problem document, as the rejection that it words. */
const rejectionOf = (answer: Record<string, unknown> | null): Rejection =>
  ({ code: 'invalid-record', ...answer }) as unknown as Rejection
