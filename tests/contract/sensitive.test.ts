import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ApiServer, creation, startApi } from './api-server.ts'

let api: ApiServer
let team = ''
beforeEach(async () => {
  api = await startApi()
  api.makeMap('m1')
  api.change('m1', creation('session', { id: 's4', number: 4 }))
  team = api.makeKey('m1', 'projectTeam')
})
afterEach(() => api.stop())

/** Comes into the room; answers the cookie. */
async function enter(code: string): Promise<string> {
  const { headers } = await api.call('/api/grants', { body: { code } })
  return (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

describe('a sensitive entry of a group', () => {
  const box = (id: string, sensitive: boolean) => ({
    id: `c-${id}`,
    label: 'note-down',
    ops: [
      creation('observation', {
        id,
        observationKind: 'demotivator',
        text: `Tekst ${id}`,
        sensitive,
      }),
    ],
  })
  const write = (cookie: string, body: object) =>
    api.call('/api/maps/m1/changes', { body, headers: { cookie } })

  test('stays with the project team and the device that wrote it', async () => {
    const body = { session: 's4' }
    const { code } = (await api.call('/api/maps/m1/room', { key: team, body })).body
    const [one, two] = [await enter(code), await enter(code)]
    await write(one, box('v1', true))
    await write(one, box('v2', false))
    const seen = async (cookie: string) =>
      (await api.call('/api/maps/m1', { headers: { cookie } })).body.observations.map(
        ({ id }: { id: string }) => id,
      )
    expect(await seen(one)).toEqual(['v1', 'v2'])
    expect(await seen(two)).toEqual(['v2'])
    const { text } = await api.call('/api/maps/m1/changes', { headers: { cookie: two } })
    expect(text).not.toContain('Tekst v1')
    expect((await api.call('/api/maps/m1', { key: team })).text).toContain('Tekst v1')
    const set = { sensitive: false }
    const change = {
      id: 'x',
      label: 'update-record',
      ops: [{ do: 'update', kind: 'observation', id: 'v1', set }],
    }
    expect((await write(two, change)).status).toBe(403)
    expect((await write(one, change)).status).toBe(201)
    expect(await seen(two)).toEqual(['v1', 'v2'])
  })
})
