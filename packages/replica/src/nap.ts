/** A pause that something can cut short: the network is back, the person looks at the page again. */
export type Nap = { sleep(ms: number): Promise<void>; wake(): void }

export function createNap(wait: (ms: number) => Promise<void>): Nap {
  const sleepers = new Set<() => void>()
  return {
    async sleep(ms) {
      const woken = Promise.withResolvers<void>()
      sleepers.add(woken.resolve)
      await Promise.race([wait(ms), woken.promise])
      sleepers.delete(woken.resolve)
    },
    wake() {
      for (const wakeUp of sleepers) wakeUp()
    },
  }
}
