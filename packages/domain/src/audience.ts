import type { RuleName } from './audience-rules.ts'
import type { Kind, Rec } from './records.ts'

// One table says who sees what: kind × field × role. A field that is missing from it fails a test.

type KindAudience<K extends Kind> = {
  /** Who sees that a record exists at all. */
  readonly record: RuleName
  /** Who sees which of its values; own fields have their own `shared`. */
  readonly values: { readonly [R in RuleName]?: readonly Exclude<keyof Rec<K>, 'fields'>[] }
}

export const audience: { readonly [K in Kind]: KindAudience<K> } = {
  map: {
    record: 'everyone',
    values: {
      everyone: ['id', 'name', 'goal'],
      readers: [
        'purpose',
        'leftOut',
        'area',
        'startsOn',
        'endsOn',
        'keepPersonsUntil',
        'contactEmail',
      ],
    },
  },
  session: {
    record: 'readers',
    values: {
      readers: [
        'id',
        'number',
        'date',
        'title',
        'minutes',
        'part',
        'partMinutes',
        'groupSize',
        'homework',
        'reasonsShown',
      ],
    },
  },
  field: {
    record: 'onceShared',
    values: { onceShared: ['id', 'name', 'kind', 'fieldType', 'choices', 'shared'] },
  },
  domain: {
    record: 'readers',
    values: { readers: ['id', 'name', 'expected', 'colourGroup', 'note'] },
  },
  organisation: {
    record: 'everyone',
    values: {
      everyone: ['id', 'name', 'abbreviation', 'aliases', 'contactFunction'],
      readers: [
        'formality',
        'domain',
        'sector',
        'parent',
        'umbrella',
        'level',
        'area',
        'offer',
        'targetGroup',
        'phases',
        'referralNeeded',
        'referralNote',
        'contactEmail',
        'contactPhone',
        'importance',
        'status',
        'checked',
        'origin',
      ],
      teamOrOwnSession: ['informWish', 'remark'],
    },
  },
  consultationTable: {
    record: 'readers',
    values: {
      readers: [
        'id',
        'name',
        'abbreviation',
        'aliases',
        'tableKind',
        'casesDiscussed',
        'lead',
        'level',
        'area',
        'frequency',
        'purpose',
        'informalConnection',
        'alignment',
        'marginal',
        'status',
        'checked',
        'origin',
      ],
      teamOrOwnSession: ['remark'],
    },
  },
  programme: {
    record: 'readers',
    values: {
      readers: [
        'id',
        'name',
        'abbreviation',
        'programmeKind',
        'status',
        'lead',
        'table',
        'alignment',
        'marginal',
        'period',
        'description',
        'origin',
      ],
      teamOrOwnSession: ['remark'],
    },
  },
  seat: {
    record: 'readers',
    values: {
      readers: [
        'id',
        'table',
        'organisation',
        'role',
        'how',
        'certainty',
        'status',
        'sourceId',
        'origin',
      ],
      teamOrOwnSession: ['remark'],
    },
  },
  programmePartner: {
    record: 'readers',
    values: { readers: ['id', 'programme', 'organisation', 'origin'] },
  },
  link: {
    record: 'readers',
    values: {
      readers: [
        'id',
        'from',
        'to',
        'linkKind',
        'directed',
        'strength',
        'status',
        'shared',
        'origin',
      ],
      onceShared: ['goesWell', 'canImprove', 'agreement'],
      teamOrOwnSession: ['remark'],
    },
  },
  participant: {
    record: 'team',
    values: {
      team: [
        'id',
        'firstName',
        'function',
        'organisation',
        'fixedParticipant',
        'projectTeam',
        'experienceExpert',
        'since',
        'attendance',
        'shareContact',
        'email',
      ],
    },
  },
  nomination: {
    record: 'teamOrNominator',
    values: {
      teamOrNominator: ['id', 'organisation', 'typedName', 'function', 'reason', 'self'],
      team: ['sentence', 'released', 'nominator', 'origin'],
    },
  },
  webber: {
    record: 'confirmedWebber',
    values: {
      confirmedWebber: [
        'id',
        'organisation',
        'function',
        'status',
        'session',
        'reason',
        'consent',
        'origin',
      ],
    },
  },
  observation: {
    record: 'forCoalitionOrNominator',
    values: {
      forCoalitionOrNominator: ['id', 'observationKind', 'text', 'sensitive'],
      forCoalition: ['subject', 'invite', 'audience', 'status', 'origin'],
      teamOrOwnSession: ['followUp', 'owner'],
    },
  },
  // A rule says what own fields hold, shared or not.
  view: { record: 'readers', values: { readers: ['id', 'name'], team: ['rules'] } },
  position: {
    record: 'readers',
    values: { readers: ['id', 'view', 'thing', 'x', 'y', 'colour'] },
  },
}

const ruleOfValue: ReadonlyMap<string, RuleName> = new Map(
  Object.entries(audience).flatMap(([kind, { values }]) =>
    (Object.entries(values) as [RuleName, readonly string[]][]).flatMap(([rule, fields]) =>
      fields.map((field) => [`${kind}.${field}`, rule] as const),
    ),
  ),
)

/** The rule of one value, or null when the table does not know it: then nobody but the team sees it. */
export const ruleOf = (kind: Kind, field: string): RuleName | null =>
  ruleOfValue.get(`${kind}.${field}`) ?? null
