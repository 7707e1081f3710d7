import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey } from '../../apps/api/src/access/keys.ts'
import { mapShelf } from '../../apps/api/src/maps/map-shelf.ts'
import { type ApiServer, creation, startApi } from './api-server.ts'

let api: ApiServer
let owner = ''
beforeAll(async () => {
  api = await startApi()
  owner = api.makeKey(null, 'projectTeam', { scope: 'operator' })
})
afterAll(() => api.stop())

const makeMap = async (name = 'Kinderarmoede Veendam', more = {}) => {
  const answer = await api.call('/api/maps', { key: owner, body: { name, ...more } })
  return { ...answer, key: String(answer.body?.link).split('#')[1] ?? '' }
}

describe('a new map', () => {
  test('comes with a link for its project team', async () => {
    const { status, body, key } = await makeMap()
    expect(status).toBe(201)
    expect(body.link).toBe(`${api.url}/m/${body.id}#${key}`)
    const state = await api.call(`/api/maps/${body.id}`, { key })
    expect(state.body).toMatchObject({
      role: 'projectTeam',
      map: { name: 'Kinderarmoede Veendam' },
    })
  })

  test('starts with a view, the 24 fields of work and five sessions without a date', async () => {
    const { body, key } = await makeMap()
    const state = (await api.call(`/api/maps/${body.id}`, { key })).body
    expect(state.views).toEqual([{ id: 'main', name: 'Kaart', rules: [] }])
    expect(state.domains).toHaveLength(24)
    expect(state.domains).toContainEqual({
      id: 'jgz',
      name: 'Jeugdgezondheidszorg',
      expected: true,
      colourGroup: 'care',
      note: null,
    })
    expect(
      state.sessions.map(({ number, date }: { number: number; date: null }) => [number, date]),
    ).toEqual([1, 2, 3, 4, 5].map((number) => [number, null]))
    expect(state.organisations).toEqual([])
  })

  test('speaks the language that is asked for', async () => {
    const { body, key } = await makeMap('Poverty', { language: 'en' })
    const state = (await api.call(`/api/maps/${body.id}`, { key })).body
    expect(state.views[0].name).toBe('Map')
    expect(state.domains.find(({ id }: { id: string }) => id === 'wonen').name).toBe('Housing')
  })

  test('needs a name', async () => {
    for (const name of [null, '', '   ', '\u0000\t', 'x'.repeat(201), 7])
      expect(await makeMap(name as never)).toMatchObject({ status: 400, body: { field: 'name' } })
  })

  test('is renamed by a change, like everything in it', async () => {
    const { body, key } = await makeMap()
    api.change(body.id, { do: 'update', kind: 'map', id: 'map', set: { name: 'Andere naam' } })
    const [stored] = (await api.call('/api/maps', { key })).body
    expect(stored).toMatchObject({ id: body.id, name: 'Andere naam', role: 'projectTeam' })
  })
})

test('the list tells what somebody who chooses wants to know', async () => {
  const { body, key } = await makeMap('Lijst')
  api.change(
    body.id,
    creation('organisation', { id: 'o1', name: 'x' }),
    creation('consultationTable', { id: 't1', name: 'y' }),
  )
  expect((await api.call('/api/maps', { key })).body).toEqual([
    {
      id: body.id,
      name: 'Lijst',
      role: 'projectTeam',
      createdAt: expect.stringMatching(/Z$/),
      changedAt: expect.stringMatching(/Z$/),
      deletedAt: null,
      organisations: 1,
      consultationTables: 1,
    },
  ])
})

describe('a map that is deleted', () => {
  test('is gone for everybody, and comes back whole', async () => {
    const { body, key } = await makeMap()
    const url = `/api/maps/${body.id}`
    const before = await api.call(`${url}/hash`, { key })
    expect((await api.call(url, { key, method: 'DELETE' })).status).toBe(204)
    expect((await api.call(url, { key })).status).toBe(404)
    expect((await api.call(url, { key, method: 'DELETE' })).status).toBe(404)
    const [stored] = (await api.call('/api/maps', { key })).body
    expect(stored.deletedAt).toMatch(/Z$/)
    const coalition = api.makeKey(body.id, 'coalition')
    expect((await api.call('/api/maps', { key: coalition })).body).toEqual([])
    expect((await api.call(`${url}/restore`, { key, method: 'POST' })).status).toBe(204)
    expect((await api.call(`${url}/hash`, { key })).body).toEqual(before.body)
    expect(
      (await api.call(`${url}/organisations`, { key, body: { name: 'Weer verder' } })).status,
    ).toBe(201)
  })

  test('can be brought back for 30 days, and then leaves the disk', async () => {
    const { body, key } = await makeMap('Verdwijnt')
    api.shelf.remove(body.id)
    api.later(29)
    api.shelf.clear()
    expect(api.shelf.find(body.id)).not.toBeNull()
    api.later(2)
    api.shelf.clear()
    expect(api.shelf.find(body.id)).toBeNull()
    expect((await api.call(`/api/maps/${body.id}/restore`, { key, method: 'POST' })).status).toBe(
      401,
    )
    for (const table of ['change_log', 'record', 'access_key'])
      expect(
        api.db.prepare(`select count(*) from ${table} where map_id = ?`).pluck().get(body.id),
      ).toBe(0)
  })
})

test('a map that is damaged keeps nobody from the others', async () => {
  api.makeMap('broken')
  api.makeMap('sound')
  const key = api.makeKey(null, 'projectTeam')
  api.db.prepare(`update record set data = '{' where map_id = 'broken' and kind = 'map'`).run()
  const fresh = mapShelf(api.db, () => new Date().toISOString())
  expect(fresh.list().map(({ id }) => id)).toEqual(expect.arrayContaining(['broken', 'sound']))
  expect((await api.call('/api/maps', { key })).status).toBe(200)
  expect((await api.call('/api/maps/sound', { key })).status).toBe(200)
})

test('who has only a map makes no other', async () => {
  const { key } = await makeMap()
  const answer = await api.call('/api/maps', { key, body: { name: 'x' } })
  expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } })
  expect((await api.call('/api/maps', { key: newKey(), body: { name: 'x' } })).status).toBe(401)
})
