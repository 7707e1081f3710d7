import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'
import { seededDice } from '../convergence/random-ops.ts'

/** What a hall's Wi-Fi does to a connection; TCP hides lost packets, so what shows is delay, resets and silence. */
export type Weather = {
  readonly seed: number
  /** Milliseconds one way, give or take the jitter. */
  readonly latency: number
  readonly jitter: number
  /** The chance that a piece waits this much longer, as after a lost packet. */
  readonly stall: number
  readonly stallMs: number
  /** Milliseconds that a connection lives on average before it is reset; 0: for ever. */
  readonly life: number
  /** The chance that a new connection is swallowed without an answer. */
  readonly blackHole: number
}

export type FlakyNetwork = {
  readonly url: string
  /** What it did so far. */
  tally(): { readonly connections: number; readonly resets: number; readonly blackHoles: number }
  close(): Promise<void>
}

/** A bad network on this machine: a relay to `target` that delays, resets and swallows, and never reorders. */
export async function flakyNetwork(target: string, weather: Weather): Promise<FlakyNetwork> {
  const dice = seededDice(weather.seed)
  const chance = () => dice(1_000_000) / 1_000_000
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  const tally = { connections: 0, resets: 0, blackHoles: 0 }

  function keepTrack(socket: Socket) {
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('close', () => sockets.delete(socket))
    // A reset is what this is for.
    socket.on('error', () => socket.destroy())
  }

  /** One direction: each piece after its delay, behind the one before it. */
  function relay(from: Socket, to: Socket) {
    let free = 0
    from.on('data', (piece) => {
      const stall = chance() < weather.stall ? weather.stallMs : 0
      const delay = weather.latency + (chance() * 2 - 1) * weather.jitter + stall
      free = Math.max(free, Date.now() + delay)
      setTimeout(() => to.writable && to.write(piece), free - Date.now())
    })
    from.on('end', () => setTimeout(() => to.end(), Math.max(0, free - Date.now())))
    from.on('close', (hadError) => hadError && to.destroy())
  }

  const server = createServer((near) => {
    tally.connections += 1
    keepTrack(near)
    if (chance() < weather.blackHole) {
      tally.blackHoles += 1
      return
    }
    const far = connect(Number(port), hostname)
    keepTrack(far)
    relay(near, far)
    relay(far, near)
    if (weather.life === 0) return
    const end = setTimeout(
      () => {
        tally.resets += 1
        near.resetAndDestroy()
        far.resetAndDestroy()
      },
      -Math.log(1 - chance()) * weather.life,
    )
    near.on('close', () => clearTimeout(end))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tally: () => ({ ...tally }),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
