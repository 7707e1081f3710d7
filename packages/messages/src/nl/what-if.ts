const list = new Intl.ListFormat('nl', { type: 'conjunction' })

const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** What if an organisation drops out: a question, never a plan. */
export const whatIf = {
  title: 'Wat als een organisatie wegvalt?',
  titleOf: (name: string) => `Wat als ${name} wegvalt?`,
  text: 'Mensen worden ziek en projecten stoppen. Kijk samen wat er dan losraakt. Dat is geen kritiek. Het is een reden om een tweede lijn te maken.',
  choose: 'Welke organisatie?',
  chooseHint: 'Of klik een organisatie aan op de kaart.',
  ask: 'Wat als deze partij wegvalt?',
  nobodyLoose: (name: string) =>
    `Zonder ${name} blijft iedereen verbonden die dat nu ook is. Er loopt ook een andere weg.`,
  loose: (name: string, loose: readonly string[]) =>
    loose.length === 1
      ? `Zonder ${name} bereikt niemand nog ${list.format(loose)}.`
      : `Zonder ${name} bereikt de rest deze ${loose.length} niet meer: ${list.format(loose)}.`,
  groups: (count: number) => `Zij vallen uiteen in ${count} groepen.`,
  looseTitle: 'Wie raakt los?',
  group: (number: number) => `Groep ${number}`,
  before: 'Nu',
  after: (name: string) => `Zonder ${name}`,
  partsTitle: 'Voor en na',
  parts: (count: number) =>
    count === 1 ? 'Alles hangt aan elkaar' : `${several(count, 'los deel', 'losse delen')}`,
  organisations: (count: number) => several(count, 'organisatie', 'organisaties'),
  cannotReach: (percent: number) =>
    percent < 1
      ? 'Bijna iedereen kan bijna iedereen bereiken.'
      : `Van elke 100 paren kunnen er ${percent} elkaar niet bereiken.`,
  domainsTitle: 'Welk overleg verliest een domein?',
  domain: (table: string, domain: string) => `${table} heeft dan niemand meer uit ${domain}.`,
  noDomains: 'Geen enkel overleg verliest zijn laatste uit een domein.',
  successorsTitle: 'Wie kan het overnemen?',
  successorsText: 'Deze organisaties hebben daarvoor de minste nieuwe plekken en lijnen nodig.',
  noSuccessors: 'Er is niemand die het kan overnemen.',
  newSeats: (tables: readonly string[]) =>
    tables.length === 0 ? 'Geen nieuwe plek nodig.' : `Nieuw aan tafel bij ${list.format(tables)}.`,
  newLinks: (count: number) =>
    count === 0
      ? ''
      : `En ${several(count, 'nieuwe lijn', 'nieuwe lijnen')}, met ${count === 1 ? 'deze groep' : 'elk van deze groepen'}:`,
  newLink: (names: readonly string[]) =>
    `met ${new Intl.ListFormat('nl', { type: 'disjunction' }).format(names)}`,
  sameDomain: 'zelfde domein',
  meaning: 'Hoe telt de computer dit?',
  how: 'We halen de organisatie in gedachten van de kaart, met al haar plekken en lijnen. Dan kijken we wie elkaar nog kan bereiken. De kaart zelf verandert niet.',
  source: 'Tarjan (1972) voor wie losraakt; Borgatti (2006), KPP-Neg F, voor de paren.',
  notCounted: 'Deze organisatie telt niet mee op de kaart: zij is er nog niet, of niet meer.',
}
