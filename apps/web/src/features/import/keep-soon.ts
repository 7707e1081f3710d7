/** Long enough to let a row of keys or choices pass, short enough to lose nothing, in milliseconds. */
const restBeforeKeeping = 250

/** Keeps what was said last on this device after a rest, and at the latest when the page goes. */
export type KeptSoon = {
  /** Does this work soon, in place of what still waited. */
  readonly soon: (keep: () => void) => void
  /** Does at once what still waits. */
  readonly now: () => void
  /** Lets go of what still waits. */
  readonly stop: () => void
}

/** One for each thing that is kept; it lives as long as the page. */
export function keepsSoon(): KeptSoon {
  let waiting: { readonly timer: ReturnType<typeof setTimeout>; readonly keep: () => void } | null =
    null

  function stop() {
    if (waiting) clearTimeout(waiting.timer)
    waiting = null
  }
  function now() {
    const keep = waiting?.keep
    stop()
    keep?.()
  }
  function soon(keep: () => void) {
    stop()
    waiting = { timer: setTimeout(now, restBeforeKeeping), keep }
  }
  addEventListener('pagehide', now)
  return { soon, now, stop }
}
