import type { RowPiles } from './match-rows.ts'
import type { Matched } from './piles.ts'

/** More things of one name than a person would choose among. */
const mostNamesakes = 8

/**
 * The piles of a network, in which each mention is a thing of its own: none is folded into another, so that
 * two of one name stay two until people say otherwise. Whatever is on the map already by another right
 * (a second time, or as a table) is asked about too.
 */
export function networkPiles({ parties, meetings, refused }: RowPiles): RowPiles {
  return { parties: apart(parties), meetings: apart(meetings), refused }
}

function apart(mentions: readonly Matched[]): Matched[] {
  const namesakes = Map.groupBy(mentions, ({ id, foldedInto }) => foldedInto ?? id)
  const taken = new Set<string>()
  return mentions.map((matched): Matched => {
    const others = namesakes.get(matched.foldedInto ?? matched.id) ?? []
    const ids = others.slice(0, mostNamesakes).map(({ id }) => id)
    const resembles = [...new Set([...ids, ...matched.resembles])].filter((id) => id !== matched.id)
    const { id, row, column, text } = matched
    const mention = { id, row, column, text, foldedInto: null, resembles }
    if (matched.pile === 'same' && taken.has(matched.record))
      return perhaps(mention, matched.record)
    if (matched.pile === 'same') taken.add(matched.record)
    if (matched.pile !== 'notAnOrganisation') return { ...matched, ...mention }
    if (matched.record !== null) return perhaps(mention, matched.record)
    // Above and below mean nothing in a network.
    return { ...matched, ...mention, repeats: null }
  })
}

type Apart = Pick<Matched, 'id' | 'row' | 'column' | 'text' | 'foldedInto' | 'resembles'>

const perhaps = (mention: Apart, id: string): Matched => ({
  ...mention,
  pile: 'perhapsSame',
  candidates: [{ id, score: 1, coverage: 1, fullness: 1, reasons: ['same'] }],
})
