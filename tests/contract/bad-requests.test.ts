import { mkdirSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiServer, creation, startApi } from './api-server.ts'

let api: ApiServer
let key = ''
const changes = '/api/maps/m1/changes'

beforeAll(async () => {
  api = await startApi()
  api.makeMap('m1')
  key = api.makeKey('m1', 'projectTeam')
  api.change('m1', creation('organisation', { id: 'o1', name: 'Taalhuis' }))
})
afterAll(() => api.stop())

const post = (body: unknown, headers = {}) => api.call(changes, { key, body, headers })
const change = (...ops: unknown[]) => ({ id: `c${Math.random()}`, label: 'test', ops })
const create = (record: unknown, kind = 'organisation') => ({ do: 'create', kind, record })

describe('a change that cannot be read is refused with the field that is wrong', () => {
  test.each([
    ['nothing', {}, 'id'],
    ['no label', { id: 'c', ops: [create({ id: 'a', name: 'A' })] }, 'label'],
    ['no operations', { id: 'c', label: 'test' }, 'ops'],
    ['an empty list of operations', change(), 'ops'],
    ['an unknown verb', change({ do: 'explode', kind: 'organisation', id: 'o1' }), 'ops.0.do'],
    ['an unknown kind', change(create({ id: 'a' }, 'alien')), 'ops.0.kind'],
    ['a record without an id', change(create({ name: 'A' })), 'ops.0.record.id'],
    ['something extra', { ...change(create({ id: 'a', name: 'A' })), extra: 1 }, 'extra'],
    [
      'a label that is text',
      { ...change(create({ id: 'a', name: 'A' })), label: 'Jan belde' },
      'label',
    ],
    ['too many operations', change(...Array(2001).fill(create({ id: 'a', name: 'A' }))), 'ops'],
    ['a list', [], 'body'],
  ])('%s', async (_, body, field) => {
    const answer = await post(body)
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request', field } })
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  test.each([
    ['a missing name', { id: 'a' }, 'name'],
    ['a value that is too long', { id: 'a', name: 'x'.repeat(201) }, 'name'],
    ['an unknown field', { id: 'a', name: 'A', colour: 'red' }, 'colour'],
    ['a value outside its list', { id: 'a', name: 'A', status: 'maybe' }, 'status'],
  ])('a record with %s', async (_, record, field) => {
    const answer = await post(change(create(record)))
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'invalid-record', kind: 'organisation', field },
    })
  })

  test('text that is no JSON', async () => {
    expect(await post('{"id":')).toMatchObject({ status: 400, body: { code: 'malformed-body' } })
  })

  test('a key that would change every object', async () => {
    expect((await post('{"__proto__":{"x":1}}')).status).toBe(400)
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  test('boxes in boxes in boxes', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const created = `{"do":"create","kind":"organisation","record":{"id":"a","name":${deep}}}`
    const answers = [
      await post(`{"id":"deep","label":"test","ops":[${created}]}`),
      await api.call('/api/maps/m1/organisations', { key, body: `{"name":${deep}}` }),
      await api.call('/api/maps/m1/organisations/o1', {
        key,
        method: 'PATCH',
        body: `{"name":${deep}}`,
      }),
    ]
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 400, body: { code: 'malformed-body' } })
  })

  test('another type of content', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await post('a=1', { 'content-type': type })
      expect(answer).toMatchObject({ status: 415, body: { code: 'unsupported-type' } })
    }
  })

  test('more than 4 MiB of changes, or 256 KiB of anything else', async () => {
    const big = 'x'.repeat(4 * 1024 * 1024)
    expect((await post(change(create({ id: 'a', name: big })))).status).toBe(413)
    const body = { name: 'x'.repeat(300 * 1024) }
    const answer = await api.call('/api/maps/m1/organisations', { key, body })
    expect(answer).toMatchObject({ status: 413, body: { code: 'body-too-large' } })
  })

  test('an address parameter that makes no sense', async () => {
    for (const [query, field] of [
      ['since=-1', 'since'],
      ['since=x', 'since'],
      ['limit=0', 'limit'],
      ['as=king', 'as'],
      ['as=room&as=coalition', 'as'],
    ]) {
      const answer = await api.call(`${changes}?${query}`, { key })
      expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request', field } })
    }
  })
})

