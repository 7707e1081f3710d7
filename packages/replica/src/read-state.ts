import { type MapState, stateOf } from '@webwijzer/domain/map-state'
import { collectionNames, type Kind, kinds, type Rec } from '@webwijzer/domain/records'
import type { Role } from '@webwijzer/domain/viewer'

/** For whom the server answered: what one may see depends on it. */
export type Standing = {
  readonly role: Role
  readonly session: string | null
  /** The device id under which the server logs what is done here. */
  readonly you: string
}

/** The answer of `GET /api/maps/:map`. */
export type StateAnswer = { readonly seq: number } & Standing & Readonly<Record<string, unknown>>

export const isSameStanding = (a: Standing, b: Standing): boolean =>
  a.role === b.role && a.session === b.session && a.you === b.you

/** The state in the server's answer, by the plural names of its kinds. */
export function readState(answer: Readonly<Record<string, unknown>>): MapState {
  return stateOf(
    kinds.flatMap((kind: Kind) => {
      const found = answer[collectionNames[kind]]
      const records = (Array.isArray(found) ? found : found ? [found] : []) as Rec[]
      return records.map((record) => ({ kind, record }))
    }),
  )
}
