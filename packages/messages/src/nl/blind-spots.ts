const list = new Intl.ListFormat('nl', { type: 'conjunction' })

const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/**
 * What the map may not show, as questions to the group. `none` is said when nothing was found, `about`
 * above what was found, `detail` with each; `names` are how its things are called, first what it is about.
 */
export const blindSpots = {
  noTable: {
    question: 'Wie zit nergens aan tafel?',
    none: 'Iedereen zit bij minstens één overleg.',
    about: (count: number) =>
      `${several(count, 'organisatie zit', 'organisaties zitten')} bij geen enkel overleg. Willen zij dat wel? Of hoe horen zij van ons?`,
    detail: null,
  },
  emptyDomains: {
    question: 'Uit welk domein staat nog niemand op de kaart?',
    none: 'Uit elk domein staat er iemand op de kaart.',
    about: (count: number) =>
      `Uit ${several(count, 'domein', 'domeinen')} staat nog niemand op de kaart. Missen we iemand?`,
    detail: null,
  },
  unseatedDomains: {
    question: 'Welk domein zit nergens aan tafel?',
    none: 'Elk domein op de kaart zit ergens aan tafel.',
    about: (count: number) =>
      `${several(count, 'domein staat', 'domeinen staan')} wel op de kaart, maar niemand daarvan zit aan tafel.`,
    detail: (names: readonly string[], _number: number) => `Het gaat om ${list.format(names)}.`,
  },
  caseTablesWithoutInformal: {
    question: 'Welk casusoverleg heeft geen informele partij?',
    none: 'Bij elk casusoverleg zit een informele partij.',
    about: (count: number) =>
      `Bij ${several(count, 'casusoverleg', 'casusoverleggen')} zit geen vrijwilliger, kerk of bewoner. Wie vertelt daar hoe het thuis gaat?`,
    detail: (_names: readonly string[], number: number) =>
      several(number, 'organisatie aan tafel', 'organisaties aan tafel'),
  },
  caseTablesWithoutExperience: {
    question: 'Welk casusoverleg heeft geen ervaringsdeskundige?',
    none: 'Bij elk casusoverleg zit een organisatie met ervaringsdeskundigen.',
    about: (count: number) =>
      `Bij ${several(count, 'casusoverleg', 'casusoverleggen')} zit geen organisatie van ervaringsdeskundigen. Wie weet daar hoe armoede voelt?`,
    detail: (_names: readonly string[], number: number) =>
      several(number, 'organisatie aan tafel', 'organisaties aan tafel'),
  },
  domainsApart: {
    question: 'Welke twee domeinen zien elkaar nooit?',
    none: 'Elk tweetal domeinen deelt minstens één overleg.',
    about: (count: number) =>
      `${several(count, 'tweetal domeinen deelt', 'tweetallen domeinen delen')} geen enkel overleg. Dat hoeft niet erg te zijn. Welke twee hebben elkaar wel nodig?`,
    detail: (_names: readonly string[], number: number) =>
      `samen ${several(number, 'organisatie', 'organisaties')}`,
  },
  alikeTables: {
    question: 'Welke overleggen lijken op elkaar?',
    none: 'Geen twee overleggen hebben bijna dezelfde mensen aan tafel.',
    about: (count: number) =>
      `${several(count, 'tweetal overleggen heeft', 'tweetallen overleggen hebben')} bijna dezelfde organisaties aan tafel. Zijn ze allebei nodig?`,
    detail: (_names: readonly string[], number: number) =>
      `${Math.round(number * 100)} van de 100 is hetzelfde`,
  },
  manySeats: {
    question: 'Wie zit misschien bij te veel overleggen?',
    none: 'Niemand zit bij vijf overleggen of meer.',
    about: (count: number) =>
      `${several(count, 'organisatie zit', 'organisaties zitten')} bij vijf overleggen of meer. Is dat nog te doen? Vraag het hun.`,
    detail: (_names: readonly string[], number: number) => several(number, 'overleg', 'overleggen'),
  },
  onlyLinks: {
    question: 'Wie is de enige schakel?',
    none: 'Niemand is de enige schakel. Er loopt altijd een andere weg.',
    about: (count: number) =>
      `${several(count, 'organisatie is', 'organisaties zijn')} voor anderen de enige weg naar de rest. Kunnen we een tweede lijn maken?`,
    detail: (names: readonly string[], _number: number) => `Naar ${list.format(names)}.`,
  },
  looseParts: {
    question: 'Wie hangt los van de rest?',
    none: 'Alles op de kaart hangt aan elkaar.',
    about: (count: number) =>
      count === 1
        ? 'Eén deel hangt los van de rest. Met één nieuwe plek of lijn hoort het erbij.'
        : `${count} delen hangen los van de rest. Met ${count} nieuwe plekken of lijnen hangt alles aan elkaar. Minder kan niet.`,
    detail: (names: readonly string[], _number: number) =>
      names.length > 0 ? `Samen met ${list.format(names)}.` : '',
  },
  programmesWithoutTable: {
    question: 'Welk programma heeft geen overleg om mee af te stemmen?',
    none: 'Elk programma heeft een overleg om mee af te stemmen.',
    about: (count: number) =>
      `${several(count, 'programma hoort', 'programma’s horen')} nog bij geen overleg. Waar hoort dit thuis?`,
    detail: null,
  },
  noFixedParticipant: {
    question: 'Welke organisatie heeft geen vaste deelnemer?',
    none: 'Elke organisatie heeft een vaste deelnemer.',
    about: (count: number) =>
      `${several(count, 'organisatie heeft', 'organisaties hebben')} nog geen vaste deelnemer. Wie vragen we?`,
    detail: null,
  },
  uncheckedSeats: {
    question: 'Welke plekken zijn nog niet nagekeken?',
    none: 'Alle plekken zijn nagekeken.',
    about: (count: number) =>
      `${several(count, 'plek is', 'plekken zijn')} nog niet nagekeken. Wie weet of dit klopt?`,
    detail: (names: readonly string[], _number: number) => `bij ${list.format(names)}`,
  },
  oldSeats: {
    question: 'Welke plekken zijn ouder dan een jaar?',
    none: 'Geen plek is ouder dan een jaar.',
    about: (count: number) =>
      `${several(count, 'plek is', 'plekken zijn')} langer dan een jaar geleden opgeschreven. Klopt dat nog?`,
    detail: (names: readonly string[], number: number) =>
      `bij ${list.format(names)}, opgeschreven in ${number}`,
  },
}
