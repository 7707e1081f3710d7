import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import { nameWords } from '@webwijzer/domain/name-words'
import type { Nomination, Participant } from '@webwijzer/domain/records'

type Values = Readonly<Record<string, unknown>>

/** What of a nomination says whether it is the same one. */
const nominationPaths = ['function', 'reason', 'sentence', 'self'] as const

/**
 * Nominations and participants of a map that a list says again. They have no name to know them by: it is what they
 * say, and each counts once, so that of three that are alike in a list two more come where the map has one.
 */
export function saidBefore(state: MapState) {
  const nominations = piled(recordsOf(state, 'nomination'), (each) => nominationKey(each))
  const people = piled(recordsOf(state, 'participant'), personKey)
  return {
    nomination: (said: Values): Nomination | null => nominations.take(nominationKey(said)) ?? null,
    /** The one with this function, or else one of whom the map or the list does not say it. */
    participant: (said: Values & Pick<Participant, 'firstName'>): Participant | null =>
      people.take(personKey(said), (each) => plain(each.function) === plain(said.function)) ??
      people.take(personKey(said), (each) => !each.function || !said.function) ??
      null,
  }
}

const plain = (value: unknown): string =>
  typeof value === 'string' ? nameWords(value).join(' ') || value.trim() : String(value || '')

const nominationKey = (said: Values): string =>
  [said.organisation, ...nominationPaths.map((path) => plain(said[path]))].join('|')

const personKey = (said: Values): string => `${said.organisation ?? ''}|${plain(said.firstName)}`

/** Records by what they say, to be taken from the pile one by one. */
function piled<R extends { readonly id: string }>(
  records: readonly R[],
  keyOf: (record: R) => string,
) {
  const piles = Map.groupBy(records, keyOf)
  const taken = new Set<string>()
  return {
    take: (key: string, fits: (record: R) => boolean = () => true): R | undefined => {
      const found = piles.get(key)?.find((each) => !taken.has(each.id) && fits(each))
      if (found) taken.add(found.id)
      return found
    },
  }
}
