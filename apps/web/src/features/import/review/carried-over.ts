import type { RowPiles } from '@webwijzer/matching/match-rows'
import type { Decision, Review } from '@webwijzer/matching/review'

/** What was decided before, about the names that stand where they stood. */
export function carriedOver(
  before: Pick<Review, 'piles' | 'decisions'>,
  { parties, meetings }: RowPiles,
): ReadonlyMap<string, Decision> {
  const texts = new Map(namesIn(before.piles).map(({ id, text }) => [id, text]))
  return new Map(
    namesIn({ parties, meetings }).flatMap(({ id, text }) => {
      const decision = before.decisions.get(id)
      return decision && texts.get(id) === text ? [[id, decision] as const] : []
    }),
  )
}

const namesIn = ({ parties, meetings }: Pick<RowPiles, 'parties' | 'meetings'>) => [
  ...parties,
  ...meetings,
]
