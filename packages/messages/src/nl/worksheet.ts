import { best } from './best.ts'
import { talk } from './talk.ts'

const people = (count: number) => (count === 1 ? '1 organisatie' : `${count} organisaties`)
const tables = (count: number) => (count === 1 ? '1 overleg' : `${count} overleggen`)
const programmes = (count: number) => (count === 1 ? '1 programma' : `${count} programma’s`)

/** Werkblad: the exercise of session 3 in its own order. */
export const worksheet = {
  stepsLabel: 'Stappen',
  steps: {
    tables: { number: '1–2', title: 'Overleggen en wie er zit' },
    programmes: { number: '3', title: 'Andere programma’s' },
    talk: { number: '4', title: 'Wat valt op?' },
    best: { number: '5', title: 'Minstens drie' },
  },
  nextStep: (number: string, title: string) => `Naar stap ${number}: ${title}`,
  talk,
  best,
  viewLabel: 'Wat wil je zien?',
  views: { form: 'Invullen', map: 'Kaart' },
  mapLabel: 'De kaart die meegroeit',
  mapHelp: 'Loop met de pijltjes langs de kaart. Enter opent het kaartje.',
  growth: {
    tables: (tableCount: number, organisationCount: number) =>
      `De kaart groeit mee · ${tables(tableCount)}, ${people(organisationCount)}`,
    programmes: (programmeCount: number, organisationCount: number) =>
      `De kaart groeit mee · ${programmes(programmeCount)}, ${people(organisationCount)}`,
  },
  field: {
    addNew: (name: string) => `Voeg “${name}” toe als nieuw`,
    also: (alias: string) => `ook: ${alias}`,
    isHere: 'staat er al',
    partOf: (umbrella: string) => `hoort bij ${umbrella}`,
    likely: 'Ook?',
    likelyLabel: 'Wie zit er misschien ook? Druk op het cijfer.',
    listLabel: 'Bedoel je een van deze?',
    suggestions: (count: number) => (count === 1 ? '1 suggestie' : `${count} suggesties`),
    nameFirst: 'Typ eerst een naam.',
  },
  marks: {
    roles: {
      chair: ['v', 'vz', 'voorz', 'voorzitter', 'chair'],
      onInvitation: ['so', 'soms', 'op uitnodiging', 'uitnodiging', 'uitgenodigd', 'invited'],
      papersOnly: ['st', 'stukken', 'alleen stukken', 'agendalid', 'papers'],
      member: ['lid', 'vast lid', 'member'],
    },
    summary: 'Sneller typen',
    help: [
      ['GGD, Kerk, Politie', 'meer tegelijk, ook geplakt'],
      ['GGD* of GGD (vz)', 'voorzitter'],
      ['Politie/ of Politie (soms)', 'soms erbij; (stukken) krijgt alleen stukken'],
      ['Kerk?', 'dit weten we niet zeker'],
      ['(Moeders van Noord)', 'informeel: vrijwilligers, bewoners, kerken'],
      ['Wijkteamoverleg Noord: GGD (vz), Kerk?', 'een overleg met wie er zit'],
    ],
  },
  tables: {
    title: 'Bij welke overleggen worden casussen besproken? En wie zitten daarbij?',
    explanation:
      'Het gaat om casussen over kinderen en gezinnen met geldzorgen. Denk ook aan vrijwilligers, kerken en bewoners: hoe doen zij mee? Schrijf geen namen van kinderen of gezinnen op.',
    listLabel: 'Overleggen op de kaart',
    newLabel: 'Nieuw overleg',
    newPlaceholder: 'Naam van het overleg  ( / )',
    newHint: 'Typ een naam en druk op Enter. Het hoeft niet af.',
    add: 'Voeg overleg toe',
    added: (name: string, count: number) =>
      `${name} staat op de kaart. Dat is nu ${tables(count)}. Wie zit hier?`,
    known: (name: string) => `${name} staat er al.`,
    nothingYet: 'Nog geen overleg op de kaart. Typ hieronder het eerste.',
    rename: (name: string) => `Wijzig naam: ${name}`,
    nameOf: (name: string) => `Naam van ${name}`,
    frequencyOf: (name: string) => `Hoe vaak is ${name}?`,
    frequency: 'hoe vaak?',
    casesDiscussed: 'Hier worden casussen besproken',
    informal: 'Hoe doen vrijwilligers, kerken en bewoners mee?',
    informalHint: 'Bijvoorbeeld: niet, het buurthuis hoort het achteraf.',
    more: (name: string) => `Meer over ${name}`,
    openCard: 'Open kaartje',
    remove: 'Haal overleg weg',
    gone: (name: string) => `${name} staat niet meer op de kaart. Iemand heeft het weggehaald.`,
  },
  seats: {
    label: (table: string) => `Wie zit bij ${table}?`,
    placeholder: 'Typ een organisatie en druk op Enter',
    add: 'Zet aan tafel',
    listLabel: (table: string) => `Aan tafel bij ${table}`,
    count: (count: number) => (count === 1 ? '1 aan tafel' : `${count} aan tafel`),
    seated: (names: string, table: string, count: number) =>
      `Aan tafel bij ${table}: ${names}. Nu ${count} aan tafel.`,
    already: (names: string, table: string) => `Zat al bij ${table}: ${names}.`,
    changed: (names: string, table: string) => `Aangepast bij ${table}: ${names}.`,
    left: (name: string, table: string) => `${name} zit niet meer bij ${table}.`,
    short: { chair: 'vz', onInvitation: 'soms', papersOnly: 'stukken' },
    presumed: 'niet zeker',
    presumedMark: '?',
    isPresumed: 'Dit weten we niet zeker',
    moreLabel: 'Meer doen',
    openCard: 'Open kaartje',
    remove: 'Haal van tafel',
  },
  doubles: {
    question: (name: string, known: string) => `${name} is nieuw. Bedoel je ${known}?`,
    yes: (known: string) => `Ja, ${known}`,
    no: 'Nee, dit is een andere',
    asked: (name: string) => `Er staat een vraag bij ${name}.`,
  },
  twins: {
    question: (name: string) =>
      `${name} staat er nu twee keer: iemand anders typte het ook. Samenvoegen?`,
    yes: 'Ja, voeg samen',
    no: 'Nee, het zijn er twee',
  },
  programmes: {
    title: 'Welke andere programma’s of projecten zijn er?',
    explanation: 'Moeten jullie daarbij aansluiten of ermee afstemmen? Nog bekijken mag ook.',
    listLabel: 'Programma’s op de kaart',
    newLabel: 'Nieuw programma of project',
    newPlaceholder: 'Naam van het programma  ( / )',
    newHint: 'Typ een naam en druk op Enter. Het hoeft niet af.',
    add: 'Voeg programma toe',
    added: (name: string, count: number) =>
      `${name} staat op de kaart. Dat is nu ${programmes(count)}. Wie trekt het?`,
    known: (name: string) => `${name} staat er al.`,
    nothingYet: 'Nog geen programma op de kaart. Typ hieronder het eerste.',
    kind: 'Soort',
    alignment: 'Wat willen jullie ermee?',
    table: 'Bij welk overleg hoort het?',
    noTable: 'Geen overleg',
    lead: (name: string) => `Wie trekt ${name}?`,
    leadIs: 'Trekker',
    removeLead: (name: string) => `${name} is niet de trekker`,
    setLead: 'Zet als trekker',
    partners: (name: string) => `Wie doen mee met ${name}?`,
    partnersLabel: (name: string) => `Doen mee met ${name}`,
    addPartner: 'Voeg deelnemer toe',
    joined: (names: string, name: string, count: number) =>
      `Doen mee met ${name}: ${names}. Nu ${count}.`,
    already: (names: string, name: string) => `Deed al mee met ${name}: ${names}.`,
    left: (partner: string, name: string) => `${partner} doet niet meer mee met ${name}.`,
    removePartner: (partner: string) => `Haal ${partner} weg`,
    remove: 'Haal programma weg',
  },
}
