import type { Rejection } from '@webwijzer/domain/rejection'
import type { Kept } from './device-store.ts'
import { createKeeper } from './keeper.ts'
import type { LiveMap, LiveMapOptions } from './live-map.ts'
import { mapDesk } from './map-desk.ts'
import { createMapReplica, type ReplicaOptions } from './map-replica.ts'
import type { MapServer } from './map-server.ts'
import { createNap } from './nap.ts'
import { createOutbox } from './outbox.ts'
import type { Standing } from './read-state.ts'
import { type SaveStatus, statusOf } from './save-status.ts'
import { streamLoop } from './stream-loop.ts'
import type { TabMessage } from './tabs.ts'

export type RunOptions = Omit<LiveMapOptions, 'onTrouble'> & {
  readonly onTrouble: (error: unknown) => void
  readonly server: MapServer
  readonly start: Pick<ReplicaOptions, 'state' | 'seq' | 'entries'> & {
    readonly standing: Standing
    readonly kept: Kept
  }
}

/** A map at work. `hear` is for what the other tabs tell; `begin` starts the talk with the server. */
export type RunningMap = {
  readonly map: LiveMap
  readonly desk: ReturnType<typeof mapDesk>
  hear(message: TabMessage): void
  begin(isReached: boolean, onClose: () => void): void
}

/** What to do with each message of another tab. */
type Hearing = {
  readonly [K in TabMessage['kind']]: (message: Extract<TabMessage, { kind: K }>) => void
}

export function runMap(options: RunOptions): RunningMap {
  const { server, tabs, start, wait } = options
  const replica = createMapReplica({
    ...start,
    pending: start.kept.pending,
    history: start.kept.history,
    isOwn: (entry) => entry.author.device === desk.getStanding().you,
  })
  const nap = createNap(wait)
  const listeners = new Set<() => void>()
  const endings: (() => void)[] = []
  let isOurTurn = false
  let isOffline = false
  let isClosed = false
  let status: SaveStatus = { kind: 'saved', waiting: 0, isKept: true }

  const keeper = createKeeper({
    device: options.device,
    tabs,
    kept: start.kept.pending,
    onKept: tell,
    onTrouble: options.onTrouble,
  })
  const desk = mapDesk({
    replica,
    keeper,
    server,
    standing: start.standing,
    refused: start.kept.refused,
    isOurTurn: () => isOurTurn,
    onShut: shut,
    onChange: tell,
    onRefused: options.onRefused,
  })
  const outbox = createOutbox({
    first: () => replica.getWaiting()[0],
    post: server.post,
    nap,
    onOutcome: desk.settle,
    onShut: shut,
    onProgress: tellStanding,
  })
  const loop = streamLoop({
    load: desk.load,
    openStream: () => options.createEventSource(server.streamUrl(replica.getSeq(), role())),
    onNews: (entry) => desk.hearNews([entry]),
    isBehind: async () => (await server.getChanges(replica.getSeq(), role())).length > 0,
    onReach(isReached) {
      isOffline = !isReached
      if (isReached) outbox.open()
      tellStanding()
    },
    wait,
    nap,
  })
  const role = () => desk.getStanding().role

  function tell() {
    status = statusOf(status, {
      waiting: replica.getWaiting().length,
      isKept: keeper.hasKept(replica.getPending()),
      isClosed,
      isOffline: isOffline || outbox.isStuck(),
    })
    for (const listener of listeners) listener()
  }

  function tellStanding() {
    tell()
    if (!isOurTurn) return
    tabs.tell({
      kind: 'standing',
      seq: replica.getSeq(),
      isOffline: isOffline || outbox.isStuck(),
    })
  }

  /** The server lets us in no longer: the copy goes; what was made here and never arrived stays. */
  function shut() {
    keeper.keep({ answer: null }, { kind: 'shut' })
    end()
  }

  function end() {
    isClosed = true
    loop.stop()
    outbox.close()
    tell()
    for (const finish of endings.splice(0)) finish()
  }

  /** Keeps what was done here, and lets it be sent: by this tab, or by the one whose turn it is. */
  function doing(work: () => Rejection | null): Rejection | null {
    if (isClosed) return { code: 'not-allowed' }
    const rejection = work()
    const change = replica.getPending().at(-1)
    if (rejection || !change) return rejection
    keeper.keep({ added: [change], history: replica.getHistory() }, { kind: 'performed', change })
    tell()
    outbox.nudge()
    return null
  }

  function takeTurn(isOurs: boolean) {
    isOurTurn = isOurs && !isClosed
    loop.stop()
    outbox.close()
    if (!isOurTurn) return
    const word = desk.getFreshWord()
    if (word) void desk.adopt(word)
    loop.start(word !== null)
    void adoptStrays()
  }

  /** Whatever another tab wrote down and could not tell any more is sent as well. */
  async function adoptStrays() {
    const kept = await options.device?.read().catch(options.onTrouble)
    for (const change of kept?.pending ?? []) replica.adopt(change)
    outbox.nudge()
  }

  /** Apart from the tab that talks with the server: looks for itself. */
  function catchUp() {
    if (!isOurTurn) void desk.load().catch(options.onTrouble)
  }

  const hearing: Hearing = {
    hello: tellStanding,
    standing({ seq, isOffline: isOwnerOffline }) {
      isOffline = isOwnerOffline
      if (seq > replica.getSeq()) catchUp()
      tell()
    },
    performed({ change }) {
      replica.adopt(change)
      outbox.nudge()
    },
    news({ entries }) {
      if (!desk.hearNews(entries)) catchUp()
    },
    settled: desk.hearSettled,
    'dealt-with': ({ ids }) => desk.dealWith(ids),
    afresh(message) {
      if (message.seq !== replica.getSeq() || message.role !== role()) catchUp()
    },
    shut: end,
  }

  const map: LiveMap = {
    ...replica,
    perform(change) {
      const rejection = doing(() => replica.perform(change))
      // Somebody took it away while this was being typed: kept as what the server refuses.
      if (rejection?.code === 'not-found') void desk.settle(change, 'refused', rejection)
      return rejection
    },
    undo: (id) => doing(() => replica.undo(id)),
    redo: (id) => doing(() => replica.redo(id)),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getStatus: () => status,
    getRole: role,
    getRefused: desk.getRefused,
    dealWith(ids) {
      desk.dealWith(ids)
      keeper.keep({ dealtWith: ids }, { kind: 'dealt-with', ids })
    },
    wake: nap.wake,
    close: end,
  }

  return {
    map,
    desk,
    hear(message) {
      if (!isClosed) (hearing[message.kind] as (heard: TabMessage) => void)(message)
    },
    begin(isReached, onClose) {
      isOffline = !isReached
      replica.subscribe(tell)
      tell()
      tabs.tell({ kind: 'hello' })
      endings.push(tabs.takeTurn(takeTurn), onClose)
    },
  }
}
