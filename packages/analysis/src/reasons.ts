import type { Figures } from './figures.ts'
import { lineCount } from './measures/degree.ts'
import type { Naming } from './namings.ts'
import type { Condition } from './top-group.ts'

/** Why an organisation is suggested: a code with its figures, made into a sentence elsewhere. */
export type Reason =
  | {
      readonly code: 'named'
      readonly times: number
      readonly self: number
      readonly examples: readonly string[]
    }
  | { readonly code: 'notNamed' }
  /** There are no nominations to see: none yet, or not for this reader. */
  | { readonly code: 'noNominations' }
  | { readonly code: 'namedNotVisible' }
  | { readonly code: 'soleLink'; readonly for: readonly string[][] }
  | {
      readonly code: 'seats'
      readonly seats: number
      readonly total: number
      readonly caseSeats: number
    }
  | { readonly code: 'domains'; readonly domains: readonly string[] }
  /** Among the first five; `withoutLargest` is the same number without the largest table. */
  | { readonly code: 'betweenness'; readonly value: number; readonly withoutLargest: number }
  | { readonly code: 'restsOn'; readonly lines: number; readonly unchecked: number }
  | { readonly code: 'hangsOnTable'; readonly table: string }

export type ReasonCode = Reason['code']

/** What is known about one organisation when its reasons are written down. */
export type Case = {
  readonly id: string
  readonly naming: Naming | null
  readonly conditions: readonly Condition[]
  readonly hasNominations: boolean
  /** The largest table, when the organisation is visible only because of it. */
  readonly hangsOn: string | null
}

/** People first, then the map, then what it rests on. */
export function reasonsFor(about: Case, figures: Figures, withoutLargest: Figures): Reason[] {
  return [
    ...fromPeople(about),
    ...reasonsFromMap(about, figures, withoutLargest),
    ...howSure(about, figures),
  ]
}

function fromPeople({ naming, conditions, hasNominations }: Case): Reason[] {
  if (!naming) return [{ code: hasNominations ? 'notNamed' : 'noNominations' }]
  const named: Reason = { code: 'named', ...naming }
  return conditions.length === 0 ? [named, { code: 'namedNotVisible' }] : [named]
}

/** What the lines say of an organisation, whoever named it. */
export function reasonsFromMap(
  { id, conditions }: Pick<Case, 'id' | 'conditions'>,
  figures: Figures,
  withoutLargest: Figures,
): Reason[] {
  const node = figures.network.nodes.get(id) as number
  const reasons: Reason[] = []
  const parts = figures.soleLinks[node] as string[][]
  if (parts.length > 0) reasons.push({ code: 'soleLink', for: parts })
  reasons.push({
    code: 'seats',
    seats: figures.seats[node] as number,
    total: figures.network.tables.length,
    caseSeats: figures.caseSeats[node] as number,
  })
  const domains = figures.domainsBridged[node] as string[]
  if (domains.length > 0) reasons.push({ code: 'domains', domains })
  if (conditions.includes('betweenness')) {
    const value = figures.betweenness[node] as number
    reasons.push({
      code: 'betweenness',
      value,
      withoutLargest: withoutLargest.betweenness[node] as number,
    })
  }
  return reasons
}

function howSure({ id, hangsOn }: Case, { network }: Figures): Reason[] {
  const lines = lineCount(network)[network.nodes.get(id) as number] as number
  const presumed = network.seats.filter((s) => s.organisation === id && s.certainty === 'presumed')
  return [
    ...(lines > 0 ? [{ code: 'restsOn', lines, unchecked: presumed.length } as const] : []),
    ...(hangsOn ? [{ code: 'hangsOnTable', table: hangsOn } as const] : []),
  ]
}
