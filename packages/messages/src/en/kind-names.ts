import type { KindNames } from '../code-words.ts'

/** How a record of each kind is called. */
export const kindNames: KindNames = {
  map: { one: 'map', many: 'maps' },
  session: { one: 'session', many: 'sessions' },
  field: { one: 'own field', many: 'own fields' },
  domain: { one: 'domain', many: 'domains' },
  organisation: { one: 'organisation', many: 'organisations' },
  consultationTable: { one: 'table', many: 'tables' },
  programme: { one: 'programme', many: 'programmes' },
  seat: { one: 'seat at a table', many: 'seats at a table' },
  programmePartner: { one: 'partnership', many: 'partnerships' },
  link: { one: 'line', many: 'lines' },
  participant: { one: 'participant', many: 'participants' },
  nomination: { one: 'time named', many: 'times named' },
  webber: { one: 'webber', many: 'webbers' },
  observation: { one: 'observation', many: 'observations' },
  view: { one: 'view', many: 'views' },
  position: { one: 'place on the map', many: 'places on the map' },
}
