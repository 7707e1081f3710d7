import { audience } from '@webwijzer/domain/audience'
import { kinds, recordSchemas } from '@webwijzer/domain/records'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiServer, creation, startApi } from './api-server.ts'
import { openStream } from './event-stream.ts'
import { hidden, mark } from './hidden-things.ts'

let api: ApiServer
let key = ''
let team = ''

beforeAll(async () => {
  api = await startApi()
  api.makeMap('m1')
  key = api.makeKey('m1', 'coalition')
  team = api.makeKey('m1', 'projectTeam')
})
afterAll(() => api.stop())

test('every kind that hides something is tried', () => {
  const tried = new Set(hidden.flatMap((op) => (op.do === 'create' ? [op.kind] : [])))
  const hiding = kinds.filter((kind) => {
    const { record, values } = audience[kind]
    const seen = ['everyone', 'readers'].flatMap((rule) => values[rule as 'readers'] ?? [])
    const fields = Object.keys(recordSchemas[kind].shape)
    return (
      !['everyone', 'readers'].includes(record) ||
      fields.some((field) => !seen.includes(field as never))
    )
  })
  expect(hiding.filter((kind) => !tried.has(kind))).toEqual([])
})

describe('what is hidden from the coalition reaches it', () => {
  test('by no stream, while it happens', async () => {
    const stream = await openStream(`${api.url}/api/maps/m1/changes?since=1`, {
      authorization: `Bearer ${key}`,
    })
    for (const op of hidden) api.change('m1', op)
    api.change('m1', { do: 'update', kind: 'organisation', id: 'o1', set: { remark: `${mark}!` } })
    const last = api.change('m1', { do: 'delete', kind: 'nomination', id: 'n2' })
    const events = await stream.until((all) => all.at(-1)?.id === String(last?.seq))
    expect(stream.text()).not.toContain(mark)
    expect(stream.text()).not.toMatch(/"kind":"(nomination|participant|field)"/)
    expect(events).toHaveLength(hidden.length + 2)
    expect(JSON.parse(events.at(-1)?.data ?? '')).toEqual({ seq: last?.seq })
    stream.close()
  })

  test('by no answer', async () => {
    const base = '/api/maps/m1'
    const paths = [
      '/api/maps',
      '/api/grants',
      base,
      `${base}/hash`,
      `${base}/changes`,
      `${base}/changes?since=0`,
      `${base}/analysis`,
      `${base}/analysis?without=t1`,
      `${base}/exports/json`,
      `${base}/exports/kumu`,
      `${base}/exports/kumu-list`,
      ...hidden.flatMap((op) => {
        if (op.do !== 'create' || ['field', 'participant'].includes(op.kind)) return []
        const name = `${op.kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}s`
        return [`${base}/${name}`, `${base}/${name}/${encodeURIComponent(op.record.id)}`]
      }),
    ]
    for (const path of paths) {
      const answer = await api.call(path, { key })
      expect(answer.status, path).toBeLessThan(500)
      expect(answer.text + JSON.stringify([...answer.headers]), path).not.toContain(mark)
    }
    const asCoalition = await api.call(`${base}/exports/json?as=coalition`, { key: team })
    expect(asCoalition.text).toContain('Taalhuis')
    expect(asCoalition.text).not.toContain(mark)
  })

  test('by no refusal', async () => {
    const url = '/api/maps/m1/changes'
    for (const op of [
      creation('nomination', { id: 'n1', typedName: 'x' }),
      creation('participant', { id: 'd1', firstName: 'x' }),
      { do: 'update', kind: 'observation', id: 'v1', set: { text: 'x' } },
      { do: 'delete', kind: 'webber', id: 'w1' },
    ]) {
      const answer = await api.call(url, {
        key,
        body: { id: `c-${Math.random()}`, label: 'test', ops: [op] },
      })
      expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } })
      expect(answer.body).not.toHaveProperty('id')
    }
  })
})

