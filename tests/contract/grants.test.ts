import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashKey, newKey } from '../../apps/api/src/access/keys.ts'
import { startLinks } from '../../apps/api/src/access/start-links.ts'
import { readConfig } from '../../apps/api/src/config.ts'
import { type Answer, type ApiServer, startApi } from './api-server.ts'

let api: ApiServer
beforeEach(async () => {
  api = await startApi()
  api.makeMap('m1')
  api.makeMap('m2')
})
afterEach(() => api.stop())

const cookieOf = ({ headers }: Answer) => (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
const enter = (key: string, headers = {}) => api.call('/api/grants', { body: { key }, headers })
const withCookie = (cookie: string, path: string) => api.call(path, { headers: { cookie } })

describe('the key of a link', () => {
  test('becomes a cookie that no script can read and that carries the port in its name', async () => {
    const answer = await enter(api.makeKey('m1', 'coalition'))
    expect(answer).toMatchObject({
      status: 201,
      body: { map: 'm1', role: 'coalition', session: null },
    })
    expect(answer.headers.get('set-cookie')).toMatch(
      /^webwijzer-0=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect((await withCookie(cookieOf(answer), '/api/maps/m1')).body.role).toBe('coalition')
  })

  test('has 256 random bits, no two alike', () => {
    const keys = Array.from({ length: 2000 }, newKey)
    expect(new Set(keys).size).toBe(2000)
    for (const key of keys) expect(Buffer.from(key, 'base64url')).toHaveLength(32)
  })

  test('is nowhere in the data directory, and neither is the cookie', async () => {
    const key = api.makeKey('m1', 'projectTeam')
    const cookie = cookieOf(await enter(key))
    api.db.pragma('wal_checkpoint(TRUNCATE)')
    const bytes = readFileSync(join(api.dataDir, 'webwijzer.db'))
    expect(bytes.includes(key)).toBe(false)
    expect(bytes.includes(cookie.split('=')[1] ?? '?')).toBe(false)
    expect(bytes.includes(hashKey(key))).toBe(true)
  })

  test('is refused alike when it is unknown, revoked, expired, or for a map that is gone', async () => {
    const revoked = api.makeKey('m1', 'coalition')
    api.access.revokeKey(hashKey(revoked))
    const gone = api.makeKey('m2', 'coalition')
    api.shelf.remove('m2')
    const keys = [
      'nonsense',
      newKey(),
      revoked,
      gone,
      api.makeKey('m1', 'coalition', { expiresAt: '2026-01-01T00:00:00.000Z' }),
    ]
    const answers = await Promise.all(keys.map((key) => enter(key)))
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'unknown-key' } })
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    for (const answer of answers) expect(answer.headers.has('set-cookie')).toBe(false)
  })

  test('that is guessed too often is held up, but nobody who has a good one is', async () => {
    const good = api.makeKey('m1', 'coalition')
    const statuses = []
    for (let at = 0; at < 25; at++) statuses.push((await enter(`guess-${at}`)).status)
    expect(statuses.slice(0, 20).every((status) => status === 401)).toBe(true)
    expect(statuses.slice(-4)).toEqual([429, 429, 429, 429])
    const held = await enter('guess')
    expect(held.body.code).toBe('too-many-attempts')
    expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0)
    const hall = await Promise.all(Array.from({ length: 200 }, () => enter(good)))
    expect(hall.every(({ status }) => status === 201)).toBe(true)
  })
})

