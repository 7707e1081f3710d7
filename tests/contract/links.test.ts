import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ApiServer, creation, startApi } from './api-server.ts'
import { openStream } from './event-stream.ts'

let api: ApiServer
let team = ''
beforeEach(async () => {
  api = await startApi()
  api.makeMap('m1')
  api.makeMap('m2')
  team = api.makeKey('m1', 'projectTeam')
})
afterEach(() => api.stop())

const keys = (body?: object, key = team) => api.call('/api/maps/m1/keys', { key, body })
const list = async () => (await keys()).body.keys as Record<string, unknown>[]
const secretIn = (link: string) => link.split('#')[1] ?? ''
const revoke = (id: string, map = 'm1', key = team) =>
  api.call(`/api/maps/${map}/keys/${id}`, { method: 'DELETE', key })
const daysUntil = (instant: string) => (Date.parse(instant) - Date.now()) / 86_400_000

describe('a link that the project team makes', () => {
  test('opens the map as what it says, with its session and group', async () => {
    const made = await keys({ role: 'room', label: 'Laptop 1', session: 'SES-3', group: 'N1' })
    expect(made.status).toBe(201)
    expect(made.body.link).toMatch(/^http:\/\/127[.]0[.]0[.]1:\d+\/m\/m1#[\w-]{43}$/)
    const key = secretIn(made.body.link)
    const entered = await api.call('/api/grants', { body: { key } })
    expect(entered.body).toMatchObject({ map: 'm1', role: 'room', session: 'SES-3', group: 'N1' })
    const change = {
      id: 'c1',
      label: 'test',
      ops: [creation('organisation', { id: 'o', name: 'o' })],
    }
    const { body } = await api.call('/api/maps/m1/changes', { key, body: change })
    expect(body.author).toMatchObject({ role: 'room', group: 'N1' })
  })

  test('shows its secret once: it is in no list, and not in the database', async () => {
    const { body } = await keys({ role: 'coalition' })
    const secret = secretIn(body.link)
    const listed = await keys()
    expect(listed.text).not.toContain(secret)
    expect(listed.body.keys.map(({ id }: { id: string }) => id)).toContain(body.id)
    api.db.pragma('wal_checkpoint(TRUNCATE)')
    expect(readFileSync(join(api.dataDir, 'webwijzer.db')).includes(secret)).toBe(false)
  })

  test('ends after 90 days, the project team’s own never, and any on a date that is set', async () => {
    expect(daysUntil((await keys({ role: 'coalition' })).body.expiresAt)).toBeCloseTo(90, 1)
    expect((await keys({ role: 'projectTeam' })).body.expiresAt).toBe(null)
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
    const { body } = await keys({ role: 'projectTeam', expiresAt })
    expect(body.expiresAt).toBe(expiresAt)
    api.later(2)
    expect((await api.call('/api/maps/m1', { key: secretIn(body.link) })).status).toBe(401)
    const past = await keys({ role: 'coalition', expiresAt: '2026-01-01T00:00:00.000Z' })
    expect(past).toMatchObject({ status: 400, body: { field: 'expiresAt' } })
  })

  test('tells when it was last used, by a browser or by a program', async () => {
    const { body } = await keys({ role: 'coalition', label: 'Programma' })
    const used = async () => (await list()).find(({ id }) => id === body.id)?.lastUsedAt
    expect(await used()).toBe(null)
    await api.call('/api/maps/m1', { key: secretIn(body.link) })
    expect(await used()).toEqual(expect.any(String))
  })

  test('says which one the caller holds', async () => {
    await keys({ role: 'coalition' })
    expect((await list()).filter(({ isOwn }) => isOwn)).toMatchObject([{ role: 'projectTeam' }])
  })

  test('is refused for a session that is not there', async () => {
    const answer = await keys({ role: 'room', session: 'SES-99' })
    expect(answer).toMatchObject({ status: 400, body: { field: 'session' } })
  })
})

describe('a link that is taken back', () => {
  test('ends what it opened within a second, and opens nothing afterwards', async () => {
    const { body } = await keys({ role: 'room', session: 'SES-3' })
    const key = secretIn(body.link)
    const stream = await openStream(`${api.url}/api/maps/m1/changes?since=1`, {
      authorization: `Bearer ${key}`,
    })
    expect((await revoke(body.id)).status).toBe(204)
    await stream.ended(1000)
    const change = {
      id: 'c1',
      label: 'test',
      ops: [creation('organisation', { id: 'o', name: 'o' })],
    }
    for (const answer of [
      await api.call('/api/maps/m1', { key }),
      await api.call('/api/maps/m1/changes', { key }),
      await api.call('/api/maps/m1/changes', { key, body: change }),
      await api.call('/api/maps/m1/exports/json', { key }),
      await api.call('/api/grants', { body: { key } }),
    ])
      expect(answer.status).toBe(401)
    expect((await list()).map(({ id }) => id)).not.toContain(body.id)
    expect((await revoke(body.id)).status).toBe(404)
  })

  test('leaves the others alone, and is not another map’s to take back', async () => {
    const [one, two] = [await keys({ role: 'coalition' }), await keys({ role: 'coalition' })]
    const other = api.makeKey('m2', 'projectTeam')
    expect((await revoke(one.body.id, 'm2', other)).status).toBe(404)
    await revoke(one.body.id)
    expect((await api.call('/api/maps/m1', { key: secretIn(two.body.link) })).status).toBe(200)
  })
})

test('what only the project team may, it may not through other eyes either', async () => {
  const answer = await api.call('/api/maps/m1/keys?as=coalition', { key: team })
  expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } })
})

test('links carry the public address where there is one', async () => {
  const open = await startApi({ publicUrl: 'https://kaart.example.nl' })
  open.makeMap('m1')
  const key = open.makeKey('m1', 'projectTeam')
  const { body } = await open.call('/api/maps/m1/keys', { key, body: { role: 'coalition' } })
  expect(body.link).toMatch(/^https:\/\/kaart[.]example[.]nl\/m\/m1#/)
  await open.stop()
})