test('the overview of the coalition says nothing that the coalition may not read', async () => {
  const textOf = async (as: string) => {
    const response = await fetch(`${api.url}/api/maps/m1/exports/pdf?as=${as}`, {
      headers: { authorization: `Bearer ${team}` },
    })
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toMatch(
      as === 'coalition'
        ? /^attachment; filename="m1-coalitie-[\d-]+.pdf"$/
        : /^attachment; filename="m1-projectteam-[\d-]+.pdf"$/,
    )
    const pdf = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()))
    return (await extractText(pdf, { mergePages: true })).text
  }
  const [forAll, forTeam] = await Promise.all([textOf('coalition'), textOf('projectTeam')])
  expect(forAll).toContain('Taalhuis')
  expect(forAll).not.toContain(mark)
  expect(forTeam).toContain(mark)
})

test('a file is named after the map, in letters that every system takes', async () => {
  api.makeMap('named', 'Coördinatie Łódź / 2026')
  const own = api.makeKey('named', 'coalition')
  const { headers } = await api.call('/api/maps/named/exports/json', { key: own })
  expect(headers.get('content-disposition')).toContain('"Coordinatie-odz-2026-')
})

test('nominations change nothing in what the coalition reads from the map', async () => {
  const read = async () => (await api.call('/api/maps/m1/analysis', { key })).body.suggestions
  const before = await read()
  api.change('m1', creation('nomination', { id: 'n9', organisation: 'o2' }))
  expect(await read()).toEqual(before)
})

test('what is hidden does show to the project team', async () => {
  expect((await api.call('/api/maps/m1', { key: team })).text).toContain(mark)
  expect((await api.call('/api/maps/m1/exports/json', { key: team })).text).toContain(mark)
})

test('a field that gets shared sends its readers back for a fresh look', async () => {
  const stream = await openStream(`${api.url}/api/maps/m1/changes?since=${await head()}`, {
    authorization: `Bearer ${key}`,
  })
  api.change('m1', { do: 'update', kind: 'field', id: 'secret', set: { shared: true } })
  const [event] = await stream.until((events) => events.length === 1)
  expect(JSON.parse(event?.data ?? '')).toMatchObject({ refetch: true })
  stream.close()
  expect((await api.call('/api/maps/m1/organisations/o1', { key })).body.fields).toEqual({
    secret: mark,
  })
  const log = await api.call('/api/maps/m1/changes', { key })
  expect(log.text).not.toContain(`"secret":"${mark}"`)
})

test('what is hidden again is in no history either', async () => {
  const seen = 'Rodekool-1b2c'
  const since = await head()
  const webber = { id: 'w9', organisation: 'o2', function: seen }
  api.change('m1', creation('webber', { ...webber, status: 'confirmed', consent: 'yes' }))
  const url = `/api/maps/m1/changes?since=${since}`
  expect((await api.call(url, { key })).text).toContain(seen)
  api.change('m1', { do: 'update', kind: 'webber', id: 'w9', set: { consent: 'no' } })
  const after = await api.call(url, { key })
  expect(after.text).not.toContain(seen)
  expect(after.body.at(-1)).toEqual({ seq: since + 2, refetch: true })
})

test('the room reads no hidden value by calling a record its own', async () => {
  api.change('m1', creation('session', { id: 's3' }))
  const room = api.makeKey('m1', 'room', { session: 's3' })
  const origin = { session: 's3', group: null }
  const seen = async () => JSON.stringify((await api.call('/api/maps/m1', { key: room })).body)
  const before = await seen()
  for (const [kind, id, set, status] of [
    // Whose it is stays as it was, whatever the room says.
    ['organisation', 'o1', { origin }, 200],
    ['observation', 'v3', { origin }, 200],
    ['link', 'l1', { shared: true }, 403],
  ]) {
    const body = { id: `r-${id}`, label: 'test', ops: [{ do: 'update', kind, id, set }] }
    const answer = await api.call('/api/maps/m1/changes', { key: room, body })
    expect(answer.status, `${id}`).toBe(status)
  }
  expect(await seen()).toBe(before)
})

const head = async () => (await api.call('/api/maps/m1/hash', { key })).body.seq as number
