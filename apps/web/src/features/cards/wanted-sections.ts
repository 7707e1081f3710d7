import type { OptionalField } from '@webwijzer/domain/records/optional-fields'
import type { BodySection, CardField } from './card-field.ts'
import { type CardKind, sectionsOf } from './card-fields.ts'

/** The sections that the coalition can do without, by what they are called there. */
const optionalSections: { readonly [S in BodySection]?: OptionalField } = {
  offer: 'offer',
  audience: 'audience',
  referral: 'referral',
  contact: 'contact',
  meeting: 'meeting',
  informal: 'informal',
  alignment: 'alignment',
  experience: 'experience',
}

/** What is left of a card without what the coalition does not want to read. */
export function wantedSections(
  kind: CardKind,
  leftOut: ReadonlySet<OptionalField>,
): [BodySection, readonly CardField[]][] {
  return [...sectionsOf(kind)].flatMap(([section, entries]) => {
    const optional = optionalSections[section]
    if (optional !== undefined && leftOut.has(optional)) return []
    const wanted = entries.filter(
      ({ field }) => field !== 'importance' || !leftOut.has('importance'),
    )
    return wanted.length > 0 ? [[section, wanted]] : []
  })
}
