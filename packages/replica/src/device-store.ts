import type { Change, OpsChange } from '@webwijzer/domain/change'
import type { VisibleEntry } from '@webwijzer/domain/log-entry'
import type { Kind, Rec } from '@webwijzer/domain/records'
import type { Rejection } from '@webwijzer/domain/rejection'
import type { StateAnswer } from './read-state.ts'
import type { KeptHistory } from './undo-history.ts'

/** A change that was made here and refused by the server, with all that is needed to keep it after all. */
export type RefusedChange = {
  readonly change: OpsChange
  readonly rejection: Rejection
  /** What it was about and that somebody else took away, as it was last seen here. */
  readonly lost: readonly { readonly kind: Kind; readonly record: Rec }[]
}

/** The server's word as it was last heard: one whole answer, and the news since. */
export type KeptCopy = { readonly answer: StateAnswer; readonly news: readonly VisibleEntry[] }

/** All that one device keeps of one map. Hidden values never reach it, so they are not in it. */
export type Kept = {
  readonly copy: KeptCopy | null
  readonly pending: readonly Change[]
  readonly history: KeptHistory
  readonly refused: readonly RefusedChange[]
}

/** What is to be kept from now on; what is left out stays as it was. */
export type Keeping = {
  /** A whole new copy, to which no news belongs yet; null empties the copy. */
  readonly answer?: StateAnswer | null
  readonly news?: readonly VisibleEntry[]
  readonly added?: readonly Change[]
  readonly dropped?: readonly string[]
  readonly history?: KeptHistory
  readonly refused?: readonly RefusedChange[]
  /** Refused changes that somebody has dealt with, by id. */
  readonly dealtWith?: readonly string[]
}

/** Where a device keeps a map between two visits. Both may reject: the device is full, or keeps nothing. */
export type DeviceStore = {
  read(): Promise<Kept>
  /** Keeps all of it, or nothing. */
  write(keeping: Keeping): Promise<void>
}
