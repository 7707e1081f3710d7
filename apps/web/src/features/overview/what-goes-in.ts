import { leftOutOf } from '@webwijzer/domain/left-out'
import { type MapState, recordsOf } from '@webwijzer/domain/map-state'
import type { Kind } from '@webwijzer/domain/records'
import { coalition, projectTeam } from '@webwijzer/domain/viewer'
import { visibleState } from '@webwijzer/domain/visible'

export type Audience = 'projectTeam' | 'coalition'

/** What an overview is made of, counted in the map as its readers see it. */
export type Contents = {
  readonly tables: number
  readonly seats: number
  readonly organisations: number
  readonly links: number
  readonly programmes: number
  readonly webbers: number
  readonly confirmed: number
  readonly openPoints: number
}

/** What its readers do not see of the map that we see. */
export type LeftOut = {
  readonly webbers: number
  readonly experiences: number
  readonly observations: number
  readonly remarks: number
  readonly fields: number
  readonly nominations: number
  readonly participants: number
}

const viewers = { projectTeam, coalition } as const

/** What goes into the overview for an audience and what does not, compared with the map we see. */
export function whatGoesIn(
  state: MapState,
  audience: Audience,
): { readonly contents: Contents; readonly leftOut: LeftOut } {
  const seen = visibleState(viewers[audience], state)
  const less = (count: (of: MapState) => number) => count(state) - count(seen)
  return {
    contents: contentsOf(seen),
    leftOut: {
      webbers: less(({ webber }) => webber.size),
      experiences: less(linksWithExperiences),
      observations: less(({ observation }) => observation.size),
      remarks: less(remarksIn),
      fields: less(({ field }) => field.size),
      nominations: less(({ nomination }) => nomination.size),
      participants: less(({ participant }) => participant.size),
    },
  }
}

function contentsOf(state: MapState): Contents {
  return {
    tables: state.consultationTable.size,
    seats: state.seat.size,
    organisations: state.organisation.size,
    links: state.link.size,
    programmes: leftOutOf(state).has('programmes') ? 0 : state.programme.size,
    webbers: state.webber.size,
    confirmed: recordsOf(state, 'webber').filter(({ status }) => status === 'confirmed').length,
    openPoints: recordsOf(state, 'observation').filter(
      ({ status, observationKind }) => status !== 'done' && !answers.has(observationKind),
    ).length,
  }
}

/** What a group answered or told: there is nothing left to do about it. */
const answers: ReadonlySet<string> = new Set(['bestRepresented', 'summary'])

const linksWithExperiences = (state: MapState): number =>
  recordsOf(state, 'link').filter(
    ({ goesWell, canImprove, agreement }) => goesWell || canImprove || agreement,
  ).length

const remarked = [
  'organisation',
  'consultationTable',
  'programme',
  'seat',
  'link',
] as const satisfies Kind[]

const remarksIn = (state: MapState): number =>
  remarked.reduce(
    (sum, kind) => sum + recordsOf(state, kind).filter(({ remark }) => remark).length,
    0,
  )
