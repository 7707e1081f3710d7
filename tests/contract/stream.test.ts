import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashKey } from '../../apps/api/src/access/keys.ts'
import { type ApiServer, creation, startApi } from './api-server.ts'
import { openStream } from './event-stream.ts'

let api: ApiServer
let key = ''
let count = 0

beforeAll(async () => {
  api = await startApi()
  api.makeMap('m1')
  key = api.makeKey('m1', 'projectTeam')
})
afterAll(() => api.stop())

const follow = (since: number | null, headers = {}, map = 'm1', as = key) =>
  openStream(`${api.url}/api/maps/${map}/changes${since === null ? '' : `?since=${since}`}`, {
    authorization: `Bearer ${as}`,
    ...headers,
  })
const add = (map = 'm1') => {
  count += 1
  return (
    api.change(map, creation('organisation', { id: `o${count}`, name: `Nummer ${count}` }))?.seq ??
    0
  )
}
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => Number(id))

test('a stream opens at once, and says that nobody may keep it', async () => {
  const stream = await follow(add())
  await stream.until(() => stream.text().startsWith(': hello\n'))
  expect(stream.status).toBe(200)
  expect(stream.headers.get('content-type')).toContain('text/event-stream')
  expect(stream.headers.get('x-accel-buffering')).toBe('no')
  expect(stream.headers.get('cache-control')).toBe('no-store, no-transform')
  expect(stream.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(stream.text()).toMatch(/^retry: \d+$/m)
  stream.close()
})

describe('open streams', () => {
  test('a whole hall on one link has room, with tabs', async () => {
    const room = api.makeKey('m1', 'room')
    const phones = Array.from({ length: 40 }, (_, at) => `phone-${at}`)
    const open = phones.flatMap((phone) =>
      [1, 2].map(() => follow(null, { 'webwijzer-device': phone }, 'm1', room)),
    )
    const streams = await Promise.all(open)
    expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200))
    for (const stream of streams) stream.close()
  })

  test('three hundred of one device have not, and the others notice nothing of it', async () => {
    const greedy = { 'webwijzer-device': 'greedy' }
    const streams = await Promise.all(Array.from({ length: 300 }, () => follow(null, greedy)))
    const held = streams.filter(({ status }) => status === 200)
    const refused = streams.filter(({ status }) => status === 429)
    expect([held.length, refused.length]).toEqual([40, 260])
    expect(refused[0]?.headers.get('retry-after')).toBe('30')
    await refused[0]?.ended()
    expect(refused[0]?.text()).toContain('"code":"too-many-streams"')
    const other = await follow(null, { 'webwijzer-device': 'other' })
    expect(other.status).toBe(200)
    for (const stream of [...held, other]) stream.close()
    await new Promise((resolve) => setTimeout(resolve, 200))
    const again = await follow(null, greedy)
    expect(again.status).toBe(200)
    again.close()
  })
})

test('what happens arrives once, in order, with its seq as id', async () => {
  const from = add()
  const streams = await Promise.all(Array.from({ length: 5 }, () => follow(from)))
  for (let at = 0; at < 40; at++) {
    add()
    if (at % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 40))
  }
  for (const stream of streams) {
    const events = await stream.until((all) => all.length >= 40)
    expect(ids(events)).toEqual(Array.from({ length: 40 }, (_, at) => from + 1 + at))
    expect(JSON.parse(events[0]?.data ?? '')).toMatchObject({ seq: from + 1, label: 'test' })
    stream.close()
  }
})

test('a reader who comes back gets what he missed, by the last id he had', async () => {
  const from = add()
  const first = await follow(from)
  add()
  const seen = await first.until((events) => events.length === 1)
  first.close()
  const missed = [add(), add(), add()]
  const again = await follow(from, { 'last-event-id': seen[0]?.id ?? '' })
  expect(ids(await again.until((events) => events.length === 3))).toEqual(missed)
  const next = add()
  expect(ids(await again.until((events) => events.length === 4)).at(-1)).toBe(next)
  again.close()
})

