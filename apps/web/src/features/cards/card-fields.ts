import type { Kind } from '@webwijzer/domain/records'
import type { BodySection, CardField } from './card-field.ts'

/** Everything the cards show and let people change, in the order of each card. */
export const cardFields = {
  organisation: [
    { field: 'name', widget: 'text', section: 'head' },
    { field: 'domain', widget: 'reference', section: 'head' },
    { field: 'formality', widget: 'choice', section: 'head', choice: 'formality' },
    { field: 'offer', widget: 'longText', section: 'offer' },
    { field: 'targetGroup', widget: 'text', section: 'audience' },
    { field: 'phases', widget: 'names', section: 'audience' },
    { field: 'area', widget: 'text', section: 'audience' },
    { field: 'level', widget: 'choice', section: 'audience', choice: 'level' },
    { field: 'referralNeeded', widget: 'choice', section: 'referral', choice: 'referralNeeded' },
    { field: 'referralNote', widget: 'longText', section: 'referral' },
    { field: 'contactFunction', widget: 'text', section: 'contact' },
    { field: 'contactEmail', widget: 'email', section: 'contact' },
    { field: 'contactPhone', widget: 'phone', section: 'contact' },
    { field: 'abbreviation', widget: 'text', section: 'aboutOrganisation' },
    { field: 'umbrella', widget: 'text', section: 'aboutOrganisation' },
    { field: 'parent', widget: 'reference', section: 'aboutOrganisation' },
    { field: 'aliases', widget: 'names', section: 'aboutOrganisation' },
    { field: 'sector', widget: 'choice', section: 'aboutOrganisation', choice: 'sector' },
    { field: 'status', widget: 'choice', section: 'aboutOrganisation', choice: 'status' },
    { field: 'importance', widget: 'longText', section: 'aboutOrganisation' },
    { field: 'informWish', widget: 'longText', section: 'aboutOrganisation' },
    { field: 'checked', widget: 'flag', section: 'check' },
    { field: 'remark', widget: 'longText', section: 'check' },
  ],
  consultationTable: [
    { field: 'name', widget: 'text', section: 'head' },
    { field: 'tableKind', widget: 'choice', section: 'head', choice: 'tableKind' },
    { field: 'casesDiscussed', widget: 'yesNo', section: 'head' },
    { field: 'lead', widget: 'reference', section: 'meeting' },
    { field: 'frequency', widget: 'text', section: 'meeting' },
    { field: 'purpose', widget: 'longText', section: 'meeting' },
    { field: 'level', widget: 'choice', section: 'meeting', choice: 'level' },
    { field: 'area', widget: 'text', section: 'meeting' },
    { field: 'informalConnection', widget: 'longText', section: 'informal' },
    { field: 'alignment', widget: 'choice', section: 'alignment', choice: 'alignment' },
    { field: 'marginal', widget: 'flag', section: 'alignment' },
    { field: 'abbreviation', widget: 'text', section: 'aboutTable' },
    { field: 'aliases', widget: 'names', section: 'aboutTable' },
    { field: 'status', widget: 'choice', section: 'aboutTable', choice: 'status' },
    { field: 'checked', widget: 'flag', section: 'check' },
    { field: 'remark', widget: 'longText', section: 'check' },
  ],
  programme: [
    { field: 'name', widget: 'text', section: 'head' },
    { field: 'programmeKind', widget: 'choice', section: 'head', choice: 'programmeKind' },
    { field: 'status', widget: 'choice', section: 'head', choice: 'programmeStatus' },
    { field: 'description', widget: 'longText', section: 'description' },
    { field: 'lead', widget: 'reference', section: 'aboutProgramme' },
    { field: 'table', widget: 'reference', section: 'aboutProgramme' },
    { field: 'period', widget: 'text', section: 'aboutProgramme' },
    { field: 'abbreviation', widget: 'text', section: 'aboutProgramme' },
    { field: 'alignment', widget: 'choice', section: 'alignment', choice: 'alignment' },
    { field: 'marginal', widget: 'flag', section: 'alignment' },
    { field: 'remark', widget: 'longText', section: 'remark' },
  ],
  seat: [
    { field: 'role', widget: 'choice', section: 'head', choice: 'seatRole' },
    { field: 'certainty', widget: 'choice', section: 'seat', choice: 'certainty' },
    { field: 'status', widget: 'choice', section: 'seat', choice: 'status' },
    { field: 'how', widget: 'longText', section: 'seat' },
    { field: 'remark', widget: 'longText', section: 'seat' },
  ],
  programmePartner: [],
  link: [
    { field: 'from', widget: 'reference', section: 'head' },
    { field: 'to', widget: 'reference', section: 'head' },
    { field: 'linkKind', widget: 'choice', section: 'line', choice: 'linkKind' },
    { field: 'directed', widget: 'flag', section: 'line' },
    { field: 'strength', widget: 'choice', section: 'line', choice: 'strength' },
    { field: 'status', widget: 'choice', section: 'line', choice: 'status' },
    { field: 'goesWell', widget: 'longText', section: 'experience' },
    { field: 'canImprove', widget: 'longText', section: 'experience' },
    { field: 'agreement', widget: 'longText', section: 'experience' },
    { field: 'shared', widget: 'flag', section: 'experience', isHintKept: true },
    { field: 'remark', widget: 'longText', section: 'remark' },
  ],
} as const satisfies { readonly [K in CardKind]: readonly CardField<K>[] }

/** Kinds whose every value is on a card: their own, or that of what they join. */
export type CardKind = Extract<
  Kind,
  'organisation' | 'consultationTable' | 'programme' | 'seat' | 'programmePartner' | 'link'
>

/** The entry of one value. */
export function cardField(kind: CardKind, field: string): CardField {
  const known = fieldsOf(kind).find((each) => each.field === field)
  if (!known) throw new Error(`${kind}.${field} is not on a card.`)
  return known
}

export const fieldsOf = (kind: CardKind): readonly CardField[] => cardFields[kind]

/** The sections of a card with what they hold, in order, without what the card itself places. */
export function sectionsOf(kind: CardKind): ReadonlyMap<BodySection, readonly CardField[]> {
  const sections = new Map<BodySection, CardField[]>()
  for (const entry of fieldsOf(kind)) {
    if (entry.section === 'head') continue
    sections.set(entry.section, [...(sections.get(entry.section) ?? []), entry])
  }
  return sections
}
