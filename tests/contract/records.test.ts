import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiServer, creation, startApi } from './api-server.ts'

let api: ApiServer
let key = ''
const base = '/api/maps/m1'

beforeAll(async () => {
  api = await startApi()
  api.makeMap('m1')
  key = api.makeKey('m1', 'projectTeam')
  api.change(
    'm1',
    creation('organisation', { id: 'o1', name: 'Taalhuis' }),
    creation('consultationTable', { id: 't1', name: 'Armoedepact' }),
  )
})
afterAll(() => api.stop())

const send = (method: string, path: string, body?: unknown, headers = {}) =>
  api.call(`${base}${path}`, { method, key, body, headers })

describe('a record that is made', () => {
  test('gets an id, an address and a tag', async () => {
    const answer = await send('POST', '/organisations', { name: 'Voedselbank' })
    expect(answer).toMatchObject({ status: 201, body: { name: 'Voedselbank', status: 'existing' } })
    expect(answer.headers.get('location')).toBe(`${base}/organisations/${answer.body.id}`)
    const again = await send('GET', `/organisations/${answer.body.id}`)
    expect(again).toMatchObject({ status: 200, body: answer.body })
    expect(again.headers.get('etag')).toBe(answer.headers.get('etag'))
  })

  test('keeps the id it was given', async () => {
    const answer = await send('POST', '/links', { id: 'l1', from: 'o1', to: 'o1' })
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-record', field: 'to' } })
    await send('POST', '/organisations', { id: 'o2', name: 'Kerk' })
    expect((await send('POST', '/links', { id: 'l1', from: 'o1', to: 'o2' })).body.id).toBe('l1')
  })

  test('is one change, together with its place on the map', async () => {
    const before = (await api.call(`${base}/hash`, { key })).body.seq
    for (const [path, name] of [
      ['/organisations', 'Kringloop'],
      ['/consultation-tables', 'Wijkoverleg'],
      ['/programmes', 'Kansrijke Start'],
    ] as const) {
      const { id } = (await send('POST', path, { name })).body
      const { positions } = (await api.call(base, { key })).body
      const own = positions.filter(({ thing }: { thing: string }) => thing === id)
      expect(own).toMatchObject([{ id: `main~${id}`, view: 'main' }])
    }
    expect((await api.call(`${base}/hash`, { key })).body.seq).toBe(before + 3)
  })

  test('is the same seat when the same party is seated twice', async () => {
    const seat = { table: 't1', organisation: 'o1', role: 'chair' }
    const first = await send('POST', '/seats', seat)
    expect(first).toMatchObject({ status: 201, body: { id: 't1~o1', role: 'chair' } })
    const second = await send('POST', '/seats', { ...seat, role: 'member' })
    expect(second).toMatchObject({ status: 200, body: { id: 't1~o1', role: 'chair' } })
  })

  test('names the field when it is wrong', async () => {
    for (const [path, body, field] of [
      ['/organisations', {}, 'name'],
      ['/organisations', { id: 'a b', name: 'x' }, 'id'],
      ['/seats', { table: 't1' }, 'organisation'],
      ['/nominations', { self: 'perhaps' }, 'self'],
      ['/sessions', { number: 1.5 }, 'number'],
    ] as const)
      expect(await send('POST', path, body)).toMatchObject({
        status: 400,
        body: { code: 'invalid-record', field },
      })
  })

  test('is refused when it points at nothing', async () => {
    const answer = await send('POST', '/seats', { table: 't1', organisation: 'nobody' })
    expect(answer).toMatchObject({ status: 409, body: { code: 'dangling-reference' } })
  })
})

describe('a record that is changed', () => {
  test('gets what was set and keeps the rest', async () => {
    const answer = await send('PATCH', '/organisations/o1', { offer: 'Taallessen' })
    expect(answer).toMatchObject({ status: 200, body: { name: 'Taalhuis', offer: 'Taallessen' } })
  })

  test('takes own fields as an object', async () => {
    api.change('m1', creation('field', { id: 'f1', name: 'Sleutel', kind: 'organisation' }))
    const answer = await send('PATCH', '/organisations/o1', { fields: { f1: 'bij de buren' } })
    expect(answer.body.fields).toEqual({ f1: 'bij de buren' })
    const cleared = await send('PATCH', '/organisations/o1', { fields: { f1: null } })
    expect(cleared.body.fields).toEqual({})
  })

  test('stays as it is when somebody was first', async () => {
    const read = await send('GET', '/organisations/o1')
    const tag = read.headers.get('etag') ?? ''
    const first = await send('PATCH', '/organisations/o1', { area: 'Noord' }, { 'if-match': tag })
    expect(first.status).toBe(200)
    const late = await send('PATCH', '/organisations/o1', { area: 'Zuid' }, { 'if-match': tag })
    expect(late).toMatchObject({ status: 412, body: { code: 'has-changed', id: 'o1' } })
    const gone = await send('DELETE', '/organisations/o1', undefined, { 'if-match': tag })
    expect(gone.status).toBe(412)
    expect((await send('GET', '/organisations/o1')).body.area).toBe('Noord')
    const fresh = { 'if-match': first.headers.get('etag') ?? '' }
    expect((await send('PATCH', '/organisations/o1', { area: 'Zuid' }, fresh)).status).toBe(200)
    expect(
      (await send('PATCH', '/organisations/o1', { area: 'Oost' }, { 'if-match': '*' })).status,
    ).toBe(200)
  })

  test('cannot get another id', async () => {
    const answer = await send('PATCH', '/organisations/o1', { id: 'o9' })
    expect(answer).toMatchObject({ status: 400, body: { field: 'id' } })
  })
})

test('a record that is deleted takes its seats along', async () => {
  await send('POST', '/organisations', { id: 'o5', name: 'Tijdelijk' })
  await send('POST', '/seats', { table: 't1', organisation: 'o5' })
  expect((await send('DELETE', '/organisations/o5')).status).toBe(204)
  expect((await send('GET', '/organisations/o5')).status).toBe(404)
  expect((await send('GET', '/seats/t1~o5')).status).toBe(404)
  expect((await send('DELETE', '/organisations/o5')).status).toBe(404)
})

test('every list holds what the whole map holds', async () => {
  const { body: state } = await api.call(base, { key })
  const lists = {
    organisations: state.organisations,
    'consultation-tables': state.consultationTables,
    seats: state.seats,
    programmes: state.programmes,
    'programme-partners': state.programmePartners,
    links: state.links,
    nominations: state.nominations,
    webbers: state.webbers,
    observations: state.observations,
    sessions: state.sessions,
  }
  for (const [path, records] of Object.entries(lists))
    expect((await send('GET', `/${path}`)).body, path).toEqual(records)
})