test('nothing is missed by readers who come in while much happens', async () => {
  const from = add()
  const coming = []
  for (let at = 0; at < 30; at++) {
    add()
    coming.push(follow(from))
    await new Promise((resolve) => setTimeout(resolve, 3))
  }
  const last = add()
  for (const stream of await Promise.all(coming)) {
    const events = await stream.until((all) => Number(all.at(-1)?.id) === last)
    expect(ids(events)).toEqual(Array.from({ length: last - from }, (_, at) => from + 1 + at))
    stream.close()
  }
})

test('a reader who is ahead of the server is told to start afresh', async () => {
  const head = add()
  const stream = await follow(head + 50)
  const [event] = await stream.until((events) => events.length === 1)
  expect(JSON.parse(event?.data ?? '')).toEqual({ seq: head + 51, refetch: true })
  await stream.ended()
})

test('a last id that is no number is refused', async () => {
  const headers = { accept: 'text/event-stream', 'last-event-id': 'x' }
  const answer = await api.call('/api/maps/m1/changes', { key, headers })
  expect(answer).toMatchObject({ status: 400, body: { field: 'Last-Event-ID' } })
})

test('a reader who stops reading is let go before he fills the memory', async () => {
  api.makeMap('busy')
  const stalled = await fetch(`${api.url}/api/maps/busy/changes?since=1`, {
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${api.makeKey('busy', 'projectTeam')}`,
    },
  })
  const connections = () =>
    new Promise<number>((resolve) => api.app.server.getConnections((_, n) => resolve(n)))
  const before = await connections()
  for (let at = 0; at < 600; at++) {
    count += 1
    const text = 'x'.repeat(4000)
    const long = {
      offer: text,
      importance: text,
      informWish: text,
      remark: text,
      referralNote: text,
    }
    api.change('busy', creation('organisation', { id: `b${count}`, name: 'b', ...long }))
    if (at % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 35))
  }
  expect(await connections()).toBeLessThan(before)
  await stalled.body?.cancel().catch(() => undefined)
})

describe('a stream ends within a second', () => {
  test('when its key is revoked', async () => {
    const revocable = api.makeKey('m1', 'coalition')
    const stream = await follow(add(), {}, 'm1', revocable)
    api.access.revokeKey(hashKey(revocable))
    await stream.ended(1000)
    expect(stream.events().at(-1)?.event).toBe('bye')
    expect((await api.call('/api/maps/m1', { key: revocable })).status).toBe(401)
  })

  test('when its key expires', async () => {
    const expiresAt = new Date(Date.now() + 300).toISOString()
    const short = api.makeKey('m1', 'coalition', { expiresAt })
    const stream = await follow(add(), {}, 'm1', short)
    await stream.ended(1300)
  })

  test('when its map is deleted', async () => {
    api.makeMap('m2')
    const stream = await follow(0, {}, 'm2', api.makeKey('m2', 'projectTeam'))
    api.shelf.remove('m2')
    await stream.ended(1000)
  })

  test('when its map is deleted, even if that comes back at once, and whoever comes then is told', async () => {
    api.makeMap('m3')
    const own = api.makeKey('m3', 'projectTeam')
    const before = await follow(1, {}, 'm3', own)
    api.shelf.remove('m3')
    api.shelf.restore('m3')
    const after = await follow(1, {}, 'm3', own)
    api.change('m3', creation('organisation', { id: 'back', name: 'Terug' }))
    await after.until((events) => events.length === 1)
    await before.ended(1000)
    after.close()
  })

  test('when the server stops, and the server stops with it', async () => {
    const own = await startApi()
    own.makeMap('m1')
    const stream = await openStream(`${own.url}/api/maps/m1/changes`, {
      authorization: `Bearer ${own.makeKey('m1', 'projectTeam')}`,
    })
    const start = Date.now()
    await own.stop()
    await stream.ended(1000)
    expect(stream.events().at(-1)?.event).toBe('bye')
    expect(Date.now() - start).toBeLessThan(5000)
  })
})
