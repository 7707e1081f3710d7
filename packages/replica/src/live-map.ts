import type { Change } from '@webwijzer/domain/change'
import type { Rejection } from '@webwijzer/domain/rejection'
import type { Role } from '@webwijzer/domain/viewer'
import type { DeviceStore, RefusedChange } from './device-store.ts'
import type { MapReplica } from './map-replica.ts'
import type { SaveStatus } from './save-status.ts'
import type { Tabs } from './tabs.ts'

/** An open map: a copy that is kept live, and what can be done with it. */
export type LiveMap = Pick<
  MapReplica,
  | 'getState'
  | 'getSeq'
  | 'getWaiting'
  | 'getPending'
  | 'getEntries'
  | 'getHistory'
  | 'subscribe'
  | 'perform'
  | 'undo'
  | 'redo'
  | 'leftBy'
  | 'canUndo'
  | 'canRedo'
> & {
  getStatus(): SaveStatus
  getRole(): Role
  /** Changes that were made here and refused, until somebody has dealt with them. */
  getRefused(): readonly RefusedChange[]
  dealWith(changeIds: readonly string[]): void
  /** The network may be back: try at once. */
  wake(): void
  close(): void
}

export type LiveMapOptions = {
  readonly mapId: string
  /** Look with the eyes of a lesser role. */
  readonly as?: Role | undefined
  readonly fetch: typeof fetch
  readonly createEventSource: (url: string) => EventSource
  readonly wait: (ms: number) => Promise<void>
  /** Null: this device keeps nothing. */
  readonly device: DeviceStore | null
  readonly tabs: Tabs
  /** A change that was taken here was refused by the server. */
  readonly onRefused: (rejection: Rejection, change: Change) => void
  /** The device could not keep something; work goes on. */
  readonly onTrouble?: (error: unknown) => void
}
