import { type MapState, stateOf } from '@webwijzer/domain/map-state'
import { collectionNames, type Kind, kinds, type Rec } from '@webwijzer/domain/records'

/** The answer of `GET /api/maps/:map`. */
export type StateAnswer = {
  readonly seq: number
  readonly role: string
  readonly you: string
} & Record<string, unknown>

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
