import { nameWords } from '@webwijzer/domain/name-words'
import type { Seat } from '@webwijzer/domain/records'
import { readableCell } from './readable-cell.ts'

// What people write in cells for the codes of a map, Dutch and English; anything else is not known.

type ReadCode<T extends string> = (cell: string) => T | null

/** A word without capitals, accents and punctuation; what is only a sign stays as it is. */
const keyOf = (text: string): string =>
  nameWords(text).join(' ') || readableCell(text).toLowerCase()

function codes<const T extends string>(lists: Readonly<Record<T, string>>): ReadCode<T> {
  const byWord = new Map<string, T>()
  for (const code in lists) for (const word of lists[code].split('|')) byWord.set(keyOf(word), code)
  return (cell) => byWord.get(keyOf(cell)) ?? null
}

const yesOrNo = codes({
  yes: 'ja|j|yes|y|x|v|✓|✔|*|waar|true|wel|1',
  no: 'nee|n|no|onwaar|false|niet|0',
})

/** Yes or no. */
export const truthIn = (cell: string): boolean | null => {
  const said = yesOrNo(cell)
  return said && said === 'yes'
}

export const formalityIn = codes({
  formal: 'f|formeel|form|formal',
  informal: 'i|informeel|inf|informal',
})

export const sectorIn = codes({
  medical: 'medisch|zorg|medical|health',
  social: 'sociaal|sociale|social',
  informal: 'informeel|informal',
})

export const referralIn = codes({
  yes: 'ja|j|yes|y|waar|true|wel',
  no: 'nee|n|no|onwaar|false|niet nodig|not needed',
  unknown: '?|onbekend|unknown|weet niet|weten we niet',
})

export const levelIn = codes({
  neighbourhood: 'wijk|buurt|dorp|neighbourhood|neighborhood|district',
  municipality: 'gemeente|stedelijk|gemeentelijk|stad|lokaal|municipality|local|city',
  region: 'regio|regionaal|region|regional',
  national: 'landelijk|nationaal|national',
})

export const statusIn = codes({
  existing: 'bestaat|bestaand|is er|actief|existing|exists|active|yes|ja',
  wished: 'gewenst|wens|willen we|wished|wanted|wish',
  ended: 'gestopt|is gestopt|opgeheven|beëindigd|ended|stopped|inactive',
})

const checkedOrNot = codes({
  yes: 'bevestigd|nagekeken|gecontroleerd|confirmed|checked',
  no: 'onbevestigd|niet bevestigd|nog nakijken|niet nagekeken|unconfirmed|unchecked',
})

/** Whether something was checked: in its own column, or told as a status. */
export const checkedIn = (cell: string): boolean | null => {
  const said = checkedOrNot(cell)
  return said === null ? truthIn(cell) : said === 'yes'
}

/** Whether a status is one of having been checked, which only what exists can have. */
export const isCheckedWord = (cell: string): boolean => checkedOrNot(cell) !== null

export const tableKindIn = codes({
  case: 'casus|casusoverleg|casussen|casuïstiek|case|cases',
  coordination: 'afstemming|afstemmingsoverleg|coördinatie|coordination',
  policy: 'beleid|beleidsoverleg|policy',
})

export const alignmentIn = codes({
  toReview: 'nog bekijken|bekijken|later|to review|review',
  join: 'aansluiten|join|join in',
  coordinate: 'afstemmen|coordinate',
  notNeeded: 'niet nodig|nee|not needed|no',
})

export const programmeKindIn = codes({
  programme: 'programma|programme|program',
  project: 'project',
  scheme: 'regeling|voorziening|scheme',
  pilot: 'pilot|proef',
})

export const programmeStatusIn = codes({
  running: 'loopt|lopend|actief|bestaat|running|active|ongoing',
  planned: 'gepland|in voorbereiding|komt nog|planned|in preparation',
  stopped: 'gestopt|is gestopt|afgerond|klaar|stopped|ended|finished',
})

/** The role that a cell tells: in a column of roles, or in the cell of a matrix. */
export const roleIn = codes({
  chair: 'voorzitter|vz|voorz|chair|chairs|trekker',
  member: 'vast lid|lid|vast|vl|member|fixed member|deelnemer',
  onInvitation:
    'op uitnodiging|uitnodiging|uitgenodigd|uitn|soms|soms erbij|on invitation|invited|sometimes',
  papersOnly: 'agendalid|stukken|alleen stukken|papers|papers only|krijgt alleen de stukken',
  unknown: 'onbekend|rol onbekend|unknown',
}) satisfies ReadCode<Seat['role']>

/** The roles as they go between brackets behind a name. */
export const rolesInBrackets = {
  chair: ['vz', 'voorz', 'voorzitter', 'chair', 'chairs'],
  onInvitation: ['soms', 'op uitnodiging', 'uitnodiging', 'invited', 'on invitation', 'sometimes'],
  papersOnly: ['stukken', 'alleen stukken', 'agendalid', 'papers', 'papers only'],
  member: ['lid', 'vast lid', 'member', 'fixed member'],
} as const

export const certaintyIn = codes({
  confirmed: 'bevestigd|zeker|nagekeken|confirmed|sure|certain|checked|ja|yes',
  presumed:
    '?|vermoed|vermoedelijk|onzeker|misschien|waarschijnlijk|niet zeker|nog nakijken|presumed|unsure|uncertain|maybe|probably|nee|no',
})

/** The kind of line that a cell tells. */
export const linkKindIn = codes({
  refers: 'verwijst naar|verwijst|verwijzing|refers|refers to|referral',
  warmHandover: 'warme overdracht|overdracht|warm handover',
  signals: 'geeft signaal aan|signaal|signaleert|signals|signal',
  funds: 'financiert|subsidie|betaalt|funds|funding',
  collaborates: 'werkt samen met|werkt samen|samenwerking|collaborates|works with|collaboration',
  sharesLocation: 'deelt locatie met|zelfde gebouw|locatie|shares location',
  sharesVolunteers: 'deelt vrijwilligers met|vrijwilligers|shares volunteers',
})

const strengths = codes({
  1: '1|af en toe|soms|zelden|zwak|now and then|sometimes|weak',
  2: '2|regelmatig|gemiddeld|regularly|medium|average',
  3: '3|heel vaak|vaak|sterk|very often|often|strong',
})
export const strengthIn = (cell: string): number | null => {
  const said = strengths(cell)
  return said === null ? null : Number(said)
}

const ways = codes({
  one: 'gericht|één kant op|eenrichting|enkel|directed|one way|->|→|ja|yes',
  both: 'ongericht|wederzijds|beide kanten op|twee kanten op|dubbel|undirected|both ways|mutual|two way|<->|↔|nee|no',
})
export const directedIn = (cell: string): boolean | null => {
  const said = ways(cell)
  return said && said === 'one'
}

const whom = codes({ self: 'zelf|zichzelf|self|ja|yes', other: 'ander|een ander|other|nee|no' })
export const selfIn = (cell: string): boolean | null => {
  const said = whom(cell)
  return said && said === 'self'
}

export const experienceIn = codes({
  yes: 'ja|j|yes|y|x',
  no: 'nee|n|no',
  trained: 'opgeleid|ja opgeleid|trained',
  inTraining: 'in opleiding|in training',
})
