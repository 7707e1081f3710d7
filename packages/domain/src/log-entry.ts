import type { Diff } from './diff.ts'
import type { Role } from './viewer.ts'

/** Who made a change: a random device id, the role it had, and the group it worked in. */
export type Author = { readonly device: string; readonly role: Role; readonly group: string | null }

/** One line of a map's log: what really happened, and by whom. */
export type LogEntry = {
  /** 1, 2, 3 … per map; the order in which the server took the changes. */
  readonly seq: number
  readonly changeId: string
  readonly author: Author
  /** UTC, ISO 8601, the server's clock. */
  readonly at: string
  readonly label: string
  /** The change this one took back, if any. */
  readonly undoes: string | null
  /** What this change was a part of, if it was. */
  readonly batch?: string
  readonly diff: Diff
}

/**
 * A line as a viewer gets it: without a diff when nothing in it is for him; `refetch` when what he may
 * see of other records changed with it.
 */
export type VisibleEntry =
  | (LogEntry & { readonly refetch?: never })
  | { readonly seq: number; readonly refetch?: true }
