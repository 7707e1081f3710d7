import type { Change } from '@webwijzer/domain/change'
import type { LogEntry, VisibleEntry } from '@webwijzer/domain/log-entry'
import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { collectionNames, kinds } from '@webwijzer/domain/records'
import type { Rejection } from '@webwijzer/domain/rejection'
import type { Viewer } from '@webwijzer/domain/viewer'
import { createMapReplica, type MapReplica, type Outcome } from '@webwijzer/replica/map-replica'
import { openCopy } from '@webwijzer/replica/open-copy'
import type { StateAnswer } from '@webwijzer/replica/read-state'

/** One person at one device: one tab or two with the same map, and what the device keeps between visits. */
export type Peer = {
  readonly name: string
  viewer: Viewer
  isOnline: boolean
  tabs: MapReplica[]
  /** The server's last whole word, and the news since. */
  kept: { state: MapState; seq: number; news: VisibleEntry[] }
}

export function createPeer(name: string, viewer: Viewer, word: Word, tabs: number): Peer {
  const peer: Peer = { name, viewer, isOnline: true, tabs: [], kept: { ...word, news: [] } }
  const isOwn = isOwnOf(peer)
  peer.tabs = Array.from({ length: tabs }, () => createMapReplica({ ...word, isOwn }))
  return peer
}

type Word = { readonly state: MapState; readonly seq: number }

const isOwnOf =
  ({ name }: Peer) =>
  (entry: LogEntry) =>
    entry.author.device === name

/** The tab that talks with the server. */
export const ownerOf = ({ tabs: [owner] }: Peer): MapReplica => owner as MapReplica

/** Something is done in one tab; the others hear of it. */
export function doIn(peer: Peer, tab: MapReplica, work: (tab: MapReplica) => Rejection | null) {
  if (work(tab)) return
  const change = tab.getPending().at(-1) as Change
  for (const other of peer.tabs) if (other !== tab) other.adopt(change)
}

/** False on a gap. */
export function hear(peer: Peer, news: readonly VisibleEntry[]): boolean {
  const from = ownerOf(peer).getSeq()
  const isWhole = peer.tabs.map((tab) => tab.receive(news)).every(Boolean)
  if (isWhole) peer.kept.news.push(...news.filter(({ seq }) => seq > from))
  return isWhole
}

export function settle(peer: Peer, changeId: string, outcome: Outcome) {
  for (const tab of peer.tabs) tab.settle(changeId, outcome)
}

/** Looks at the server's word anew, with the same eyes or with others. */
export function lookAnew(peer: Peer, word: Word, viewer: Viewer = peer.viewer) {
  for (const tab of peer.tabs)
    if (viewer === peer.viewer) tab.reset(word.state, word.seq)
    else tab.becomeOther(word.state, word.seq)
  peer.viewer = viewer
  peer.kept = { ...word, news: [] }
}

/** Every tab is closed; a new one opens from what the device has on its disk. */
export function restart(peer: Peer) {
  const { state, seq, news } = peer.kept
  const before = ownerOf(peer)
  const collections = kinds.map((kind) => [collectionNames[kind], recordsOf(state, kind)])
  const answer = { seq, ...peer.viewer, you: peer.name, ...Object.fromEntries(collections) }
  const disk = JSON.parse(
    JSON.stringify({ answer, news, pending: before.getPending(), history: before.getHistory() }),
  )
  peer.tabs = peer.tabs.map(() =>
    createMapReplica({
      ...openCopy({ answer: disk.answer as StateAnswer, news: disk.news }),
      pending: disk.pending,
      history: disk.history,
      isOwn: isOwnOf(peer),
    }),
  )
}
