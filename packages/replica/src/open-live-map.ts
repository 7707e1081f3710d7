import type { Change } from '@webwijzer/domain/change'
import type { DeviceStore, Kept } from './device-store.ts'
import type { LiveMap, LiveMapOptions } from './live-map.ts'
import { type MapServer, mapServer } from './map-server.ts'
import { openCopy } from './open-copy.ts'
import type { StateAnswer } from './read-state.ts'
import { runMap } from './run-map.ts'
import type { TabMessage } from './tabs.ts'
import { noHistory } from './undo-history.ts'

/** Not let in, with the server's status; and what was made here before and never arrived. */
export type Refusal = { readonly refused: number; readonly unsent: readonly Change[] }

/** With a copy at hand nobody waits longer than this for a slow line. */
const firstPatience = 3000

const nothingKept: Kept = { copy: null, pending: [], history: noHistory, refused: [] }

/** Opens a map and keeps it live, from the device's copy when the server is out of reach; or says why not. */
export async function openLiveMap(options: LiveMapOptions): Promise<LiveMap | Refusal> {
  const { device, tabs, onTrouble = () => undefined } = options
  const server = mapServer(options)
  const early: TabMessage[] = []
  let hear = (message: TabMessage): unknown => early.push(message)
  const stopListening = tabs.listen((message) => hear(message))
  try {
    const kept = await readDevice(device, onTrouble)
    const word = await firstWord(server, kept, options.wait)
    if (word && 'refused' in word) {
      await device?.write({ answer: null }).catch(onTrouble)
      tabs.tell({ kind: 'shut' })
      stopListening()
      return { refused: Number(word.refused), unsent: kept.pending }
    }
    const heard = word as StateAnswer | null
    const copy = kept.copy ?? { answer: heard as StateAnswer, news: [] }
    const start = { ...openCopy(copy), standing: copy.answer, kept }
    const running = runMap({ ...options, onTrouble, server, start })
    if (heard) await running.desk.adopt(heard)
    hear = running.hear
    for (const message of early) hear(message)
    running.begin(heard !== null, stopListening)
    return running.map
  } catch (error) {
    stopListening()
    throw error
  }
}

async function readDevice(device: DeviceStore | null, onTrouble: (error: unknown) => void) {
  if (!device) return nothingKept
  return device.read().catch((error: unknown) => {
    onTrouble(error)
    return nothingKept
  })
}

/** The server's first word; null: it is out of reach, and the device's copy has to do for now. */
async function firstWord(server: MapServer, { copy }: Kept, wait: (ms: number) => Promise<void>) {
  if (!copy) return server.getState()
  const late = wait(firstPatience).then(() => null)
  return Promise.race([server.getState().catch(() => null), late])
}
