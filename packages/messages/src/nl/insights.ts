const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** Inzichten: questions to the map, what the groups noticed, how busy it is, what changed. */
export const insights = {
  title: 'Wat zien we samen?',
  partsLabel: 'Onderdelen van Inzichten',
  parts: {
    questions: 'Vragen',
    whatIf: 'Wat als',
    board: 'Gehoord',
    load: 'Drukte',
    recap: 'Terugblik',
  },
  questions: {
    title: 'Vragen bij de kaart',
    text: 'Kies een vraag. De kaart licht op waar het over gaat. Een vraag is geen kritiek.',
    found: (count: number) => `${count} gevonden`,
    show: (question: string) => `Laat zien op de kaart: ${question}`,
    empty:
      'Er staat nog te weinig op de kaart om vragen te stellen. Zet er eerst een overleg op, en wie daar zit.',
    showOne: 'Alleen deze op de kaart',
    showAll: 'Alles van deze vraag op de kaart',
    open: (name: string) => `Open het kaartje van ${name}`,
    more: (count: number) => `Laat alle ${count} zien`,
    fewer: 'Laat er minder zien',
    answered: (count: number) =>
      count === 1 ? 'Bij deze vraag is niets gevonden' : `Bij ${count} vragen is niets gevonden`,
  },
  board: {
    title: 'Wat de groepen opmerkten',
    text: 'Wat in de groepen is gezegd. Spreek af wie wat doet.',
    textForRoom: 'Wat in de groepen is gezegd, voor zover jullie dat mogen lezen.',
    none: 'Nog niets opgeschreven. Dat kan in het Werkblad, bij stap 4.',
    noneLike: 'Niets gevonden met deze keuze.',
    groupBy: 'Zet bij elkaar',
    groupings: { kind: 'Soort', session: 'Sessie', group: 'Groep', status: 'Stand' },
    status: 'Stand',
    allStatuses: 'Alles',
    owner: 'Wie pakt het op?',
    followUp: 'Wat is afgesproken?',
    statusOf: (text: string) => `Stand van: ${text}`,
    noOwner: 'Nog niemand',
    wholeNetwork: 'Het hele netwerk',
    sensitive: 'Gevoelig: niet op het grote scherm',
    hidden: (count: number) =>
      `${several(count, 'gevoelige zin is', 'gevoelige zinnen zijn')} niet in beeld.`,
    showHidden: 'Laat gevoelige zinnen zien',
    noGroup: 'Zonder groep',
    groupName: (group: string) => `Groep ${group}`,
    count: (open: number, all: number) => `${open} van ${all} nog open`,
  },
  load: {
    title: 'Hoe vol zit de agenda?',
    text: 'Bij hoeveel overleggen zit elke organisatie? Wie overal zit, heeft misschien weinig tijd. Vraag het na.',
    organisation: 'Organisatie',
    seats: 'Overleggen',
    caseSeats: 'Met casussen',
    leads: 'Trekt zelf',
    hours: 'Uren per maand, ongeveer',
    hoursHint: (minutes: number) =>
      `Hoe lang duurt een overleg? Nu rekenen we met ${minutes} minuten, zonder reistijd.`,
    minutes: 'Minuten per overleg',
    perMonth: (hours: number) => `${hours} uur`,
    atLeast: (hours: number) => `minstens ${hours} uur`,
    hoursUnknown: 'weten we niet',
    frequencyUnknown: (count: number) =>
      `Van ${several(count, 'overleg', 'overleggen')} weten we niet hoe vaak het is.`,
    more: (count: number) => `Laat alle ${count} organisaties zien`,
    fewer: 'Laat er minder zien',
    none: 'Nog niemand zit aan tafel.',
    overlapTitle: 'Welke overleggen lijken op elkaar?',
    overlapText:
      'Van alle organisaties die bij een van de twee zitten: hoeveel zitten bij allebei? Vanaf 80 van de 100 is er een merkteken. Vraag dan: zijn ze allebei nodig?',
    tables: 'Overleggen',
    shared: 'Bij allebei',
    alike: 'Hetzelfde',
    outOf: (percent: number) => `${percent} van de 100`,
    isAlike: 'bijna dezelfde tafel',
    noOverlap: 'Geen twee overleggen delen een organisatie.',
    moreOverlap: (count: number) => `Laat alle ${count} tweetallen zien`,
    source: 'Gedeelde organisaties gedeeld door alle organisaties bij een van de twee (Jaccard).',
  },
  recap: {
    title: 'Wat is er bij gekomen?',
    text: 'Om mee te beginnen. Dit stond er al, en dit is nieuw.',
    since: 'Sinds',
    counts: 'Opgeschreven in die sessie en daarna',
    kinds: {
      consultationTable: (count: number) => several(count, 'overleg', 'overleggen'),
      organisation: (count: number) => several(count, 'organisatie', 'organisaties'),
      seat: (count: number) => several(count, 'plek aan tafel', 'plekken aan tafel'),
      link: (count: number) => several(count, 'lijn', 'lijnen'),
      programme: (count: number) =>
        several(count, 'programma of project', 'programma’s en projecten'),
      observation: (count: number) => several(count, 'opmerking', 'opmerkingen'),
    },
    alreadyThere: (count: number) =>
      count === 0
        ? 'Er stond er nog geen.'
        : `Er ${count === 1 ? 'stond' : 'stonden'} er al ${count}.`,
    byGroup: 'Wie schreef het op?',
    groupLine: (group: string, count: number) => `Groep ${group}: ${count}`,
    noGroup: (count: number) => `Zonder groep: ${count}`,
    countedFrom: (day: string) =>
      `Nieuw is wat bij deze sessie of later hoort. Weg en aangepast komt uit het logboek, vanaf ${day}.`,
    countedAll:
      'Nieuw is wat bij deze sessie of later hoort. Weg en aangepast komt uit het hele logboek, want de sessie heeft geen datum of die is nog niet geweest.',
    noLog: 'Het logboek is er nu niet. Daarom staat hier alleen wat nieuw is.',
    newOnly: (session: number, created: number) => `Sinds sessie ${session}: ${created} nieuw.`,
    loading: 'Het logboek wordt gelezen …',
  },
  tips: { done: 'Gelezen, ga verder', again: 'Tips voor de gespreksleider' },
  numbers: 'Wat betekenen deze getallen?',
  noSessions: 'Er zijn nog geen sessies op deze kaart.',
  about: 'Over deze kaart',
}
