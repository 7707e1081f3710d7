import { canonicalState } from '@webwijzer/domain/canonical'
import { type Change, isUndo } from '@webwijzer/domain/change'
import { squashDiffs } from '@webwijzer/domain/diff'
import type { LogEntry } from '@webwijzer/domain/log-entry'
import {
  applyDiff,
  emptyMap,
  getRecord,
  type MapState,
  recordsOf,
} from '@webwijzer/domain/map-state'
import { kinds } from '@webwijzer/domain/records'
import { referencesOf, targetIds } from '@webwijzer/domain/references'
import type { Viewer } from '@webwijzer/domain/viewer'
import { visibleState } from '@webwijzer/domain/visible'
import type { MapReplica } from '@webwijzer/replica/map-replica'
import Database from 'better-sqlite3'
import { readMigrations } from '../../apps/api/src/database/migrate.ts'
import { type OpenMap, openMap } from '../../apps/api/src/maps/open-map.ts'
import { createPeer, doIn, hear, lookAnew, ownerOf, type Peer, restart, settle } from './peer.ts'
import { type Dice, randomOps, seededDice } from './random-ops.ts'

const schema = readMigrations()
  .map(({ sql }) => sql)
  .join('\n')
const team: Viewer = { role: 'projectTeam', session: null }
const room: Viewer = { role: 'room', session: 's1' }
const coalition: Viewer = { role: 'coalition', session: null }

export type Tally = {
  commits: number
  refusals: number
  undos: number
  entries: number
  restarts: number
  roleChanges: number
}
export const noTally = (): Tally => ({
  commits: 0,
  refusals: 0,
  undos: 0,
  entries: 0,
  restarts: 0,
  roleChanges: 0,
})

type Play = {
  readonly server: OpenMap
  readonly log: readonly LogEntry[]
  readonly dice: Dice
  readonly tally: Tally
}

/** Plays one seeded world to its end; throws where a promise is broken. */
export function playWorld(seed: number, steps: number): Tally {
  const dice = seededDice(seed)
  const db = new Database(':memory:')
  db.exec(schema)
  const server = openMap(db, 'm', () => '2026-11-22T08:00:00.000Z')
  const log: LogEntry[] = []
  server.subscribe((entry) => log.push(entry))
  begin(server)
  const peers = peopleOf(server, dice)
  const play: Play = { server, log, dice, tally: noTally() }

  for (let n = 1; n <= steps; n++) {
    const peer = peers[dice(peers.length)] as Peer
    const tab = peer.tabs[dice(peer.tabs.length)] as MapReplica
    act(peer, tab, n, play)
    assertSound(tab.getState(), 'a hoped-for copy')
    if (dice(6) === 0) peer.isOnline = !peer.isOnline
    if (dice(2) && peer.isOnline) meet(peer, play, false)
    happenTo(peer, play)
  }
  for (const peer of [...peers, ...peers]) meet(peer, play, true)
  play.tally.entries = log.length
  assertAllEqual(server, db, log, peers)
  db.close()
  return play.tally
}

/** Now and then a device is closed and opened again, or somebody comes back with another link. */
function happenTo(peer: Peer, { server, dice, tally }: Play) {
  if (dice(25) === 0) {
    tally.restarts++
    const before = ownerOf(peer)
    restart(peer)
    const knowsAll = !before.getPending().some(isUndo)
    if (knowsAll) assertEqual(ownerOf(peer).getState(), before.getState(), 'a reopened copy')
  }
  if (dice(80) > 0 || !peer.isOnline) return
  tally.roleChanges++
  const viewer = [team, room, coalition][dice(3)] as Viewer
  lookAnew(peer, wordFor(viewer, server), viewer)
}

const wordFor = (viewer: Viewer, server: OpenMap) => ({
  state: visibleState(viewer, server.state),
  seq: server.seq,
})

function begin(server: OpenMap) {
  const change: Change = {
    id: 'begin',
    label: 'begin',
    ops: [
      { do: 'create', kind: 'map', record: { id: 'map', name: 'Wereld' } },
      { do: 'create', kind: 'view', record: { id: 'main', name: 'Kaart' } },
      { do: 'create', kind: 'session', record: { id: 's1', number: 3 } },
    ],
  }
  server.commit(change, {
    author: { device: 'begin', role: 'projectTeam', group: null },
    viewer: team,
  })
}

