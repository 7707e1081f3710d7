import type { Role } from './viewer.ts'

// What is only true now: who works on the map, and how long the step takes. Never a change, never in the log.

/** What somebody tells of himself. */
export type Presence = {
  readonly name: string | null
  /** What has its card open there. */
  readonly selected: { readonly kind: string; readonly id: string } | null
  /** In which square of the matrix he is. */
  readonly square: { readonly organisation: string; readonly table: string } | null
  /** The last part of the address of his page. */
  readonly place: string | null
}

/** Somebody who works on the map now, as the others see him. */
export type Person = Presence & {
  readonly device: string
  readonly role: Role
  readonly group: string | null
}

/** How long a step takes, told so that no two clocks have to agree: what is left at this moment. */
export type TimerNow = {
  readonly session: string | null
  /** A step of the exercise, or whatever the group does; null: the whole part. */
  readonly step: string | null
  readonly group: string | null
  /** What it was set to, what was added included; milliseconds. */
  readonly totalMs: number
  /** Below zero: so long ago. Milliseconds. */
  readonly leftMs: number
  readonly isRunning: boolean
}

/** The events without id on the stream of changes, by name. `room` is the first that a stream brings. */
export type PassingEvents = {
  readonly room: {
    readonly you: {
      readonly device: string
      readonly role: Role
      readonly group: string | null
      /** The session in which the room works. */
      readonly session: string | null
    }
    readonly people: readonly Person[]
    readonly timer: TimerNow | null
  }
  readonly presence: Person | { readonly device: string; readonly isGone: true }
  readonly timer: { readonly timer: TimerNow | null }
}
