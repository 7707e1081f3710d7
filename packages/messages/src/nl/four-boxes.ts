const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** Session 4: what motivates and what does not, per group, in four boxes. */
export const fourBoxes = {
  title: 'Wat motiveert, en wat niet?',
  lead: 'Werk in groepjes van maximaal acht mensen. Noem geen kind en geen gezin.',
  groupsNeeded: (people: number, groups: number) =>
    `Met ${several(people, 'mens', 'mensen')} zijn dat ${several(groups, 'groepje', 'groepjes')}.`,
  session: 'Sessie',
  group: 'Welke groep?',
  groupHint: 'Bijvoorbeeld M1. Kies een groep, of typ een nieuwe.',
  noGroup: 'Kies eerst een groep. Dan kunnen jullie typen.',
  useGroup: (name: string) => `Begin groep ${name}`,
  boxes: {
    motivator: { title: 'Motivatoren', add: 'Wat geeft zin?' },
    demotivator: { title: 'Demotivatoren', add: 'Wat haalt de zin weg?' },
    precondition: { title: 'Randvoorwaarden', add: 'Wat is er nodig?' },
    obstacle: { title: 'Belemmeringen', add: 'Wat blijft zoals het is?' },
    mapUse: { title: 'Wensen voor het overzicht', add: 'Wat willen jullie ermee?' },
  },
  toOverview: 'Kies bij Overzicht wat erin komt, en waarvoor jullie het gebruiken.',
  sensitive: 'Eerst in het projectteam',
  sensitiveHint: 'Alleen dit apparaat en het projectteam zien dit.',
  remove: 'Haal weg',
  removeOne: (text: string) => `Haal weg: ${text}`,
  fromPhones: {
    title: 'Geantwoord op telefoons',
    lead: 'Zonder groep en zonder naam.',
  },
  summary: 'Eén regel voor de hele zaal',
  summaryHint: 'Dit komt op het grote scherm. Noem geen namen.',
  showSummaries: 'Open de regels op het grote scherm',
  summaries: {
    title: 'Wat vertellen de groepen?',
    group: (name: string) => `Groep ${name}`,
    noGroup: 'Zonder groep',
    none: 'Nog geen groep heeft een regel geschreven.',
    back: 'Terug naar sessie 4',
  },
  action: {
    make: 'Maak er een afspraak van',
    makeOne: (text: string) => `Maak er een afspraak van: ${text}`,
    change: 'Wijzig de afspraak',
    changeOne: (text: string) => `Wijzig de afspraak uit: ${text}`,
    close: 'Klaar',
    followUp: 'Wat gaan jullie doen?',
    owner: 'Wie pakt dit op?',
    told: (owner: string | null, followUp: string | null) =>
      [followUp, owner && `Wie: ${owner}`].filter(Boolean).join(' · '),
  },
  actions: {
    title: 'Afspraken uit deze sessie',
    text: 'Van kritiek maken jullie een afspraak. Niet een oordeel op de kaart.',
    none: 'Er is nog geen afspraak gemaakt.',
    columns: { what: 'Afspraak', about: 'Kwam uit', owner: 'Wie', status: 'Hoe ver' },
    noOwner: 'Nog niemand',
  },
}
