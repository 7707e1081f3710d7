import type { KindNames } from '../code-words.ts'

/** How a record of each kind is called. */
export const kindNames: KindNames = {
  map: { one: 'kaart', many: 'kaarten' },
  session: { one: 'sessie', many: 'sessies' },
  field: { one: 'eigen veld', many: 'eigen velden' },
  domain: { one: 'domein', many: 'domeinen' },
  organisation: { one: 'organisatie', many: 'organisaties' },
  consultationTable: { one: 'overleg', many: 'overleggen' },
  programme: { one: 'programma', many: 'programma’s' },
  seat: { one: 'plek aan tafel', many: 'plekken aan tafel' },
  programmePartner: { one: 'deelname', many: 'deelnames' },
  link: { one: 'lijn', many: 'lijnen' },
  participant: { one: 'deelnemer', many: 'deelnemers' },
  nomination: { one: 'keer genoemd', many: 'keer genoemd' },
  webber: { one: 'webber', many: 'webbers' },
  observation: { one: 'observatie', many: 'observaties' },
  view: { one: 'weergave', many: 'weergaven' },
  position: { one: 'plaats op de kaart', many: 'plaatsen op de kaart' },
}
