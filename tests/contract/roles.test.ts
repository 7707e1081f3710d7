import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashKey, shortOf } from '../../apps/api/src/access/keys.ts'
import { type Answer, type ApiServer, creation, startApi } from './api-server.ts'
import { matrix, type Principal, principals, type Row } from './role-matrix.ts'

let api: ApiServer
const keys = new Map<Principal, string>()
let count = 0
const fresh = () => `n${++count}`

beforeAll(async () => {
  api = await startApi()
  for (const map of ['own', 'other', 'deleted']) api.makeMap(map)
  api.shelf.remove('deleted')
  keys.set('wrongKey', 'x'.repeat(43))
  keys.set('expired', api.makeKey('own', 'projectTeam', { expiresAt: '2026-01-01T00:00:00.000Z' }))
  const revoked = api.makeKey('own', 'projectTeam')
  api.access.revokeKey(hashKey(revoked))
  keys.set('revoked', revoked)
  keys.set('otherMap', api.makeKey('other', 'projectTeam'))
  for (const role of ['nominate', 'coalition', 'room', 'projectTeam'] as const)
    keys.set(role, api.makeKey('own', role, role === 'room' ? { session: 'SES-3' } : {}))
  for (const scope of ['start', 'operator'] as const)
    keys.set(scope, api.makeKey(null, 'projectTeam', { scope }))
})
afterAll(() => api.stop())

async function ask(route: string, row: Row, principal: Principal, map: string): Promise<Answer> {
  const n = fresh()
  const [method = '', path = ''] = route.split(' ')
  if (api.shelf.find('own')?.deletedAt) api.shelf.restore('own')
  if (row.prepare) api.change('own', ...row.prepare(n))
  if (route.endsWith('/restore')) api.shelf.remove('own')
  const id = row.hasKey ? shortOf(hashKey(api.makeKey('own', 'coalition'))) : (row.id?.(n) ?? '')
  const url = path.replace('{map}', map).replace('{id}', id).replace('{format}', id)
  return api.call(url, { method, key: keys.get(principal), body: row.body?.(n) })
}

function expectedFor(route: string, row: Row, principal: Principal): number {
  if (route === 'POST /api/maps' && (principal === 'start' || principal === 'operator')) return 201
  const [nominate, coalition, room, team] = row.expected
  if (principal === 'nominate') return nominate
  if (principal === 'coalition') return coalition
  if (principal === 'room') return room
  if (principal === 'otherMap') return row.stranger ?? 404
  const isTeam = principal === 'projectTeam' || principal === 'start' || principal === 'operator'
  return isTeam ? team : (row.nobody ?? 401)
}

test('every route of the API is in the matrix, and nothing else', async () => {
  const { body } = await api.call('/api/openapi.json')
  const routes = Object.entries(body.paths as Record<string, object>).flatMap(([path, verbs]) =>
    Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`),
  )
  expect([...matrix.keys()].toSorted()).toEqual(routes.toSorted())
})

describe.each(principals)('%s', (principal) => {
  test.each([...matrix.keys()])('%s', async (route) => {
    const row = matrix.get(route) as Row
    const answer = await ask(route, row, principal, 'own')
    expect(answer.status, answer.text).toBe(expectedFor(route, row, principal))
    if (answer.status >= 400) expect(answer.headers.get('content-type')).toContain('problem+json')
  })
})

describe('of a map that one has nothing to do with, or that is gone', () => {
  const inMap = [...matrix].filter(([route]) => route.includes('{map}'))

  test.each(inMap)('%s is not found', async (route, row) => {
    for (const principal of ['nominate', 'coalition', 'room', 'projectTeam'] as const)
      for (const map of ['other', 'nowhere', 'deleted']) {
        const answer = await ask(route, row, principal, map)
        expect(answer, `${principal} ${map}`).toMatchObject({
          status: 404,
          body: { code: 'not-found' },
        })
      }
  })

  test('both are answered in the same words', async () => {
    const key = keys.get('projectTeam')
    const [other, nowhere] = [
      await api.call('/api/maps/other', { key }),
      await api.call('/api/maps/x', { key }),
    ]
    expect(other.text).toBe(nowhere.text)
  })
})

describe('looking with other eyes', () => {
  const looking = (principal: Principal, as: string) =>
    api.call(`/api/maps/own?as=${as}`, { key: keys.get(principal) })

  test('shows less, and never more', async () => {
    for (const [principal, as, status] of [
      ['projectTeam', 'coalition', 200],
      ['projectTeam', 'room', 200],
      ['projectTeam', 'nominate', 200],
      ['room', 'coalition', 200],
      ['room', 'projectTeam', 403],
      ['coalition', 'projectTeam', 403],
      ['coalition', 'nominate', 403],
      ['nominate', 'coalition', 403],
    ] as const)
      expect((await looking(principal, as)).status, `${principal} as ${as}`).toBe(status)
  })

  test('takes the right to write along', async () => {
    const body = {
      id: fresh(),
      label: 'test',
      ops: [creation('organisation', { id: fresh(), name: 'x' })],
    }
    const url = '/api/maps/own/changes?as=coalition'
    const answer = await api.call(url, { key: keys.get('projectTeam'), body })
    expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } })
  })
})

test('a room takes back nothing of another room by going under its name', async () => {
  const url = '/api/maps/own/changes'
  const headers = { 'webwijzer-device': 'tablet-1' }
  const own = fresh()
  const ops = [creation('organisation', { id: own, name: own })]
  const body = { id: own, label: 'test', ops }
  const made = await api.call(url, { key: keys.get('room'), headers, body })
  for (const device of ['tablet-1', made.body.author.device]) {
    const answer = await api.call(url, {
      key: api.makeKey('own', 'room'),
      headers: { 'webwijzer-device': device },
      body: { id: fresh(), label: 'undo', undoes: own },
    })
    expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } })
  }
})

test('the coalition learns from no refusal which changes there were', async () => {
  const url = '/api/maps/own/changes'
  const [{ changeId }] = (await api.call(url, { key: keys.get('projectTeam') })).body
  for (const body of [
    { id: changeId, label: 'test', ops: [{ do: 'delete', kind: 'seat', id: 'x' }] },
    { id: fresh(), label: 'undo', undoes: 'never' },
    { id: fresh(), label: 'undo', undoes: changeId },
  ]) {
    const answer = await api.call(url, { key: keys.get('coalition'), body })
    expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } })
  }
})

test('the room takes back what it did, and not what others did', async () => {
  const key = keys.get('room')
  const url = '/api/maps/own/changes'
  const send = (body: object, headers = {}) => api.call(url, { key, body, headers })
  const own = fresh()
  await send({ id: own, label: 'test', ops: [creation('organisation', { id: own, name: own })] })
  const neighbour = await send(
    { id: fresh(), label: 'undo', undoes: own },
    { 'webwijzer-device': 'tablet-2' },
  )
  expect(neighbour).toMatchObject({ status: 403, body: { code: 'not-allowed' } })
  expect((await send({ id: fresh(), label: 'undo', undoes: own })).status).toBe(201)
})
