import type { RowPiles } from '@webwijzer/matching/match-rows'
import type { Matched } from '@webwijzer/matching/piles'

/** Something that a list names, and where it comes in the list. */
type Placed = { readonly mention: Matched; readonly place: number }
type ById = ReadonlyMap<string, Placed>

let last: { readonly piles: RowPiles; readonly byId: ById } | null = null

/** Everything that a list names, by id; worked out once for a list, of which one is looked through at a time. */
export function mentionsById(piles: RowPiles): ById {
  if (last?.piles !== piles) {
    const all = [...piles.parties, ...piles.meetings]
    last = { piles, byId: new Map(all.map((mention, place) => [mention.id, { mention, place }])) }
  }
  return last.byId
}
