import type { ServerResponse } from 'node:http'

const patienceMs = 30_000

/** Waits until a slow reader has read on; false when he is gone, or takes too long and is let go. */
export function drained(raw: ServerResponse): Promise<boolean> {
  if (raw.destroyed) return Promise.resolve(false)
  return new Promise((resolve) => {
    const done = (isThere: boolean) => {
      clearTimeout(timer)
      raw.off('drain', onDrain)
      raw.off('close', onClose)
      resolve(isThere)
    }
    const onDrain = () => done(true)
    const onClose = () => done(false)
    const timer = setTimeout(() => raw.destroy(), patienceMs)
    timer.unref()
    raw.once('drain', onDrain)
    raw.once('close', onClose)
  })
}
