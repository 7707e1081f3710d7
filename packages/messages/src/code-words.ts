import type {
  ConsultationTable,
  Field,
  Kind,
  Link,
  Observation,
  Organisation,
  Participant,
  Programme,
  Seat,
  Webber,
} from '@webwijzer/domain/records'
import type { ColourGroup } from '@webwijzer/domain/records/domain'
import type { Role } from '@webwijzer/domain/viewer'

type Code<Value> = Extract<NonNullable<Value>, string | number>
type WordFor<Value> = { readonly [C in Code<Value>]: string }

/** Words for every code that a record can hold: one that is missing does not compile. */
export type CodeWords = {
  readonly seatRole: WordFor<Seat['role']>
  readonly certainty: WordFor<Seat['certainty']>
  readonly status: WordFor<Seat['status']>
  readonly formality: WordFor<Organisation['formality']>
  readonly sector: WordFor<Organisation['sector']>
  readonly level: WordFor<Organisation['level']>
  readonly referralNeeded: WordFor<Organisation['referralNeeded']>
  readonly tableKind: WordFor<ConsultationTable['tableKind']>
  readonly alignment: WordFor<ConsultationTable['alignment']>
  readonly programmeKind: WordFor<Programme['programmeKind']>
  readonly programmeStatus: WordFor<Programme['status']>
  readonly linkKind: WordFor<Link['linkKind']>
  /** 1 now and then, 2 regularly, 3 very often. */
  readonly strength: { readonly 1: string; readonly 2: string; readonly 3: string }
  readonly webberStatus: WordFor<Webber['status']>
  readonly consent: WordFor<Webber['consent']>
  readonly observationKind: WordFor<Observation['observationKind']>
  readonly observationAudience: WordFor<Observation['audience']>
  readonly progress: WordFor<Observation['status']>
  readonly experienceExpert: WordFor<Participant['experienceExpert']>
  readonly fieldType: WordFor<Field['fieldType']>
  readonly colourGroup: WordFor<ColourGroup>
  readonly role: WordFor<Role>
}

/** How one record of a kind is called, and several. */
export type KindNames = { readonly [K in Kind]: { readonly one: string; readonly many: string } }
