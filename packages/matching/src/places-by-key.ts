/** Gives the places at which a key stands, the first one first. */
export type PlacesByKey = (key: string, give: (place: number) => void) => void

/**
 * Places by their keys, as chains: hardly any two words have a key in common, and a list for each key would take more
 * room than all the keys. A place without a key is in no chain.
 */
export function placesByKey(keys: readonly (string | null)[]): PlacesByKey {
  const firsts = new Map<string, number>()
  const nexts = new Int32Array(keys.length).fill(-1)
  for (let place = keys.length - 1; place >= 0; place -= 1) {
    const key = keys[place] ?? null
    if (key === null) continue
    nexts[place] = firsts.get(key) ?? -1
    firsts.set(key, place)
  }
  return (key, give) => {
    for (let place = firsts.get(key) ?? -1; place >= 0; place = nexts[place] ?? -1) give(place)
  }
}
