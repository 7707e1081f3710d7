import { createHash } from 'node:crypto'
import { canonicalState } from '@webwijzer/domain/canonical'
import type { DeviceStore } from '@webwijzer/replica/device-store'
import type { LiveMap } from '@webwijzer/replica/live-map'
import { openLiveMap } from '@webwijzer/replica/open-live-map'
import { onlyTab } from '@webwijzer/replica/tabs'
import { startApi } from '../contract/api-server.ts'
import { seededDice } from '../convergence/random-ops.ts'
import { flakyNetwork, type Weather } from './flaky-network.ts'
import { memoryDevice } from './memory-device.ts'
import { streamOfEvents } from './stream-of-events.ts'

export type Ordeal = {
  readonly people: number
  readonly changesEach: number
  readonly weather: Weather
}

const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms).unref()
  })

/** Several people work through a bad network, and close and reopen their tabs; tells how it ended. */
export async function workOnFlakyNetwork({ people, changesEach, weather }: Ordeal) {
  const api = await startApi()
  const network = await flakyNetwork(api.url, weather)
  const dice = seededDice(weather.seed)
  api.makeMap('m1')
  const devices = Array.from({ length: people }, () => ({
    device: memoryDevice(),
    key: api.makeKey('m1', 'projectTeam'),
  }))

  async function open({ device, key }: (typeof devices)[number]): Promise<LiveMap> {
    const headers = { authorization: `Bearer ${key}` }
    const map = await openLiveMap({
      mapId: 'm1',
      // A fresh connection for each call, as after every reset in a browser.
      fetch: (path, init) =>
        fetch(`${network.url}${path}`, {
          ...init,
          headers: { ...init?.headers, ...headers, connection: 'close' },
        }),
      createEventSource: (path) => streamOfEvents(`${network.url}${path}`, headers),
      wait: pause,
      device: device as DeviceStore,
      tabs: onlyTab,
      onRefused: (rejection) => {
        throw new Error(`refused: ${rejection.code}`)
      },
    }).catch(() => null)
    if (map && 'refused' in map) throw new Error(`not let in: ${map.refused}`)
    return map ?? open({ device, key })
  }

  /** Types, and now and then closes the tab with all that still waits. */
  async function work(person: (typeof devices)[number], who: number): Promise<LiveMap> {
    let map = await open(person)
    for (let n = 0; n < changesEach; n += 1) {
      const record = { id: `o${who}-${n}`, name: `Van ${who}, nummer ${n}` }
      map.perform({
        id: `c${who}-${n}`,
        label: 'do',
        ops: [{ do: 'create', kind: 'organisation', record }],
      })
      await pause(20 + dice(120))
      if (dice(20) > 0) continue
      map.close()
      map = await open(person)
    }
    return map
  }

  const maps = await Promise.all(devices.map(work))
  const waitFor = async (isSo: () => boolean, ms: number) => {
    const end = Date.now() + ms
    while (!isSo() && Date.now() < end) await pause(20)
    return isSo()
  }
  const hasAllArrived = await waitFor(
    () => maps.every((map) => map.getStatus().waiting === 0),
    120_000,
  )
  const lastArrived = Date.now()
  const server = api.shelf.open('m1')
  const isEqual = await waitFor(() => maps.every((map) => map.getSeq() === server?.seq), 30_000)
  const convergedMs = Date.now() - lastArrived
  const hash = (map: LiveMap) =>
    createHash('sha256').update(canonicalState(map.getState())).digest('hex')
  const hashes = new Set(maps.map(hash))
  const { hash: theirs } = (await api.call('/api/maps/m1/hash', { key: devices[0]?.key })).body
  // Whole, as the server's own random ids may begin like ours.
  const made = server?.since(0).filter(({ changeId }) => /^c\d+-\d+$/.test(changeId)) ?? []
  for (const map of maps) map.close()
  await network.close()
  await api.stop()
  return {
    hasAllArrived,
    isEqual,
    convergedMs,
    /** One fingerprint, the server's, when everybody agrees. */
    fingerprints: new Set([...hashes, theirs]).size,
    logged: made.length,
    distinct: new Set(made.map(({ changeId }) => changeId)).size,
    ...network.tally(),
  }
}
