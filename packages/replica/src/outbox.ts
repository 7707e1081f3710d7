import type { Change } from '@webwijzer/domain/change'
import type { Rejection } from '@webwijzer/domain/rejection'
import type { Outcome } from './map-replica.ts'
import type { Nap } from './nap.ts'

/** Sends what is pending, one by one and in order; a retry is harmless, since the change id is the retry key. */
export type Outbox = {
  /** There may be something to send. */
  nudge(): void
  /** Whether the last attempt did not get through. */
  isStuck(): boolean
  /** Sends nothing until `nudge` after `open`. */
  close(): void
  open(): void
}

export type OutboxOptions = {
  /** The first change that the server has not answered. */
  readonly first: () => Change | undefined
  /** Rejects when no whole answer came. */
  readonly post: (change: Change) => Promise<{ status: number; body: unknown }>
  readonly nap: Nap
  readonly onOutcome: (change: Change, outcome: Outcome, rejection: Rejection | null) => void
  /** The server does not know us here any more. */
  readonly onShut: (status: number) => void
  readonly onProgress: () => void
}

const longestPause = 5000
const tooBusy: readonly number[] = [408, 429]
const unknownHere: readonly number[] = [401, 404]

export function createOutbox(options: OutboxOptions): Outbox {
  let isSending = false
  let isStuck = false
  let isClosed = true

  async function sendAll() {
    if (isSending || isClosed) return
    isSending = true
    let pause = 250
    for (let next = options.first(); next && !isClosed; next = options.first()) {
      isStuck = !(await send(next))
      options.onProgress()
      if (!isStuck) pause = 250
      else if (!isClosed) {
        await options.nap.sleep(pause)
        pause = Math.min(longestPause, pause * 2)
      }
    }
    isSending = false
  }

  /** True once the server has given its word on a change, whatever the word is. */
  async function send(change: Change): Promise<boolean> {
    const answer = await options.post(change).catch(() => null)
    if (!answer || answer.status >= 500 || tooBusy.includes(answer.status)) return false
    if (unknownHere.includes(answer.status)) {
      isClosed = true
      options.onShut(answer.status)
      return false
    }
    const body = (answer.body ?? {}) as Record<string, unknown>
    if (answer.status >= 400) options.onOutcome(change, 'refused', rejectionOf(body))
    else options.onOutcome(change, outcomeOf(body), null)
    return true
  }

  return {
    nudge: () => void sendAll(),
    isStuck: () => isStuck,
    close() {
      isClosed = true
      isStuck = false
    },
    open() {
      isClosed = false
      void sendAll()
    },
  }
}

/** Taken as an entry, or already so: an entry's seq, or the word that nothing changed. */
function outcomeOf(body: Record<string, unknown>): 'nothing' | { seq: number } {
  if (typeof body.seq !== 'number' || body.changed === false) return 'nothing'
  return { seq: body.seq }
}

/** The server's problem document, as the rejection that it words. */
const rejectionOf = (body: Record<string, unknown>): Rejection =>
  ({ code: 'invalid-record', ...body }) as unknown as Rejection
