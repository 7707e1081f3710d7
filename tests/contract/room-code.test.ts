import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { codeAlphabet, newCode } from '../../apps/api/src/access/keys.ts'
import { type Answer, type ApiServer, creation, startApi } from './api-server.ts'
import { openStream } from './event-stream.ts'

let api: ApiServer
let team = ''
beforeEach(async () => {
  api = await startApi()
  api.makeMap('m1')
  team = api.makeKey('m1', 'projectTeam')
})
afterEach(() => api.stop())

const room = (method: string, body?: object) =>
  api.call('/api/maps/m1/room', { method, key: team, body })
const open = async (body: object = { session: 'SES-3' }) =>
  (await room('POST', body)).body as { code: string; expiresAt: string }
const type = (code: string) => api.call('/api/grants', { body: { code } })
const cookieOf = ({ headers }: Answer) => (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
const look = (cookie: string) => api.call('/api/maps/m1', { headers: { cookie } })

describe('the code on the wall', () => {
  test('has 8 characters of 32 that are not taken for one another', () => {
    expect(new Set(codeAlphabet).size).toBe(32)
    expect(codeAlphabet).not.toMatch(/[01OI]/)
    const seen = new Set(Array.from({ length: 5000 }, newCode).flatMap((code) => [...code]))
    expect(seen.size).toBe(32)
    expect(newCode()).toMatch(/^[2-9A-HJ-NP-Z]{8}$/)
  })

  test('lets in whoever types it, as the room of its session, however it is typed', async () => {
    const { code } = await open()
    const typed = `${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}`
    const entered = await type(typed)
    expect(entered).toMatchObject({
      status: 201,
      body: { map: 'm1', role: 'room', session: 'SES-3' },
    })
    expect((await look(cookieOf(entered))).body).toMatchObject({ role: 'room', session: 'SES-3' })
  })

  test('is no key: it opens nothing by itself, and stands nowhere in the database', async () => {
    const { code } = await open()
    expect((await api.call('/api/maps/m1', { key: code })).status).toBe(401)
    expect((await api.call('/api/grants', { body: { key: code } })).status).toBe(401)
    api.db.pragma('wal_checkpoint(TRUNCATE)')
    expect(readFileSync(join(api.dataDir, 'webwijzer.db')).includes(code)).toBe(false)
  })

  test('can be looked up by the project team while the room is open, and is no link', async () => {
    expect((await room('GET')).body).toMatchObject({ isOpen: false, code: null })
    const { code } = await open()
    expect((await room('GET')).body).toMatchObject({ isOpen: true, code, session: 'SES-3' })
    const { body } = await api.call('/api/maps/m1/keys', { key: team })
    expect(body.keys.map(({ role }: { role: string }) => role)).toEqual(['projectTeam'])
  })

  test('gives way to a new one; who is in for this session stays in', async () => {
    const first = await open()
    const entered = cookieOf(await type(first.code))
    const second = await open()
    expect((await type(first.code)).status).toBe(401)
    expect((await type(second.code)).status).toBe(201)
    expect((await look(entered)).status).toBe(200)
    await open({ session: 'SES-4' })
    expect((await look(entered)).status).toBe(401)
  })
})

describe('a room', () => {
  test('that is closed lets nobody in, and everybody out within a second', async () => {
    const { code } = await open()
    const cookie = cookieOf(await type(code))
    const stream = await openStream(`${api.url}/api/maps/m1/changes?since=1`, { cookie })
    expect((await room('DELETE')).status).toBe(204)
    await stream.ended(1000)
    expect((await look(cookie)).status).toBe(401)
    expect((await type(code)).status).toBe(401)
  })

  test('closes by itself after 12 hours', async () => {
    const { code, expiresAt } = await open()
    expect((Date.parse(expiresAt) - Date.now()) / 3_600_000).toBeCloseTo(12, 1)
    const cookie = cookieOf(await type(code))
    api.later(11 / 24)
    expect((await look(cookie)).status).toBe(200)
    api.later(2 / 24)
    expect((await look(cookie)).status).toBe(401)
    expect((await type(code)).status).toBe(401)
    expect((await room('POST', { hours: 13 })).status).toBe(400)
  })
})

test('twenty wrong tries a minute from one address, and then even the right code waits', async () => {
  const { code } = await open()
  for (let at = 0; at < 20; at++) expect((await type(newCode())).status).toBe(401)
  const held = await type(newCode())
  expect(held).toMatchObject({ status: 429, body: { code: 'too-many-attempts' } })
  expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await type(code)).status).toBe(429)
  // A link cannot be guessed: who has one is not held up by what others try.
  const key = api.makeKey('m1', 'room')
  expect((await api.call('/api/grants', { body: { key } })).status).toBe(201)
})

describe('what somebody in the room enters', () => {
  const write = (cookie: string, ops: object[], headers = {}) =>
    api.call('/api/maps/m1/changes', {
      body: { id: `c${Math.random()}`, label: 'test', ops },
      headers: { cookie, ...headers },
    })
  const enter = async () => cookieOf(await type((await open()).code))

  test('carries the group that he chose and the room’s session, whatever he says', async () => {
    const cookie = await enter()
    const origin = { session: 'SES-1', group: 'N2' }
    const group = { 'webwijzer-group': encodeURIComponent('Köln 1') }
    const { body } = await write(
      cookie,
      [
        creation('organisation', { id: 'a', name: 'a', origin }),
        creation('organisation', { id: 'b', name: 'b' }),
      ],
      group,
    )
    expect(body.author.group).toBe('Köln 1')
    const { organisations } = (await look(cookie)).body
    expect(organisations.map((one: { origin: object }) => one.origin)).toEqual([
      { session: 'SES-3', group: 'N2' },
      { session: 'SES-3', group: 'Köln 1' },
    ])
  })

  test('does not show him what another session wrote down, by calling it his own', async () => {
    api.change(
      'm1',
      creation('organisation', {
        id: 'o',
        name: 'o',
        remark: 'Alleen voor het projectteam',
        origin: { session: 'SES-2', group: null },
      }),
    )
    const cookie = await enter()
    const set = { origin: { session: 'SES-3', group: 'N1' } }
    await write(cookie, [{ do: 'update', kind: 'organisation', id: 'o', set }])
    expect((await look(cookie)).text).not.toContain('projectteam')
  })
})
