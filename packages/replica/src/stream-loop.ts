import type { VisibleEntry } from '@webwijzer/domain/log-entry'
import type { Nap } from './nap.ts'

/** Keeps one stream of news open for as long as it is started, whatever the network does. */
export type StreamLoop = {
  /** `hasLoaded`: what is here is fresh, so that following can begin at once. */
  start(hasLoaded: boolean): void
  stop(): void
}

export type StreamLoopOptions = {
  /** Looks at the whole map anew. Rejects when it could not; false: we are not let in any more. */
  readonly load: () => Promise<boolean>
  readonly openStream: () => EventSource
  /** False when an entry was missed. */
  readonly onNews: (entry: VisibleEntry) => boolean
  /** Asks whether the server has news that the stream did not bring. */
  readonly isBehind: () => Promise<boolean>
  readonly onReach: (isReached: boolean) => void
  readonly wait: (ms: number) => Promise<void>
  readonly nap: Nap
}

/** How a stream ended: it broke, never began, or what is here has to be looked at anew. */
type Ending = 'dropped' | 'unopened' | 'afresh'

/** How long a stream may take to open, in milliseconds: longer each time it did not. */
const openingPatience = 2500
const longestOpening = 20_000
const silencePatience = 20_000
const shortestPause = 250
const longestPause = 5000

export function streamLoop(options: StreamLoopOptions): StreamLoop {
  let turn = 0
  let endNow: (() => void) | null = null
  let patience = openingPatience

  async function run(own: number, hasLoaded: boolean) {
    let isFresh = hasLoaded
    let pause = shortestPause
    while (own === turn) {
      const ending = await begin(own, isFresh)
      if (ending === null) return
      isFresh = ending === 'dropped'
      if (ending !== 'unopened') pause = shortestPause
      if (own === turn) await options.nap.sleep(pause)
      pause = Math.min(longestPause, pause * 2)
    }
  }

  /** One stream, from looking anew (where that is needed) to its end; null: it is no longer our turn. */
  async function begin(own: number, isFresh: boolean): Promise<Ending | null> {
    const isIn = isFresh || (await options.load().catch(() => null))
    if (isIn === false || own !== turn) return null
    options.onReach(isIn !== null)
    return isIn ? follow() : 'unopened'
  }

  function follow(): Promise<Ending> {
    const ended = Promise.withResolvers<Ending>()
    const stream = options.openStream()
    let isOpen = false
    let isOver = false
    let hasHeard = true

    function end(how: Ending) {
      isOver = true
      endNow = null
      stream.close()
      ended.resolve(how)
    }
    /** A broken line can be as silent as a quiet map: now and then ask. */
    async function watch() {
      while (!isOver) {
        hasHeard = false
        await options.wait(silencePatience)
        if (isOver || hasHeard) continue
        const isBehind = await options.isBehind().catch(() => true)
        if (isBehind && !isOver && !hasHeard) end('unopened')
      }
    }

    endNow = () => end('dropped')
    stream.onopen = () => {
      isOpen = true
      patience = openingPatience
      options.onReach(true)
      void watch()
    }
    stream.onmessage = (event) => {
      hasHeard = true
      if (isOver) return
      if (!options.onNews(JSON.parse(String(event.data)) as VisibleEntry)) end('afresh')
    }
    stream.addEventListener('bye', () => end('afresh'))
    stream.onerror = () => end(isOpen ? 'dropped' : 'unopened')
    void options.wait(patience).then(() => {
      if (isOpen || isOver) return
      patience = Math.min(longestOpening, patience * 2)
      end('unopened')
    })
    return ended.promise
  }

  return {
    start(hasLoaded) {
      turn += 1
      void run(turn, hasLoaded)
    },
    stop() {
      turn += 1
      endNow?.()
    },
  }
}
