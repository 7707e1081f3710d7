import type {
  ConsultationTable,
  Link,
  Observation,
  Organisation,
  Programme,
  Seat,
  Webber,
} from '@webwijzer/domain/records'
import type { SceneWords } from './scene-words.ts'

/** The codes a field may hold when it is not empty. */
type Codes<T> = Extract<T, string>

export type OverviewAudience = 'projectTeam' | 'coalition'

/** Every word of the overview document; the topic `overview` in packages/messages fits it. */
export type OverviewWords = SceneWords & {
  readonly document: {
    title(map: string): string
    readonly madeFor: Record<OverviewAudience, string>
    readonly notice: Record<OverviewAudience, string>
    /** An instant or a plain day, as people write it. */
    day(date: string): string
    page(number: number, total: number): string
    readonly goal: string
    readonly purpose: string
    readonly contents: string
    readonly whatIsThis: string
    readonly whatItShows: string
    readonly howToRead: string
    readonly placeSaysNothing: string
    join(names: readonly string[]): string
    readonly unknown: string
    readonly yes: string
    readonly no: string
  }
  readonly mapPage: { readonly title: string; readonly legend: string; readonly whatYouSee: string }
  readonly tables: {
    readonly title: string
    readonly intro: string
    readonly none: string
    readonly nobody: string
    readonly cases: string
    readonly purpose: string
    readonly informal: string
    readonly lead: string
    readonly columns: { readonly organisation: string; readonly role: string; readonly how: string }
    readonly roles: Record<Seat['role'], string>
    readonly presumed: string
    readonly unchecked: string
    readonly kinds: Record<Codes<ConsultationTable['tableKind']>, string>
    readonly alignments: Record<Codes<ConsultationTable['alignment']>, string>
    readonly statuses: Record<Seat['status'], string>
    seats(count: number): string
  }
  readonly organisations: {
    readonly title: string
    readonly intro: string
    readonly none: string
    readonly noDomain: string
    readonly formalities: Record<Codes<Organisation['formality']>, string>
    readonly levels: Record<Codes<Organisation['level']>, string>
    belongsTo(parent: string): string
    readonly offer: string
    readonly targetGroup: string
    readonly importance: string
    readonly referral: string
    readonly referralAnswers: Record<Codes<Organisation['referralNeeded']>, string>
    readonly contact: string
    readonly tables: string
    readonly links: string
    readonly programmes: string
    readonly goesWell: string
    readonly canImprove: string
    readonly agreement: string
    readonly linkKinds: Record<Codes<Link['linkKind']>, LinkWords>
    readonly anyLink: LinkWords
  }
  readonly programmes: {
    readonly title: string
    readonly intro: string
    readonly columns: {
      readonly programme: string
      readonly who: string
      readonly alignment: string
    }
    readonly kinds: Record<Codes<Programme['programmeKind']>, string>
    readonly statuses: Record<Codes<Programme['status']>, string>
    lead(name: string): string
    partners(names: string): string
    table(name: string): string
  }
  readonly webbers: {
    readonly title: string
    readonly intro: Record<OverviewAudience, string>
    readonly none: string
    readonly statuses: Record<Webber['status'], string>
    readonly consents: Record<Webber['consent'], string>
    session(number: number): string
    /** What people said when they named somebody: for the project team, without who said it. */
    said(reasons: readonly string[]): string
    readonly noReason: string
  }
  readonly suggestions: { readonly title: string; readonly intro: string }
  readonly openPoints: {
    readonly title: string
    readonly intro: string
    readonly none: string
    readonly observations: string
    readonly columns: {
      readonly what: string
      readonly about: string
      readonly next: string
      readonly owner: string
    }
    readonly kinds: Record<
      Exclude<Observation['observationKind'], 'bestRepresented' | 'summary'>,
      string
    >
    readonly progress: Record<Observation['status'], string>
    readonly sensitive: string
    readonly invite: string
    readonly noOwner: string
    readonly wholeNetwork: string
    readonly emptyDomains: string
    readonly presumedSeats: string
    readonly uncheckedTables: string
    readonly uncheckedOrganisations: string
    readonly askConsent: string
  }
  readonly limits: {
    readonly title: string
    readonly points: readonly string[]
    readonly short: string
  }
}

/** One collaboration as either side reads it on its own card. */
export type LinkWords = { to(other: string): string; from(other: string): string }
