import type { Change } from '@webwijzer/domain/change'
import type { DeviceStore, Keeping } from './device-store.ts'
import type { TabMessage, Tabs } from './tabs.ts'

/** Writes down first and tells the other tabs then, so that a tab that opens in between misses nothing. */
export type Keeper = {
  keep(keeping: Keeping, ...messages: TabMessage[]): void
  /** Whether closing now would lose nothing of this. */
  hasKept(changes: readonly Change[]): boolean
}

export function createKeeper(options: {
  readonly device: DeviceStore | null
  readonly tabs: Tabs
  readonly kept: readonly Change[]
  readonly onKept: () => void
  readonly onTrouble: (error: unknown) => void
}): Keeper {
  const { device, tabs } = options
  const kept = new Set(options.kept.map(({ id }) => id))

  async function write(keeping: Keeping) {
    if (!device) return
    try {
      await device.write(keeping)
      for (const { id } of keeping.added ?? []) kept.add(id)
      for (const id of keeping.dropped ?? []) kept.delete(id)
    } catch (error) {
      options.onTrouble(error)
    }
    options.onKept()
  }

  return {
    keep: (keeping, ...messages) =>
      void write(keeping).then(() => {
        for (const message of messages) tabs.tell(message)
      }),
    hasKept: (changes) => changes.every(({ id }) => kept.has(id)),
  }
}
