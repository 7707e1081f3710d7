import type { Change } from '@webwijzer/domain/change'
import type { LogEntry, VisibleEntry } from '@webwijzer/domain/log-entry'
import type { Rejection } from '@webwijzer/domain/rejection'
import type { Role } from '@webwijzer/domain/viewer'
import { createMapReplica, type MapReplica } from './map-replica.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { readState, type StateAnswer } from './read-state.ts'

/** How far the server has what was done here; `waiting` counts changes it has not taken yet. */
export type SaveStatus = {
  readonly kind: 'saved' | 'saving' | 'offline' | 'closed'
  readonly waiting: number
}

export type LiveMap = Omit<MapReplica, 'receive' | 'settle' | 'reset'> & {
  getStatus(): SaveStatus
  getRole(): Role
  close(): void
}

export type LiveMapOptions = {
  readonly mapId: string
  /** Look with the eyes of a lesser role. */
  readonly as?: Role
  readonly fetch: typeof fetch
  readonly createEventSource: (url: string) => EventSource
  readonly wait: (ms: number) => Promise<void>
  /** A change that was taken here was refused by the server. */
  readonly onRefused: (rejection: Rejection, change: Change) => void
}

/** Opens a map and keeps it live; or the status with which the server would not let us in. */
export async function openLiveMap(options: LiveMapOptions): Promise<LiveMap | { refused: number }> {
  const { mapId, as, wait } = options
  const path = `/api/maps/${encodeURIComponent(mapId)}`
  const query = as ? `as=${as}` : ''

  async function load(): Promise<StateAnswer | { refused: number }> {
    const response = await options.fetch(`${path}?${query}`)
    return response.ok ? ((await response.json()) as StateAnswer) : { refused: response.status }
  }

  const first = await load()
  if ('refused' in first) return first as { refused: number }

  const { you } = first
  const replica = createMapReplica({
    state: readState(first),
    seq: first.seq,
    isOwn: (entry: LogEntry) => entry.author.device === you,
  })

  let stream: EventSource | null = null
  let isConnected = true
  let isClosed = false
  let waitedFor = 0
  const listeners = new Set<() => void>()
  let status: SaveStatus = { kind: 'saved', waiting: 0 }
  replica.subscribe(tell)

  const outbox: Outbox = createOutbox({
    replica,
    post: (change) =>
      options.fetch(`${path}/changes?${query}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(change),
      }),
    wait,
    onRefused: options.onRefused,
    onProgress: tell,
  })

  function tell() {
    const waiting = replica.getWaiting().length
    const kind = isClosed
      ? 'closed'
      : !isConnected || outbox.isStuck()
        ? 'offline'
        : waiting > 0
          ? 'saving'
          : 'saved'
    if (kind !== status.kind || waiting !== status.waiting) status = { kind, waiting }
    for (const listener of listeners) listener()
  }

  function follow() {
    stream = options.createEventSource(`${path}/changes?since=${replica.getSeq()}&${query}`)
    stream.onopen = () => {
      isConnected = true
      waitedFor = 0
      outbox.nudge()
      tell()
    }
    stream.onmessage = (event) => {
      const entry = JSON.parse(String(event.data)) as VisibleEntry
      if (!replica.receive([entry])) void restart()
    }
    stream.onerror = () => {
      isConnected = false
      tell()
      if (stream?.readyState === 2) void restart()
    }
  }

  /** After a gap, or a stream that the server closed for good: look again, later and later. */
  async function restart() {
    stream?.close()
    if (waitedFor > 0) await wait(waitedFor)
    waitedFor = Math.min(15_000, waitedFor * 2 || 500)
    if (isClosed) return
    const answer = await load().catch(() => null)
    if (answer && 'refused' in answer && [401, 403, 404].includes(Number(answer.refused))) {
      isClosed = true
      return tell()
    }
    if (!answer || 'refused' in answer) return void restart()
    replica.reset(readState(answer), answer.seq)
    follow()
  }

  follow()
  return {
    ...replica,
    perform: (change) => sending(replica.perform(change)),
    undo: (id) => sending(replica.undo(id)),
    redo: (id) => sending(replica.redo(id)),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getStatus: () => status,
    getRole: () => first.role as Role,
    close() {
      isClosed = true
      stream?.close()
      outbox.close()
    },
  }

  function sending(rejection: Rejection | null) {
    if (!rejection) outbox.nudge()
    return rejection
  }
}
