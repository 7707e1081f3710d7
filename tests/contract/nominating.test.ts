import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Answer, type ApiServer, creation, startApi } from './api-server.ts'
import { openStream } from './event-stream.ts'

// The room names webbers: each on a device of its own, over real HTTP, behind one address.

let api: ApiServer
let team = ''
let code = ''
let count = 0
beforeEach(async () => {
  api = await startApi()
  api.makeMap('m1')
  api.change(
    'm1',
    creation('session', { id: 's4', number: 4 }),
    creation('organisation', { id: 'o1', name: 'Taalhuis' }),
    creation('organisation', { id: 'o2', name: 'Voedselbank', remark: 'Alleen voor het team' }),
  )
  team = api.makeKey('m1', 'projectTeam')
  code = await openDoor('nominating')
})
afterEach(() => api.stop())

const openDoor = async (door: string) => {
  const body = { session: 's4' }
  return (await api.call(`/api/maps/m1/${door}`, { key: team, body })).body.code as string
}
const cookieOf = ({ headers }: Answer) => (headers.get('set-cookie') ?? '').split(';')[0] ?? ''

/** A phone with a cookie of its own, as a browser that typed the code. */
async function enter(typed = code, cookie = '') {
  const entered = await api.call('/api/grants', { body: { code: typed }, headers: { cookie } })
  return { ...entered, cookie: cookieOf(entered), device: entered.body.device as string }
}
const url = '/api/maps/m1/changes?as=nominate'
const naming = (more: object = {}) => {
  const id = `c${++count}`
  const record = { id: `n${count}`, organisation: 'o1', reason: 'Neemt altijd op', ...more }
  return { id, label: 'nominate', ops: [creation('nomination', record)] }
}
const send = (cookie: string, body: object) => api.call(url, { body, headers: { cookie } })
const look = async (cookie: string) =>
  (await api.call('/api/maps/m1?as=nominate', { headers: { cookie } })).body
const turnout = async () =>
  (await api.call('/api/maps/m1/nominating/turnout?session=s4', { key: team })).body

test('ten phones at once on one wall, one of them offline for a while: each counts once', async () => {
  const wall = await openStream(`${api.url}/api/maps/m1/changes`, {
    authorization: `Bearer ${team}`,
  })
  const before = wall.events().length
  const phones = await Promise.all(Array.from({ length: 10 }, () => enter()))
  expect(await turnout()).toEqual({ opened: 10, named: 0, sent: 0, present: 0 })
  const changes = phones.map((_, at) => naming({ organisation: at % 2 ? 'o1' : 'o2' }))
  const [late, ...others] = phones.map((phone, at) => ({ phone, change: changes[at] ?? {} }))
  await Promise.all(others.map(({ phone, change }) => send(phone.cookie, change)))
  expect(await turnout()).toMatchObject({ named: 9, sent: 9 })
  // It comes back, does not hear the first answer, and sends the same again.
  const cookie = late?.phone.cookie ?? ''
  expect((await send(cookie, late?.change ?? {})).status).toBe(201)
  expect((await send(cookie, late?.change ?? {})).status).toBe(201)
  expect(await turnout()).toEqual({ opened: 10, named: 10, sent: 10, present: 0 })
  const heard = await wall.until(
    (events) => events.length - before >= 10 && events.filter(isNomination).length === 10,
  )
  expect(heard.filter(isNomination)).toHaveLength(10)
  wall.close()
  const { nominations } = (await api.call('/api/maps/m1', { key: team })).body
  expect(nominations).toHaveLength(10)
  expect(
    new Set(nominations.map(({ origin }: { origin: object }) => JSON.stringify(origin))),
  ).toEqual(new Set([JSON.stringify({ session: 's4', group: null })]))
})

const isNomination = ({ data }: { data: string }) => data.includes('"kind":"nomination"')