function peopleOf(server: OpenMap, dice: Dice): Peer[] {
  const viewers = [team, team, ...[team, room, room, coalition].slice(0, dice(5))]
  return viewers.map((viewer, index) =>
    createPeer(`p${index}`, viewer, wordFor(viewer, server), dice(5) === 0 ? 2 : 1),
  )
}

function act(peer: Peer, tab: MapReplica, n: number, { dice, tally }: Play) {
  if (peer.viewer.role === 'coalition') return
  const id = `${peer.name}-${n}`
  const choice = dice(10)
  if (choice === 0) tally.undos++
  if (choice === 0) return doIn(peer, tab, () => tab.undo(id))
  if (choice === 1) return doIn(peer, tab, () => tab.redo(id))
  const state = tab.getState()
  const mayAll = peer.viewer.role === 'projectTeam'
  const session = state.session.has('s1') ? 's1' : null
  const ops = randomOps({ state, dice, n, mayAll, session })
  if (ops.length > 0) doIn(peer, tab, () => tab.perform({ id, label: 'do', ops }))
}

/** The network: sends some or all of what waits, loses answers, sends twice, delivers some or all of the news. */
function meet(peer: Peer, play: Play, isWhole: boolean) {
  const { server, log, dice } = play
  const owner = ownerOf(peer)
  for (const change of owner.getWaiting()) {
    if (!isWhole && dice(4) === 0) break
    if (!send(peer, change, play, isWhole)) break
  }
  const news = log.slice(Math.max(0, owner.getSeq() - dice(3)))
  const delivered = isWhole ? news : news.slice(0, 1 + dice(news.length))
  const isComplete = hear(
    peer,
    delivered.map((entry) => server.visibleEntry(peer.viewer, entry)),
  )
  if (!isComplete) lookAnew(peer, wordFor(peer.viewer, server))
}

/** False when the answer got lost: the change will be sent again. */
function send(peer: Peer, change: Change, { server, dice, tally }: Play, isWhole: boolean) {
  const body = JSON.parse(JSON.stringify(change)) as Change
  const author = { device: peer.name, role: peer.viewer.role, group: null }
  const result = server.commit(body, { author, viewer: peer.viewer })
  if (dice(10) === 0) server.commit(body, { author, viewer: peer.viewer })
  if (!isWhole && dice(5) === 0) return false
  if (result.ok) tally.commits++
  else tally.refusals++
  const seq = result.ok && result.entry ? result.entry.seq : null
  const nothing = result.ok ? 'nothing' : 'refused'
  settle(peer, change.id, seq === null ? nothing : { seq })
  return true
}

function assertSound(state: MapState, what: string) {
  for (const kind of kinds)
    for (const record of recordsOf(state, kind))
      for (const reference of referencesOf(kind))
        for (const target of targetIds(record, reference))
          if (!reference.to.some((to) => getRecord(state, to, target)))
            throw new Error(`${what}: ${kind}/${record.id} points at nothing by ${reference.path}`)
}

function assertEqual(actual: MapState, expected: MapState, what: string) {
  if (canonicalState(actual) !== canonicalState(expected)) throw new Error(`${what} differs`)
}

function assertAllEqual(server: OpenMap, db: Database.Database, log: LogEntry[], peers: Peer[]) {
  assertSound(server.state, 'the server')
  for (const { name, viewer, tabs } of peers)
    for (const tab of tabs) {
      assertEqual(tab.getState(), visibleState(viewer, server.state), `${name} (${viewer.role})`)
      if (tab.getPending().length > 0) throw new Error(`${name} still waits`)
    }
  const diffs = server.since(0).map(({ diff }) => diff)
  const replayed = diffs.reduce(applyDiff, emptyMap)
  assertEqual(replayed, server.state, 'the replayed log')
  assertEqual(openMap(db, 'm', () => '').state, server.state, 'the reopened file')
  const middle = Math.floor(diffs.length / 2)
  const prefix = diffs.slice(0, middle).reduce(applyDiff, emptyMap)
  assertEqual(applyDiff(prefix, squashDiffs(diffs.slice(middle))), server.state, 'the squashed log')
  if (log.length !== server.seq || diffs.length !== server.seq)
    throw new Error('entries are missing')
}
