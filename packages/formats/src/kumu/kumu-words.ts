import type { Field, Link, Seat } from '@webwijzer/domain/records'

/** What Kumu has and our records have not: kept as own fields under these names, so that it can go back. */
export const keptNames = {
  type: 'Type',
  tags: 'Tags',
  image: 'Afbeelding',
  label: 'Label',
  direction: 'Richting',
} as const

/** What our kinds are called in Kumu; an element of this type needs no field to remember it. */
export const elementTypes = {
  organisation: 'Organisatie',
  consultationTable: 'Overleg',
  programme: 'Programma',
} as const satisfies Partial<Record<Field['kind'], string>>

export const seatType = 'neemt deel aan'
export const partnerType = 'werkt mee aan'
export const belongsType = 'hoort bij'

export const linkTypes: Readonly<Record<NonNullable<Link['linkKind']>, string>> = {
  refers: 'verwijst door',
  warmHandover: 'warme overdracht',
  signals: 'signaleert',
  funds: 'financiert',
  collaborates: 'werkt samen',
  sharesLocation: 'deelt locatie',
  sharesVolunteers: 'deelt vrijwilligers',
}

/** A role at a table is a tag on the line. */
export const roleTags: Readonly<Record<Exclude<Seat['role'], 'unknown'>, string>> = {
  chair: 'voorzitter',
  member: 'lid',
  onInvitation: 'op uitnodiging',
  papersOnly: 'alleen stukken',
}

const roleWords: readonly (readonly [RegExp, Seat['role']])[] = [
  [/voorzit|chair|trekker/i, 'chair'],
  [/uitnodiging|agendalid|invitation|\bgast\b/i, 'onInvitation'],
  [/alleen stukken|stukken|papers/i, 'papersOnly'],
  [/\blid\b|\bleden\b|member|deelnemer/i, 'member'],
]

/** The role in any of these words; unknown when none tells. */
export function roleIn(words: readonly (string | null)[]): Seat['role'] {
  const text = words.join(' ')
  return roleWords.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown'
}

/** What Kumu calculates itself, by name; our map calculates its own. */
const metrics =
  /^(metrics::.*|degree|indegree|outdegree|closeness|betweenness|eigenvector|size|reach|reach[- ]efficiency|micmac.*|community.*)$/i

export const isMetric = (name: string): boolean => metrics.test(name.trim())
