import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ApiServer, startApi } from './api-server.ts'
import { type EventStream, openStream } from './event-stream.ts'

let api: ApiServer
let keys: Record<'team' | 'room' | 'coalition', string>
const streams: EventStream[] = []
beforeEach(async () => {
  api = await startApi()
  api.makeMap('m1')
  keys = {
    team: api.makeKey('m1', 'projectTeam'),
    room: api.makeKey('m1', 'room', { session: 'SES-3' }),
    coalition: api.makeKey('m1', 'coalition'),
  }
})
afterEach(async () => {
  for (const stream of streams.splice(0)) stream.close()
  await api.stop()
})

type Who = keyof typeof keys
const headersOf = (device: string, group?: string) => ({
  'webwijzer-device': device,
  ...(group && { 'webwijzer-group': group }),
})

/** A program tells its devices apart behind the name that its key gives it. */
const named = (device: string) => expect.stringMatching(new RegExp(`\\.${device}$`))

async function follow(who: Who, device: string, group?: string) {
  const stream = await openStream(`${api.url}/api/maps/m1/changes?since=1`, {
    authorization: `Bearer ${keys[who]}`,
    ...headersOf(device, group),
  })
  streams.push(stream)
  await stream.untilPassing((events) => events.length > 0)
  return stream
}
const tell = (who: Who, device: string, body: object, group?: string) =>
  api.call('/api/maps/m1/presence', { key: keys[who], body, headers: headersOf(device, group) })
const timer = (body: object, who: Who = 'team') =>
  api.call('/api/maps/m1/timer', { key: keys[who], body })
const dataOf = (stream: EventStream, event: string) =>
  stream
    .passing()
    .filter((one) => one.event === event)
    .map(({ data }) => JSON.parse(data))
const selected = { kind: 'organisation', id: 'o1' }

describe('who works on the map', () => {
  test('is told to the others: role, group, name, what is selected, and where', async () => {
    const laptop = await follow('team', 'laptop')
    await follow('room', 'phone', 'N1')
    const square = { organisation: 'o1', table: 't1' }
    const told = { name: 'Fatma', selected, square, place: 'matrix' }
    expect((await tell('room', 'phone', told, 'N1')).status).toBe(204)
    await laptop.untilPassing(() => dataOf(laptop, 'presence').length === 2)
    expect(dataOf(laptop, 'presence')).toEqual([
      {
        device: named('phone'),
        role: 'room',
        group: 'N1',
        name: null,
        selected: null,
        square: null,
        place: null,
      },
      { device: named('phone'), role: 'room', group: 'N1', ...told },
    ])
  })

  test('has a name that turns no other words round', async () => {
    const laptop = await follow('team', 'laptop')
    await follow('room', 'phone')
    await tell('room', 'phone', { name: 'Fat\u202Ema\u2069' })
    await laptop.untilPassing(() => dataOf(laptop, 'presence').length === 2)
    expect(dataOf(laptop, 'presence').at(-1)).toMatchObject({ name: 'Fatma' })
  })

  test('is known to whoever comes in later, who also hears what he is himself', async () => {
    await follow('team', 'laptop')
    await tell('team', 'laptop', { selected })
    const phone = await follow('room', 'phone', 'N1')
    expect(dataOf(phone, 'room')).toEqual([
      {
        you: { device: named('phone'), role: 'room', group: 'N1', session: 'SES-3' },
        people: [expect.objectContaining({ device: named('laptop'), selected })],
        timer: null,
      },
    ])
  })

  test('is gone with the last stream of his device', async () => {
    const laptop = await follow('team', 'laptop')
    const [tab, other] = [await follow('room', 'phone'), await follow('room', 'phone')]
    tab.close()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(dataOf(laptop, 'presence')).not.toContainEqual({ device: named('phone'), isGone: true })
    other.close()
    await laptop.untilPassing(() => dataOf(laptop, 'presence').length === 2)
    expect(dataOf(laptop, 'presence').at(-1)).toEqual({ device: named('phone'), isGone: true })
  })

  test('is not told to readers, and readers are not shown', async () => {
    const laptop = await follow('team', 'laptop')
    const reader = await follow('coalition', 'reader')
    await tell('team', 'laptop', { selected })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(dataOf(reader, 'room')).toMatchObject([{ people: [] }])
    expect(dataOf(reader, 'presence')).toEqual([])
    expect(dataOf(laptop, 'presence')).toEqual([])
  })

  test('carries no id, so that nobody resumes after it', async () => {
    const laptop = await follow('team', 'laptop')
    await follow('room', 'phone')
    const events = await laptop.untilPassing((all) => all.length === 2)
    expect(events.map(({ id }) => id)).toEqual(['', ''])
  })

  test('is passed on four times a second for each, and no more', async () => {
    const laptop = await follow('team', 'laptop')
    await follow('room', 'phone')
    const answers = []
    for (let at = 0; at < 8; at++) answers.push((await tell('room', 'phone', { selected })).status)
    expect(answers).toEqual([204, 204, 204, 204, 429, 429, 429, 429])
    expect((await tell('team', 'laptop', { selected })).status).toBe(204)
    await new Promise((resolve) => setTimeout(resolve, 1050))
    expect((await tell('room', 'phone', { selected: null })).status).toBe(204)
    expect(dataOf(laptop, 'presence').length).toBeLessThanOrEqual(6)
  })

  test('may say nothing of other kinds of things', async () => {
    const secret = { selected: { kind: 'nomination', id: 'n1' } }
    expect((await tell('team', 'laptop', secret)).status).toBe(400)
    expect((await tell('team', 'laptop', { place: 'x'.repeat(41) })).status).toBe(400)
  })
})

describe('the timer', () => {
  test('is seen by everybody at the map, and by who comes in later', async () => {
    const reader = await follow('coalition', 'reader')
    const started = await timer({ do: 'start', session: 'SES-3', step: 'tables', minutes: 12 })
    expect(started.body.timer).toMatchObject({
      session: 'SES-3',
      isRunning: true,
      totalMs: 720_000,
    })
    await reader.untilPassing(() => dataOf(reader, 'timer').length === 1)
    const phone = await follow('room', 'phone')
    const { leftMs } = dataOf(phone, 'room')[0].timer
    expect(leftMs).toBeGreaterThan(715_000)
    expect(leftMs).toBeLessThanOrEqual(720_000)
  })

  test('is paused, resumed, lengthened and stopped, by the room too', async () => {
    await timer({ do: 'start', minutes: 10 }, 'room')
    const { leftMs } = (await timer({ do: 'pause' }, 'room')).body.timer
    await new Promise((resolve) => setTimeout(resolve, 60))
    const longer = (await timer({ do: 'add', minutes: 5 })).body.timer
    expect(longer).toEqual({
      session: null,
      step: null,
      group: null,
      totalMs: 900_000,
      leftMs: leftMs + 300_000,
      isRunning: false,
    })
    expect((await timer({ do: 'resume' })).body.timer.isRunning).toBe(true)
    expect((await timer({ do: 'stop' })).body).toEqual({ timer: null })
    expect((await timer({ do: 'pause' })).body).toEqual({ timer: null })
  })

  test('takes no odd orders', async () => {
    for (const body of [
      { do: 'start', minutes: 0 },
      { do: 'start', minutes: 10, session: 'SES-99' },
      { do: 'explode' },
    ])
      expect((await timer(body)).status).toBe(400)
  })
})