describe('who nominated', () => {
  test('stands nowhere: not in the log, the state or an export, for nobody', async () => {
    const roomCode = await openDoor('room')
    const inRoom = await enter(roomCode)
    const phone = await enter(code, inRoom.cookie)
    expect(phone.device).toBe(inRoom.device)
    const { body } = await send(phone.cookie, naming())
    const token = body.author.device as string
    expect(token).not.toContain(phone.device)
    for (const path of ['', '/changes', '/exports/json', '/nominations', '/nominating/turnout']) {
      const { text } = await api.call(`/api/maps/m1${path}`, { key: team })
      expect(text, path).not.toContain(token)
      expect(text, path).not.toContain(phone.device)
    }
    const log = (await api.call('/api/maps/m1/changes', { key: team })).body
    expect(log.at(-1).author).toEqual({ device: 'phone', role: 'nominate', group: null })
    // Not even in the database does the name under which it works in the room stand beside it.
    const rows = api.db.prepare('select author from change_log where map_id = ?').pluck().all('m1')
    expect(rows.join()).not.toContain(phone.device)
  })

  test('is not told by a group that he names, or by what he is called in the room', async () => {
    const { cookie } = await enter()
    const change = naming({ origin: { session: 'other', group: 'Fatma' } })
    await api.call(url, { body: change, headers: { cookie, 'webwijzer-group': 'Fatma' } })
    for (const path of ['', '/changes', '/exports/json'])
      expect((await api.call(`/api/maps/m1${path}`, { key: team })).text).not.toContain('Fatma')
  })
})

