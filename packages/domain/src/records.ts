import type { z } from 'zod'
import { consultationTable } from './records/consultation-table.ts'
import { domain } from './records/domain.ts'
import { field } from './records/field.ts'
import { link } from './records/link.ts'
import { map } from './records/map.ts'
import { nomination } from './records/nomination.ts'
import { observation } from './records/observation.ts'
import { organisation } from './records/organisation.ts'
import { participant } from './records/participant.ts'
import { position } from './records/position.ts'
import { programme } from './records/programme.ts'
import { programmePartner } from './records/programme-partner.ts'
import { seat } from './records/seat.ts'
import { session } from './records/session.ts'
import { view } from './records/view.ts'
import { webber } from './records/webber.ts'

/** Every kind of record a map consists of, each after what it points at. A new kind is one line here. */
export const recordSchemas = {
  map,
  session,
  field,
  domain,
  organisation,
  consultationTable,
  programme,
  seat,
  programmePartner,
  link,
  participant,
  nomination,
  webber,
  observation,
  view,
  position,
} as const

export type Kind = keyof typeof recordSchemas
export type Rec<K extends Kind = Kind> = z.infer<(typeof recordSchemas)[K]>
export const kinds = Object.keys(recordSchemas) as Kind[]

export type Organisation = Rec<'organisation'>
export type ConsultationTable = Rec<'consultationTable'>
export type Seat = Rec<'seat'>
export type Programme = Rec<'programme'>
export type ProgrammePartner = Rec<'programmePartner'>
export type Link = Rec<'link'>
export type Nomination = Rec<'nomination'>
export type Webber = Rec<'webber'>
export type Observation = Rec<'observation'>
export type Session = Rec<'session'>
export type Participant = Rec<'participant'>
export type Domain = Rec<'domain'>
export type Field = Rec<'field'>
export type Position = Rec<'position'>
export type View = Rec<'view'>
export type MapRecord = Rec<'map'>

/** The plural under which a kind appears in the state that the API answers. `map` is one record. */
export const collectionNames = {
  map: 'map',
  session: 'sessions',
  field: 'fields',
  domain: 'domains',
  organisation: 'organisations',
  consultationTable: 'consultationTables',
  programme: 'programmes',
  seat: 'seats',
  programmePartner: 'programmePartners',
  link: 'links',
  participant: 'participants',
  nomination: 'nominations',
  webber: 'webbers',
  observation: 'observations',
  view: 'views',
  position: 'positions',
} as const satisfies Record<Kind, string>

/** Things that can stand on the map. */
export const nodeKinds = [
  'organisation',
  'consultationTable',
  'programme',
] as const satisfies Kind[]
export type NodeKind = (typeof nodeKinds)[number]

/** Kinds that share one id space, because a field may point at any of them. */
export const thingKinds = [...nodeKinds, 'link', 'domain'] as const satisfies Kind[]

/** Kinds whose id is made of what they join: creating one that exists changes nothing. */
export const joinedIds = {
  seat: ['table', 'organisation'],
  programmePartner: ['programme', 'organisation'],
  position: ['view', 'thing'],
} as const satisfies Partial<Record<Kind, readonly [string, string]>>

export function joinedId(left: string, right: string): string {
  return `${left}~${right}`
}