describe('a change that the map cannot take is a conflict', () => {
  test('pointing at nothing', async () => {
    const answer = await post(change(create({ id: 'a', name: 'A', domain: 'nowhere' })))
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'dangling-reference', kind: 'organisation', id: 'a', field: 'domain' },
    })
  })

  test('making what is there', async () => {
    const answer = await post(change(create({ id: 'o1', name: 'A' })))
    expect(answer).toMatchObject({ status: 409, body: { code: 'already-exists', id: 'o1' } })
  })

  test('changing what is not there', async () => {
    const answer = await post(change({ do: 'update', kind: 'organisation', id: 'x', set: {} }))
    expect(answer).toMatchObject({ status: 409, body: { code: 'not-found', id: 'x' } })
  })

  test('undoing what never was', async () => {
    const answer = await post({ id: 'u1', label: 'undo', undoes: 'never' })
    expect(answer).toMatchObject({ status: 409, body: { code: 'unknown-change' } })
  })

  test('and nothing of it is kept, however much of it was right', async () => {
    const before = await api.call('/api/maps/m1', { key })
    const wrong = create({ id: 'half-2', name: 'Half', domain: 'nowhere' })
    expect((await post(change(create({ id: 'half-1', name: 'Half' }), wrong))).status).toBe(409)
    expect(
      (await post(change(create({ id: 'half-1', name: 'Half' }), create({ id: 'b' })))).status,
    ).toBe(400)
    const after = await api.call('/api/maps/m1', { key })
    expect(after.text).toBe(before.text)
    expect(after.text).not.toContain('half-1')
  })
})

describe('what is not there', () => {
  test.each(['/api/maps/m1/organisations/x', '/api/maps/m1/nothing', '/api/nothing', '/api'])(
    'is not found at %s',
    async (path) => {
      expect(await api.call(path, { key })).toMatchObject({
        status: 404,
        body: { code: 'not-found' },
      })
    },
  )

  test.each([
    '/../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/..%5csecret',
    '/.%00/x',
    '//x',
    '/.env',
    '/.git/config',
    '/%',
  ])('stays out of reach by %s', async (path) =>
    expect([400, 403, 404]).toContain(await statusOf(path)),
  )

  test('is not given away as a file of the web app', async () => {
    mkdirSync(join(api.webFolder, 'assets'), { recursive: true })
    for (const name of ['.env', 'assets/app.js.map', 'index.html'])
      writeFileSync(join(api.webFolder, name), 'geheim')
    for (const path of ['/.env', '/assets/app.js.map', '/index.html'])
      expect(await statusOf(path), path).toBe(404)
  })
})

/** Asks for a path exactly as it stands: `fetch` would tidy it first. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(api.url)
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).on('error', reject)
  })
}

test('a change that changes nothing is answered with 200', async () => {
  const same = { do: 'update', kind: 'organisation', id: 'o1', set: { name: 'Taalhuis' } }
  const answer = await post(change(same))
  expect(answer).toMatchObject({ status: 200, body: { changed: false } })
})

test('no request, however odd, makes the server fail', async () => {
  const odd = [
    null,
    0,
    '',
    [],
    {},
    [[[]]],
    { id: null },
    { key: {} },
    { name: ['x'] },
    { fields: 1 },
    { id: '~' },
    { table: {}, organisation: [] },
  ]
  const spec = await api.call('/api/openapi.json')
  for (const [path, verbs] of Object.entries(spec.body.paths as Record<string, object>)) {
    const url = path.replace('{map}', 'm1').replace('{id}', 'o1').replace('{format}', 'x')
    if (url.endsWith('/restore') || url === '/api/maps') continue
    for (const verb of Object.keys(verbs).filter((name) => ['post', 'patch'].includes(name)))
      for (const body of odd) {
        const answer = await api.call(url, { key, method: verb.toUpperCase(), body })
        expect(answer.status, `${verb} ${url} ${JSON.stringify(body)}`).toBeLessThan(500)
      }
  }
})
