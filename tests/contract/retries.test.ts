import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiServer, startApi } from './api-server.ts'

let api: ApiServer
let key = ''
const changes = '/api/maps/m1/changes'
const made = (id: string, name: string) => ({
  id,
  label: 'add-organisation',
  ops: [{ do: 'create', kind: 'organisation', record: { id: `o-${id}`, name } }],
})

beforeAll(async () => {
  api = await startApi()
  api.makeMap('m1')
  key = api.makeKey('m1', 'projectTeam')
})
afterAll(() => api.stop())

test('a change that is sent again happens once and is answered the same', async () => {
  const first = await api.call(changes, { key, body: made('c1', 'Eén') })
  const again = await api.call(changes, { key, body: made('c1', 'Eén') })
  expect(first).toMatchObject({ status: 201, body: { changeId: 'c1', label: 'add-organisation' } })
  expect(again).toMatchObject({ status: 201, body: first.body })
  const log = (await api.call(`${changes}?since=1`, { key })).body
  expect(log.filter(({ changeId }: { changeId: string }) => changeId === 'c1')).toHaveLength(1)
})

test('ten at once happen once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => api.call(changes, { key, body: made('c2', 'Tegelijk') })),
  )
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
})

test('the same id with other content is refused', async () => {
  await api.call(changes, { key, body: made('c3', 'Drie') })
  const other = await api.call(changes, { key, body: made('c3', 'Anders') })
  expect(other).toMatchObject({ status: 422, body: { code: 'other-content' } })
})

test('a retry key in the header must be the id of the change', async () => {
  const headers = { 'idempotency-key': 'c9' }
  const answer = await api.call(changes, { key, body: made('c4', 'Vier'), headers })
  expect(answer).toMatchObject({ status: 400, body: { code: 'key-mismatch' } })
  const right = await api.call(changes, { key, body: made('c9', 'Negen'), headers })
  expect(right.status).toBe(201)
})

test('a record that is made again with the same retry key is the same record', async () => {
  const send = (body: object) =>
    api.call('/api/maps/m1/organisations', { key, body, headers: { 'idempotency-key': 'r1' } })
  const first = await send({ name: 'Speelgoedbank' })
  await api.call('/api/maps/m1/organisations', { key, body: { name: 'Ertussen' } })
  const again = await send({ name: 'Speelgoedbank' })
  expect(again).toMatchObject({ status: 201, body: { id: first.body.id } })
  expect(await send({ name: 'Iets anders' })).toMatchObject({ status: 422 })
  const { body } = await api.call('/api/maps/m1/organisations', { key })
  expect(body.filter(({ name }: { name: string }) => name === 'Speelgoedbank')).toHaveLength(1)
})

test('a record of a given id is made again only as it was', async () => {
  const send = (name: string) =>
    api.call('/api/maps/m1/organisations', {
      key,
      body: { id: 'given', name },
      headers: { 'idempotency-key': 'r2' },
    })
  await send('Kledingbank')
  expect(await send('Kledingbank')).toMatchObject({ status: 201, body: { id: 'given' } })
  expect(await send('Anders')).toMatchObject({ status: 422, body: { code: 'other-content' } })
})

test('the next page is for the same eyes', async () => {
  const page = await api.call(`${changes}?limit=1&as=coalition`, { key })
  expect(page.headers.get('link')).toContain('as=coalition')
})

test('the log can be read in pages', async () => {
  const all = (await api.call(`${changes}?since=0`, { key })).body
  const pages = []
  let next: string | undefined = '?since=0&limit=2'
  while (next) {
    const page = await api.call(`${changes}${next}`, { key })
    pages.push(...page.body)
    next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1]
  }
  expect(pages).toEqual(all)
})

test('what was done can be taken back, by its id', async () => {
  await api.call(changes, { key, body: made('c5', 'Vijf') })
  const undone = await api.call(changes, { key, body: { id: 'u5', label: 'undo', undoes: 'c5' } })
  expect(undone).toMatchObject({ status: 201, body: { undoes: 'c5' } })
  expect((await api.call('/api/maps/m1/organisations/o-c5', { key })).status).toBe(404)
  const twice = await api.call(changes, { key, body: { id: 'u6', label: 'undo', undoes: 'c5' } })
  expect(twice).toMatchObject({ status: 409, body: { code: 'nothing-to-undo' } })
})
