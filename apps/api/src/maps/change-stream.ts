import type { ServerResponse } from 'node:http'
import type { LogEntry } from '@webwijzer/domain/log-entry'
import type { FastifyReply } from 'fastify'
import type { AccessStore } from '../access/access-store.ts'
import type { Visit } from '../access/map-visit.ts'
import { Problem } from '../problems.ts'
import type { Company } from '../together/company.ts'
import { drained } from './drained.ts'
import type { MapShelf } from './map-shelf.ts'
import type { OpenMap } from './open-map.ts'
import { viewerKey } from './seen-by.ts'
import { streamLimit } from './stream-limit.ts'

/** News that comes within this time leaves together: many small writes are what makes a hall slow. */
const tickMs = 30
const heartbeatMs = 15_000
const sweepMs = 500
/** Who reads this much slower than it comes is let go, and resumes by its last event id. */
const maxQueuedBytes = 1_000_000
const maxPassingBytes = 100_000
/** Who has too many streams open may look again after this many seconds. */
const lookAgainAfter = '30'

type Reader = { readonly raw: ServerResponse; readonly visit: Visit; seq: number }
type Feed = { readonly readers: Set<Reader>; pending: LogEntry[]; readonly stop: () => void }

/** Every open stream of changes. */
export type ChangeStreams = {
  /** Answers with what happened after `since`, and then with what happens; throws where too many are open. */
  open(reply: FastifyReply, visit: Visit, since: number): void
  /** Says goodbye to everybody. */
  close(): void
}

export function changeStreams(
  shelf: MapShelf,
  access: AccessStore,
  company: Company,
): ChangeStreams {
  // By the map as it was opened: one that is deleted and brought back is opened anew.
  const feeds = new Map<OpenMap, Feed>()
  const readers = new Set<Reader>()
  const limit = streamLimit()

  function feedOf(map: OpenMap): Feed {
    const known = feeds.get(map)
    if (known) return known
    let timer: NodeJS.Timeout | null = null
    const unsubscribe = map.subscribe((entry) => {
      feed.pending.push(entry)
      timer ??= setTimeout(() => {
        timer = null
        publish(map, feed)
      }, tickMs)
    })
    const stop = () => {
      if (timer) clearTimeout(timer)
      unsubscribe()
      feeds.delete(map)
    }
    const feed: Feed = { readers: new Set(), pending: [], stop }
    feeds.set(map, feed)
    return feed
  }

  function leave(reader: Reader) {
    readers.delete(reader)
    const feed = feeds.get(reader.visit.map)
    feed?.readers.delete(reader)
    if (feed?.readers.size === 0) feed.stop()
  }

  /** First what was missed, at the reader's own speed; then along with everybody else. */
  async function follow(reader: Reader) {
    const { map } = reader.visit
    for (let missed = map.since(reader.seq); missed.length > 0; missed = map.since(reader.seq))
      for (const entry of missed) {
        const flows = reader.raw.write(frameOf(reader.visit, entry))
        reader.seq = entry.seq
        if (!flows && !(await drained(reader.raw))) return
      }
    if (readers.has(reader)) feedOf(map).readers.add(reader)
  }

  const heartbeat = setInterval(() => {
    for (const { raw } of readers) raw.write(': beat\n\n')
  }, heartbeatMs).unref()

  /** A key that was revoked, or a map that was deleted, ends what it opened within a second. */
  const sweep = setInterval(() => {
    const granted = new Map<string, boolean>()
    for (const reader of readers) {
      const { credential, keyHash, map } = reader.visit
      const key = `${credential.kind} ${credential.hash} ${keyHash}`
      const isGranted =
        granted.get(key) ?? access.grantsOf(credential).some((grant) => grant.keyHash === keyHash)
      granted.set(key, isGranted)
      if (!isGranted || shelf.open(map.id) !== map) sayGoodbye(reader)
    }
  }, sweepMs).unref()

  return {
    open(reply, visit, since) {
      const giveBack = limit.take(visit)
      if (!giveBack) {
        reply.header('retry-after', lookAgainAfter)
        throw new Problem('too-many-streams')
      }
      reply.hijack()
      const { raw } = reply
      raw.on('close', giveBack)
      const reader: Reader = { raw, visit, seq: since }
      raw.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      })
      raw.socket?.setKeepAlive(true, 30_000)
      raw.socket?.setNoDelay(true)
      raw.write(': hello\nretry: 2000\n\n')
      readers.add(reader)
      raw.on('error', () => raw.destroy())
      const goHome = company.enter(visit, (frame) => writeInPassing(raw, frame))
      raw.on('close', () => {
        leave(reader)
        goHome()
      })
      if (since <= visit.map.seq) void follow(reader)
      else raw.end(startAfresh(visit.map, since))
    },
    close() {
      clearInterval(heartbeat)
      clearInterval(sweep)
      for (const reader of readers) sayGoodbye(reader)
      for (const feed of feeds.values()) feed.stop()
    },
  }
}

/** For what is only true now: whoever is behind with reading does without. */
function writeInPassing(raw: ServerResponse, frame: string) {
  if (raw.writable && raw.writableLength < maxPassingBytes) raw.write(frame)
}

function publish(map: OpenMap, feed: Feed) {
  const news = feed.pending
  feed.pending = []
  const first = news[0]?.seq ?? 0
  const texts = new Map<string, string>()
  for (const reader of feed.readers) {
    if (reader.raw.writableLength > maxQueuedBytes) {
      reader.raw.destroy()
      continue
    }
    const key = viewerKey(reader.visit.viewer)
    const all = texts.get(key) ?? framesOf(reader.visit, news)
    texts.set(key, all)
    const isBehind = reader.seq < first
    const text = isBehind
      ? all
      : framesOf(
          reader.visit,
          news.filter(({ seq }) => seq > reader.seq),
        )
    if (text) reader.raw.write(text)
    reader.seq = map.seq
  }
}

const framesOf = (visit: Visit, entries: readonly LogEntry[]) =>
  entries.map((entry) => frameOf(visit, entry)).join('')

function frameOf({ map, viewer }: Visit, entry: LogEntry): string {
  return `id: ${entry.seq}\ndata: ${JSON.stringify(map.visibleEntry(viewer, entry))}\n\n`
}

/** A reader from the future (a backup was put back): the entry he waits for tells him to look again. */
const startAfresh = (map: OpenMap, since: number) =>
  `id: ${map.seq}\ndata: ${JSON.stringify({ seq: since + 1, refetch: true })}\n\n`

function sayGoodbye({ raw }: Reader) {
  raw.end('event: bye\ndata: {}\n\n')
}
