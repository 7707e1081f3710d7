import type { Change } from '@webwijzer/domain/change'
import type { VisibleEntry } from '@webwijzer/domain/log-entry'
import type { Rejection } from '@webwijzer/domain/rejection'
import type { RefusedChange } from './device-store.ts'
import type { Keeper } from './keeper.ts'
import type { MapReplica, Outcome } from './map-replica.ts'
import type { MapServer } from './map-server.ts'
import { isKeepable, lostFor } from './put-back.ts'
import { isSameStanding, readState, type Standing, type StateAnswer } from './read-state.ts'
import type { TabMessage } from './tabs.ts'

/** Where the server's words come in, first hand or through another tab, and are taken over by the replica. */
export type MapDesk = {
  getStanding(): Standing
  getRefused(): readonly RefusedChange[]
  /** What was heard last as a whole, as long as nothing came after it. */
  getFreshWord(): StateAnswer | null
  /** Looks at the server's word as a whole. Rejects when it does not come; false: we are not let in. */
  load(): Promise<boolean>
  adopt(word: StateAnswer): Promise<void>
  /** False when an entry was missed. */
  hearNews(entries: readonly VisibleEntry[]): boolean
  /** The server's own answer to a change. */
  settle(change: Change, outcome: Outcome, rejection: Rejection | null): Promise<void>
  /** The same, heard from the tab that sent it. */
  hearSettled(message: Extract<TabMessage, { kind: 'settled' }>): void
  dealWith(ids: readonly string[]): void
}

export type DeskOptions = {
  readonly replica: MapReplica
  readonly keeper: Keeper
  readonly server: MapServer
  readonly standing: Standing
  readonly refused: readonly RefusedChange[]
  /** Only one tab writes the server's words down and passes them on. */
  readonly isOurTurn: () => boolean
  readonly onShut: () => void
  readonly onChange: () => void
  readonly onRefused: (rejection: Rejection, change: Change) => void
}

export function mapDesk(options: DeskOptions): MapDesk {
  const { replica, keeper, server, isOurTurn, onChange } = options
  let { standing, refused } = options
  let fresh: StateAnswer | null = null

  /** What the replica waits for no longer is taken off the device as well. */
  function dropping(work: () => void): string[] {
    const before = replica.getPending()
    work()
    const after = new Set(replica.getPending().map(({ id }) => id))
    return before.flatMap(({ id }) => (after.has(id) ? [] : [id]))
  }

  function hearNews(entries: readonly VisibleEntry[]): boolean {
    if (entries.length === 0) return true
    let isWhole = false
    const dropped = dropping(() => {
      isWhole = replica.receive(entries)
    })
    if (isWhole && isOurTurn()) keeper.keep({ news: entries, dropped }, { kind: 'news', entries })
    return isWhole
  }

  /** What was missed comes first, so that it is known what happened. */
  async function adopt(word: StateAnswer) {
    const isSame = isSameStanding(word, standing)
    if (isSame && word.seq > replica.getSeq()) {
      const missed = await server.getChanges(replica.getSeq(), word.role).catch(() => [])
      hearNews(missed.filter(({ seq }) => seq <= word.seq))
    }
    const { role, session, you, seq } = word
    standing = { role, session, you }
    fresh = word
    const dropped = dropping(() =>
      isSame ? replica.reset(readState(word), seq) : replica.becomeOther(readState(word), seq),
    )
    if (isOurTurn()) {
      const history = replica.getHistory()
      keeper.keep({ answer: word, dropped, history }, { kind: 'afresh', seq, role })
    }
    onChange()
  }

  function noteRefused(entry: RefusedChange) {
    refused = [...refused.filter(({ change }) => change.id !== entry.change.id), entry]
    options.onRefused(entry.rejection, entry.change)
  }

  return {
    getStanding: () => standing,
    getRefused: () => refused,
    getFreshWord: () => (fresh && fresh.seq === replica.getSeq() ? fresh : null),
    hearNews,
    adopt,
    async load() {
      const word = await server.getState()
      if ('refused' in word) {
        options.onShut()
        return false
      }
      await adopt(word as StateAnswer)
      return true
    },
    async settle(change, outcome, rejection) {
      // Before a refusal we hear what happened that made it impossible.
      if (rejection)
        hearNews(await server.getChanges(replica.getSeq(), standing.role).catch(() => []))
      const dropped = dropping(() => replica.settle(change.id, outcome))
      const entry = rejection && isKeepable(change) ? refusedEntry(change, rejection) : null
      keeper.keep(
        {
          dropped,
          ...(entry ? { refused: [entry] } : {}),
          ...(rejection ? { history: replica.getHistory() } : {}),
        },
        { kind: 'settled', id: change.id, outcome, refused: entry },
      )
      if (entry) noteRefused(entry)
      else if (rejection) options.onRefused(rejection, change)
      onChange()
    },
    hearSettled({ id, outcome, refused: entry }) {
      replica.settle(id, outcome)
      if (entry) noteRefused(entry)
      onChange()
    },
    dealWith(ids) {
      refused = refused.filter(({ change }) => !ids.includes(change.id))
      onChange()
    },
  }

  function refusedEntry(change: Extract<Change, { ops: unknown }>, rejection: Rejection) {
    return { change, rejection, lost: lostFor(change, replica.getState(), replica.getEntries()) }
  }
}
