import type { Change } from '@webwijzer/domain/change'
import type { VisibleEntry } from '@webwijzer/domain/log-entry'
import type { RefusedChange } from './device-store.ts'
import type { Outcome } from './map-replica.ts'

/** What the tabs of one browser that have the same map open tell each other. Disk first, then this. */
export type TabMessage =
  /** A tab opened: how do things stand? */
  | { readonly kind: 'hello' }
  /** From the tab that talks with the server: how far it is, and whether it gets through. */
  | { readonly kind: 'standing'; readonly seq: number; readonly isOffline: boolean }
  | { readonly kind: 'performed'; readonly change: Change }
  | { readonly kind: 'news'; readonly entries: readonly VisibleEntry[] }
  | {
      readonly kind: 'settled'
      readonly id: string
      readonly outcome: Outcome
      readonly refused: RefusedChange | null
    }
  | { readonly kind: 'dealt-with'; readonly ids: readonly string[] }
  /** The server looked at us anew: its whole word counts, as somebody else perhaps. */
  | { readonly kind: 'afresh'; readonly seq: number; readonly role: string }
  /** The server no longer lets us in. */
  | { readonly kind: 'shut' }

/** The other tabs of this browser with the same map; one of them talks with the server for all. */
export type Tabs = {
  tell(message: TabMessage): void
  /** Calls back with what other tabs tell; the answer stops it. */
  listen(hear: (message: TabMessage) => void): () => void
  /** Stands in line to talk with the server, and calls back each time its turn comes or ends. */
  takeTurn(onTurn: (isOurs: boolean) => void): () => void
}

/** A tab that knows no others. */
export const onlyTab: Tabs = {
  tell: () => undefined,
  listen: () => () => undefined,
  takeTurn(onTurn) {
    onTurn(true)
    return () => onTurn(false)
  },
}