describe('a browser', () => {
  test('collects one grant per map, of which the strongest counts', async () => {
    let cookie = cookieOf(await enter(api.makeKey('m1', 'coalition')))
    cookie = cookieOf(await enter(api.makeKey('m2', 'room', { session: 'SES-3' }), { cookie }))
    cookie = cookieOf(await enter(api.makeKey('m1', 'projectTeam'), { cookie }))
    const { body } = await withCookie(cookie, '/api/grants')
    expect(body).toMatchObject({
      allMaps: false,
      grants: [
        { map: 'm1', role: 'projectTeam', session: null },
        { map: 'm2', role: 'room', session: 'SES-3' },
      ],
    })
    expect((await withCookie(cookie, '/api/maps/m1?as=coalition')).body.role).toBe('coalition')
  })

  test('gets a new cookie with every key, and stays the same device', async () => {
    const first = await enter(api.makeKey('m1', 'coalition'))
    const second = await enter(api.makeKey('m2', 'coalition'), { cookie: cookieOf(first) })
    expect(cookieOf(second)).not.toBe(cookieOf(first))
    expect(second.body.device).toBe(first.body.device)
  })

  test('cannot be let in by a cookie that somebody else made up', async () => {
    const planted = `webwijzer-0=${newKey()}`
    const cookie = cookieOf(await enter(api.makeKey('m1', 'coalition'), { cookie: planted }))
    expect(cookie).not.toBe(planted)
    expect((await withCookie(planted, '/api/maps/m1')).status).toBe(401)
  })

  test('is out when it leaves, when its key is revoked, and after 90 idle days', async () => {
    const key = api.makeKey('m1', 'coalition')
    const left = cookieOf(await enter(key))
    const out = await api.call('/api/grants', { method: 'DELETE', headers: { cookie: left } })
    expect(out.status).toBe(204)
    expect((await withCookie(left, '/api/maps/m1')).status).toBe(401)

    const idle = cookieOf(await enter(key))
    api.later(60)
    expect((await withCookie(idle, '/api/maps/m1')).status).toBe(200)
    api.later(60)
    expect((await withCookie(idle, '/api/maps/m1')).status).toBe(200)
    api.later(91)
    expect((await withCookie(idle, '/api/maps/m1')).status).toBe(401)

    const revoked = cookieOf(await enter(key))
    api.access.revokeKey(hashKey(key))
    expect((await withCookie(revoked, '/api/maps/m1')).status).toBe(401)
  })

  test('writes under a name of its own, that nobody can take', async () => {
    const entered = await enter(api.makeKey('m1', 'projectTeam'))
    const { device } = entered.body
    const other = await enter(api.makeKey('m1', 'projectTeam'), { 'webwijzer-device': device })
    expect(other.body.device).not.toBe(device)
    const key = api.makeKey('m1', 'projectTeam')
    const write = (id: string, headers: Record<string, string>) =>
      api.call('/api/maps/m1/organisations', { body: { id, name: id }, headers })
    await write('a', { cookie: cookieOf(entered), 'webwijzer-device': 'other' })
    await write('b', { authorization: `Bearer ${key}`, 'webwijzer-device': device })
    await write('c', { authorization: `Bearer ${key}`, 'webwijzer-device': 'script-7' })
    const { body } = await api.call('/api/maps/m1/changes?since=1', { key })
    expect(body.map(({ author }: { author: { device: string } }) => author.device)).toEqual([
      device,
      expect.stringMatching(new RegExp(`^key-[0-9a-f]{16}.${device}$`)),
      expect.stringMatching(/^key-[0-9a-f]{16}\.script-7$/),
    ])
    const odd = await write('d', { authorization: `Bearer ${key}`, 'webwijzer-device': '<b>' })
    expect(odd).toMatchObject({ status: 400, body: { field: 'Webwijzer-Device' } })
  })
})

describe('the links of a start', () => {
  const linksOf = (settings: Record<string, string> = {}) =>
    startLinks(
      { access: api.access, shelf: api.shelf, config: readConfig(settings) },
      'http://x',
      'm1',
    )
  const keyIn = (link = '') => link.split('#')[1] ?? ''

  test('open every map, and work until the next start', async () => {
    const [first] = linksOf()
    const cookie = cookieOf(await enter(keyIn(first?.link)))
    expect((await withCookie(cookie, '/api/grants')).body).toMatchObject({ allMaps: true })
    const [second] = linksOf()
    expect((await enter(keyIn(first?.link))).status).toBe(401)
    expect((await enter(keyIn(second?.link))).status).toBe(201)
    // Whoever was working when the server started again goes on working.
    expect((await withCookie(cookie, '/api/maps/m2')).status).toBe(200)
  })

  test('go into the example too', async () => {
    const links = linksOf()
    expect(links.map(({ opens }) => opens)).toEqual(['all-maps', 'projectTeam', 'coalition'])
    expect((await enter(keyIn(links[2]?.link))).body).toMatchObject({
      map: 'm1',
      role: 'coalition',
    })
  })

  test('are not made where others can reach the server, and earlier ones are closed', async () => {
    const cookie = cookieOf(await enter(keyIn(linksOf()[0]?.link)))
    expect(linksOf({ HOST: '0.0.0.0' })).toEqual([])
    expect((await withCookie(cookie, '/api/maps/m1')).status).toBe(401)
  })
})