describe('a phone', () => {
  test('sees names and its own nominations, and nothing of others', async () => {
    const [one, two] = [await enter(), await enter()]
    await send(one.cookie, naming({ reason: 'Omdat zij luisteren' }))
    const state = await look(one.cookie)
    expect(state.nominations).toMatchObject([{ reason: 'Omdat zij luisteren' }])
    expect(state.organisations).toHaveLength(2)
    expect([state.sessions, state.seats, state.participants].flat()).toEqual([])
    expect(JSON.stringify(state)).not.toContain('Alleen voor het team')
    expect((await look(two.cookie)).nominations).toEqual([])
    const news = await api.call(url, { headers: { cookie: two.cookie } })
    expect(news.text).not.toContain('luisteren')
    const nominations = await api.call('/api/maps/m1/nominations?as=nominate', {
      headers: { cookie: two.cookie },
    })
    expect(nominations.body).toEqual([])
  })

  test('takes back its own, also after the code was typed again, and not that of another', async () => {
    const [one, two] = [await enter(), await enter()]
    const change = naming()
    await send(one.cookie, change)
    const away = (id: string) => ({
      id,
      label: 'take-back-nomination',
      ops: [
        {
          do: 'delete',
          kind: 'nomination',
          id: change.ops[0]?.do === 'create' && change.ops[0].record.id,
        },
      ],
    })
    expect(await send(two.cookie, away('x1'))).toMatchObject({ status: 403 })
    const undo = { id: 'x2', label: 'undo', undoes: change.id }
    expect(await send(two.cookie, undo)).toMatchObject({ status: 403 })
    const again = await enter(code, one.cookie)
    expect(await send(again.cookie, away('x3'))).toMatchObject({ status: 201 })
    expect(await turnout()).toMatchObject({ opened: 2, named: 0, sent: 0 })
  })

  test('answers the four boxes without a name, reads that back and takes it away again', async () => {
    const [one, two] = [await enter(), await enter()]
    const answer = (more: object) => {
      const id = `a${++count}`
      const record = { id, observationKind: 'demotivator', text: `Wachten ${id}`, ...more }
      return { id: `c${id}`, label: 'note-down', ops: [creation('observation', record)] }
    }
    const [kept, open] = [answer({ sensitive: true }), answer({ observationKind: 'motivator' })]
    expect((await send(one.cookie, kept)).status).toBe(201)
    expect((await send(one.cookie, kept)).status).toBe(201)
    expect((await send(one.cookie, open)).status).toBe(201)
    // It says nothing else about the map, and reaches nobody past the project team.
    for (const more of [
      { observationKind: 'standsOut' },
      { audience: 'coalition' },
      { owner: 'x' },
    ])
      expect((await send(one.cookie, answer(more))).status).toBe(403)
    expect((await look(one.cookie)).observations).toMatchObject([
      { sensitive: true, origin: { session: null } },
      { observationKind: 'motivator' },
    ])
    expect((await look(two.cookie)).observations).toEqual([])
    const inRoom = await enter(await openDoor('room'))
    const room = await api.call('/api/maps/m1', { headers: { cookie: inRoom.cookie } })
    expect(room.text).not.toContain(kept.ops[0]?.do === 'create' && kept.ops[0].record.text)
    const { observations } = (await api.call('/api/maps/m1', { key: team })).body
    expect(observations).toHaveLength(2)
    expect(observations[0].origin).toEqual({ session: 's4', group: null })
    const away = (id: string) => ({
      id,
      label: 'delete-record',
      ops: [{ do: 'delete', kind: 'observation', id: observations[0].id }],
    })
    expect((await send(two.cookie, away('y1'))).status).toBe(403)
    expect((await send(one.cookie, away('y2'))).status).toBe(201)
    expect((await api.call('/api/maps/m1', { key: team })).body.observations).toHaveLength(1)
  })

  test('counts for one person: it names the same party once', async () => {
    const { cookie } = await enter()
    expect((await send(cookie, naming())).status).toBe(201)
    expect((await send(cookie, naming({ function: 'coach' }))).status).toBe(403)
    expect((await send(cookie, naming({ organisation: 'o2' }))).status).toBe(201)
    expect(await turnout()).toMatchObject({ named: 1, sent: 2 })
  })

  test('that floods is held up, while the rest of the hall goes on from the same address', async () => {
    const [flood, calm] = [await enter(), await enter()]
    const answers = await Promise.all(
      Array.from({ length: 70 }, (_, at) =>
        send(flood.cookie, naming({ organisation: null, typedName: `X${at}` })),
      ),
    )
    const answered = (wanted: number) => answers.filter(({ status }) => status === wanted)
    // Forty is all that one person gets to name; after sixty it has to wait.
    expect(answered(201)).toHaveLength(40)
    expect(answered(403)).toHaveLength(20)
    const held = answered(429)
    expect(held).toHaveLength(10)
    expect(Number(held[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await send(calm.cookie, naming())).status).toBe(201)
  })

  test('does not put much in one change to get round that', async () => {
    const { cookie } = await enter()
    const ops = Array.from({ length: 5 }, (_, at) =>
      creation('nomination', { id: `m${at}`, typedName: `X${at}`, reason: 'x' }),
    )
    expect((await send(cookie, { id: 'many', label: 'nominate', ops })).status).toBe(403)
  })

  test('that works in the room as well nominates as somebody who nominates', async () => {
    const roomCode = await openDoor('room')
    const { cookie } = await enter(code, (await enter(roomCode)).cookie)
    expect((await api.call('/api/maps/m1', { headers: { cookie } })).body.role).toBe('room')
    expect(await look(cookie)).toMatchObject({ role: 'nominate', session: 's4' })
  })
})

describe('the two doors', () => {
  test('have a code each, and close apart', async () => {
    const roomCode = await openDoor('room')
    expect(roomCode).not.toBe(code)
    const [phone, laptop] = [await enter(), await enter(roomCode)]
    expect([phone.body.role, laptop.body.role]).toEqual(['nominate', 'room'])
    await api.call('/api/maps/m1/nominating', { method: 'DELETE', key: team })
    expect((await enter()).status).toBe(401)
    expect((await send(phone.cookie, naming())).status).toBe(401)
    expect((await enter(roomCode)).status).toBe(201)
  })
})

test('what was entered is still one’s own after the server starts again', async () => {
  const { cookie } = await enter()
  await send(cookie, naming())
  api.shelf.remove('m1')
  api.shelf.restore('m1')
  expect((await look(cookie)).nominations).toHaveLength(1)
  expect(await turnout()).toMatchObject({ named: 1, sent: 1 })
})
