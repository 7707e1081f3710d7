import { nameWords } from '@webwijzer/domain/name-words'
import type { Sheet } from './sheet.ts'

/** What a sheet may list that is on a map and does not come in as a list. */
export const otherLists = ['observations', 'sessions', 'domains'] as const
export type OtherList = (typeof otherLists)[number]

/** Headers by which such a list is known: one of the first must be there, and so many of the rest. */
const known: Readonly<
  Record<OtherList, { readonly one: string; readonly more: string; readonly least: number }>
> = {
  observations: {
    one: 'tekst|text|observatie|observation|wat viel op',
    more: 'over|subject|gevoelig|sensitive|delen met|audience|vervolg|followup|eigenaar|owner|observationkind|sessie|groep|origin session|origin group',
    least: 4,
  },
  sessions: {
    one: 'datum|date',
    more: 'nummer|number|titel|title|onderdeel|part|duur minuten|minutes|onderdeel minuten|partminutes|groepsgrootte max|groupsize',
    least: 3,
  },
  domains: {
    one: 'verwacht|expected',
    more: 'naam|name|toelichting|note|colourgroup|kleurgroep',
    least: 1,
  },
}

/** Headers of lists that do come in, whatever else they have. */
const ofParties = /\b(?:organisati|organizati|organisatie|overleg|tafel|voornaam|firstname)/

/** Whether a sheet lists observations, sessions or domains, as our own files do; null when it is another list. */
export function otherList({ headers }: Pick<Sheet, 'headers'>): OtherList | null {
  const said = new Set(headers.map((header) => nameWords(header).join(' ')))
  if ([...said].some((header) => ofParties.test(header))) return null
  const count = (words: string) => words.split('|').filter((word) => said.has(word)).length
  return (
    otherLists.find((list) => {
      const { one, more, least } = known[list]
      return count(one) > 0 && count(more) >= least
    }) ?? null
  )
}
