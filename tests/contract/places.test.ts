import { joinedId } from '@webwijzer/domain/records'
import { mainView } from '@webwijzer/domain/records/view'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiServer, startApi } from './api-server.ts'

let api: ApiServer
let key = ''
const changes = '/api/maps/m1/changes'

/** A table that a device put in a place which was free on its copy of the map. */
const tableAt = (id: string, x: number, y: number, more: object = {}) => ({
  id: `c-${id}`,
  label: 'add-table',
  ...more,
  ops: [
    { do: 'create', kind: 'consultationTable', record: { id, name: 'Wijkteamoverleg' } },
    {
      do: 'create',
      kind: 'position',
      record: { id: joinedId(mainView, id), view: mainView, thing: id, x, y },
    },
  ],
})

async function spotOf(thing: string) {
  const { positions } = (await api.call('/api/maps/m1', { key })).body
  const { x, y } = positions.find((each: { thing: string }) => each.thing === thing)
  return { x, y }
}

beforeAll(async () => {
  api = await startApi()
  api.makeMap('m1')
  key = api.makeKey('m1', 'projectTeam')
})
afterAll(() => api.stop())

test('what arrives later than somebody on the same spot stands beside it, and nothing else moves', async () => {
  await api.call(changes, { key, body: tableAt('first', 40, 10) })
  const late = await api.call(changes, { key, body: tableAt('late', 42, 10) })
  expect(await spotOf('first')).toEqual({ x: 40, y: 10 })
  const spot = await spotOf('late')
  expect(Math.hypot(spot.x - 40, spot.y - 10)).toBeGreaterThan(250)
  // Whoever sent it hears where it really stands, also when he asks again.
  const again = await api.call(changes, { key, body: tableAt('late', 42, 10) })
  expect(again).toMatchObject({ status: 201, body: late.body })
})

test('a place that is free is the place that it gets, also far away', async () => {
  await api.call(changes, { key, body: tableAt('apart', 5000, -3000) })
  expect(await spotOf('apart')).toEqual({ x: 5000, y: -3000 })
})

test('who is dragged onto somebody by hand stays there', async () => {
  const set = { x: 40, y: 10 }
  const op = { do: 'update', kind: 'position', id: joinedId(mainView, 'apart'), set }
  await api.call(changes, { key, body: { id: 'drag', label: 'move-thing', ops: [op] } })
  expect(await spotOf('apart')).toEqual(set)
})

test('an import brings a picture of its own, which stays as it was drawn', async () => {
  await api.call(changes, { key, body: tableAt('drawn', 41, 10, { batch: 'b1' }) })
  expect(await spotOf('drawn')).toEqual({ x: 41, y: 10 })
})
