import type { Field, Link, Seat } from '@webwijzer/domain/records'
import type { GraphField } from '../graph/graph.ts'

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

/** What is only wished or no longer there says so in a field of this name. */
export const statusName = 'Status'
export const statusWords = { wished: 'gewenst', ended: 'gestopt' } as const
type Status = Link['status']

const statusIn = ({ name, values }: GraphField): Status | null => {
  if (name.trim().toLowerCase() !== statusName.toLowerCase()) return null
  const said = String(values[0] ?? '').toLowerCase()
  return said === statusWords.wished ? 'wished' : said === statusWords.ended ? 'ended' : null
}

/** Existing, unless a field says otherwise; and the fields without the one that did. */
export function takeStatus(fields: readonly GraphField[]): { status: Status; rest: GraphField[] } {
  const said = fields.map(statusIn).find((status) => status !== null)
  return { status: said ?? 'existing', rest: fields.filter((field) => statusIn(field) === null) }
}

/** The field that says it; none for what exists. */
export const statusField = (status: Status): GraphField[] =>
  status === 'existing' ? [] : [{ name: statusName, values: [statusWords[status]] }]

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
