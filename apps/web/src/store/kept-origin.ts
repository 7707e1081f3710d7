import { keptValue } from './kept-value.ts'
import { type Origin, preparation, uiStore } from './ui-store.ts'

const keptFor = (mapId: string) => keptValue(`origin.${mapId}`)

/** Sets in which session and group this browser works, and remembers it for this map. */
export function setOrigin(mapId: string, origin: Origin) {
  keptFor(mapId).write(JSON.stringify([origin.session, origin.group]))
  uiStore.set({ origin })
}

/** What is remembered for a map; also where another map is on the screen. */
export const keptOrigin = (mapId: string): Origin => parseOrigin(keptFor(mapId).read())

/** Whether this browser was asked in which group it works: once is enough. */
export const keptAsking = (mapId: string) => keptValue(`group-asked.${mapId}`)

/** Takes up the session and group this browser last worked in on this map. */
export function restoreOrigin(mapId: string) {
  uiStore.set({ origin: keptOrigin(mapId) })
}

function parseOrigin(kept: string | null): Origin {
  if (kept === null) return preparation
  try {
    const [session, group] = JSON.parse(kept) as unknown[]
    return {
      session: typeof session === 'string' ? session : null,
      group: typeof group === 'string' ? group : null,
    }
  } catch {
    return preparation
  }
}
