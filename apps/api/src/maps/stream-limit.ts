import type { Visit } from '../access/map-visit.ts'

/**
 * Open streams per device: far more tabs than anybody has, with some to spare for streams that a bad network
 * cut off and that the server does not know to be dead yet.
 */
const mostPerDevice = 40
/** Open streams per link: a whole hall on one link, with tabs; devices can be made up, links cannot. */
const mostPerLink = 1000

/** Counts who holds open streams. */
export type StreamLimit = {
  /** Null: there are too many already. Otherwise what to call when this one ends. */
  take(visit: Visit): (() => void) | null
}

export function streamLimit(): StreamLimit {
  const open = new Map<string, number>()
  const count = (key: string) => open.get(key) ?? 0

  function add(key: string, by: 1 | -1) {
    const now = count(key) + by
    if (now > 0) open.set(key, now)
    else open.delete(key)
  }

  return {
    take({ author, keyHash }) {
      const device = `device ${author.device}`
      const link = `link ${keyHash}`
      if (count(device) >= mostPerDevice || count(link) >= mostPerLink) return null
      for (const key of [device, link]) add(key, 1)
      return () => {
        for (const key of [device, link]) add(key, -1)
      }
    },
  }
}
