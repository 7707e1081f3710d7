import { lost, said } from './importing-said.ts'

const rows = (count: number) => (count === 1 ? '1 regel' : `${count} regels`)

/** The review: what each line of the file becomes. */
export const importingReview = {
  title: (file: string) => `Kijk ${file} na`,
  sheetTitle: (sheet: string, file: string) => `Kijk blad ${sheet} van ${file} na`,
  lead: 'Er staat nog niets op de kaart. Kies per regel wat ermee gebeurt. Je keuzes blijven bewaard in deze browser.',
  pilesLabel: 'Stapels',
  piles: {
    same: {
      name: 'Zelfde',
      about: 'Deze namen staan precies zo op de kaart. Er komt niets dubbel op.',
    },
    perhapsSame: {
      name: 'Misschien hetzelfde',
      about: 'Deze namen lijken op iets dat al op de kaart staat. Kies of het hetzelfde is.',
    },
    new: { name: 'Nieuw', about: 'Deze namen staan nog niet op de kaart. Zij komen erbij.' },
    unclear: {
      name: 'Onduidelijk',
      about: 'Deze namen kunnen meer dingen betekenen. Kies welke is bedoeld.',
    },
    notAnOrganisation: {
      name: 'Geen organisatie',
      about: 'Dit lijken geen organisaties. Wij slaan ze over, tenzij jullie iets anders kiezen.',
    },
    familyOrCase: {
      name: 'Lijkt over een gezin te gaan',
      about:
        'Deze regels komen niet op de kaart. Ze zijn nergens bewaard. Ga je hier weg, dan zijn ze ook van dit scherm verdwenen.',
    },
    differs: {
      name: 'Anders dan op de kaart',
      about:
        'Hier zegt de lijst iets anders dan de kaart, of dan een andere regel. Wat er staat blijft staan, tenzij jullie kiezen.',
    },
    lost: {
      name: 'Komt niet mee',
      about: 'Dit staat wel in de lijst, maar komt niet op de kaart.',
    },
    repaired: {
      name: 'Hersteld',
      about: 'Dit stond beschadigd in het bestand. Kijk of het nu klopt.',
    },
  },
  pileOf: (name: string, count: number) => `${name}: ${count}`,
  toDo: (count: number) => `nog ${count} te kiezen`,
  toAccept: 'Naar wat er gebeurt',
  emptyPile: 'Op deze stapel ligt niets.',
  isMeeting: 'overleg of programma',
  rowsSay: (numbers: string) => `rij ${numbers}`,
  moreRows: (count: number) => `en nog ${count}`,
  cell: (header: string, text: string) => `${header}: ${text}`,
  becomes: {
    same: (name: string) => `Is ${name}. Die staat al op de kaart.`,
    sameAlias: (name: string, text: string) =>
      `Is ${name}. “${text}” wordt bewaard als andere naam.`,
    sameAsRow: (name: string) => `Is dezelfde als ${name} in dit bestand.`,
    new: {
      organisation: 'Komt erbij als nieuwe organisatie.',
      consultationTable: 'Komt erbij als nieuw overleg.',
      programme: 'Komt erbij als nieuw programma.',
    },
    skip: 'Slaan we over.',
    open: 'Nog niet gekozen. Zonder keuze slaan we dit over.',
    seats: (tables: string) => `Zit aan tafel bij: ${tables}.`,
    links: {
      from: (names: string) => `Lijn naar: ${names}.`,
      to: (names: string) => `Lijn van: ${names}.`,
    },
    repeats: (name: string) => `Betekent: hetzelfde als hierboven (${name}).`,
  },
  why: {
    name: 'Precies deze naam',
    abbreviation: 'Dit is de afkorting',
    alias: 'Dit is een andere naam',
  },
  unclear: {
    umbrella: 'Dit is de naam van een koepel. Welk onderdeel is bedoeld?',
    kind: 'Dit is een soort organisatie. Welke is bedoeld?',
    several: 'Dit past bij meer namen. Welke is bedoeld?',
    sharedName: 'Meer dingen op de kaart heten zo. Welke is bedoeld?',
  },
  notNamed: {
    nothing: 'Hier staat geen naam.',
    total: 'Dit is een totaal.',
    ditto: 'Dit is een teken voor “hetzelfde”.',
    error: 'Dit is een fout van Excel.',
    reference: 'Dit verwijst naar iets anders.',
    heading: 'Dit is een kopje boven andere regels.',
    sentence: 'Dit is een zin of een groet, geen naam.',
    table: 'Dit is een overleg.',
    programme: 'Dit is een programma.',
    function: 'Dit is een functie van een mens.',
  },
  reasons: {
    same: 'zelfde woorden',
    inflected: 'ander einde van een woord',
    abbreviation: 'afkorting',
    shortened: 'ingekort woord',
    synonym: 'ander woord voor hetzelfde',
    sound: 'klinkt hetzelfde',
    slip: 'bijna dezelfde letters',
    initials: 'eerste letters',
    part: 'deel van een woord',
    within: 'woord in een langer woord',
    outsideBrackets: 'zonder wat tussen haakjes staat',
    inBrackets: 'wat tussen haakjes staat',
    oneOfTwoNames: 'één van de twee namen',
    umbrella: 'hoort bij deze koepel',
    function: 'een functie daar',
    offer: 'past bij wat zij doen',
    kind: 'is zo’n soort organisatie',
  },
  resembles: (name: string) => `Lijkt op “${name}” in dit bestand.`,
  choices: {
    label: (name: string) => `Wat gebeurt er met ${name}?`,
    same: (name: string) => `Is ${name}`,
    sameRow: (name: string) => `Zelfde als “${name}”`,
    new: 'Nieuw',
    newAs: {
      organisation: 'Nieuwe organisatie',
      consultationTable: 'Nieuw overleg',
      programme: 'Nieuw programma',
    },
    skip: 'Overslaan',
    search: 'Zoek een andere',
    searchLabel: (name: string) => `Zoek op de kaart wie ${name} is`,
  },
  acceptAll: (count: number) => (count === 1 ? 'Die ene overnemen' : `Alle ${count} overnemen`),
  acceptedAll: (count: number) =>
    count === 1
      ? 'Het voorstel voor 1 regel is overgenomen.'
      : `Het voorstel voor ${count} regels is overgenomen.`,
  more: (count: number) => `Laat er nog ${count} zien`,
  keysTitle: 'Met het toetsenbord',
  keys: [
    ['↑ ↓', 'naar een andere regel'],
    ['1 tot 9', 'kies een voorstel'],
    ['N', 'nieuw'],
    ['S', 'overslaan'],
    ['Enter', 'neem het voorstel over'],
  ],
  family: {
    rule: (row: number, column: string) => `rij ${row}, kolom ${column}`,
    emptied: 'Deze cel is leeggemaakt. De rest van de rij blijft.',
    dropped: 'Deze regel doet niet mee.',
    shortened: (name: string) => `Dit stuk doet niet mee. “${name}” blijft.`,
    wasThere: (count: number) =>
      `${rows(count)} in het bestand ${count === 1 ? 'leek' : 'leken'} over een gezin te gaan. Die zijn nergens bewaard.`,
    help: 'Webwijzer herkent zulke regels aan woorden en getallen. Dat is een hulp, en geen garantie. Kijk dus ook zelf.',
    signs: {
      age: 'Er staat een leeftijd.',
      childCount: 'Er staat hoeveel kinderen iemand heeft.',
      parentOf: 'Er staat van wie iemand de ouder is.',
      relative: 'Het gaat over familie van iemand.',
      whichChild: 'Het gaat over één kind.',
      situation: 'Het gaat over wat iemand meemaakt.',
      familyName: 'Er staat de naam van een gezin.',
      oneFamily: 'Het gaat over één gezin.',
      person: 'Er staat de naam van een mens.',
      nameWithAge: 'Er staat een naam met een leeftijd.',
      address: 'Er staat een straat met een nummer.',
      postalCode: 'Er staat een postcode.',
      birthDate: 'Er staat een geboortedatum.',
      phone: 'Er staat een telefoonnummer.',
      email: 'Er staat een e-mailadres.',
      case: 'Het gaat over een casus.',
      citizenNumber: 'Er staat een getal dat op een BSN lijkt.',
    },
  },
  summary: {
    title: 'Wat er gebeurt als je dit overneemt',
    youDo: (parts: string) => `Je ${parts}.`,
    adds: (things: string) => `voegt ${things} toe`,
    completes: (count: number) => `vult ${count} aan`,
    replaces: (count: number) =>
      count === 1 ? 'vervangt 1 gegeven' : `vervangt ${count} gegevens`,
    skips: (count: number) => `slaat ${rows(count)} over`,
    nothing: 'Er verandert niets op de kaart.',
    /** The same in short, while it is done and afterwards. */
    added: (things: string) => `Erbij: ${things}.`,
    completed: (count: number) => `Aangevuld: ${count}.`,
    replaced: (count: number) => `Vervangen: ${count}.`,
    skipped: (count: number) => `Overgeslagen: ${rows(count)}.`,
    open: (count: number) =>
      count === 1
        ? 'Voor 1 naam is nog niets gekozen. Die slaan we over.'
        : `Voor ${count} namen is nog niets gekozen. Die slaan we over.`,
    seats: (count: number) => (count === 1 ? '1 plek' : `${count} plekken`),
  },
  said,
  lost,
  accept: 'Zet op de kaart',
  backToColumns: 'Terug naar de kolommen',
  throwAway: 'Gooi deze import weg',
  accepting: {
    title: 'Bezig met overnemen',
    part: (done: number, total: number) => `Deel ${done} van ${total} staat op de kaart.`,
    offline: 'Er is geen verbinding. Zodra die er weer is, gaat het vanzelf verder.',
    stop: 'Stop en haal alles terug',
  },
  interrupted: {
    title: (file: string) => `${file} staat nog niet helemaal op de kaart`,
    text: (done: number, total: number) =>
      `Van de ${total} delen ${done === 1 ? 'staat er 1' : `staan er ${done}`} op de kaart.`,
    refused: (reason: string) => `De server kon een deel niet overnemen. ${reason}`,
    goOn: 'Ga verder',
    takeBack: 'Haal alles terug',
  },
  done: {
    title: (file: string) => `${file} staat op de kaart`,
    sheetTitle: (sheet: string, file: string) => `Blad ${sheet} van ${file} staat op de kaart`,
    sheets: 'De bladen van dit bestand',
    isOnMap: 'staat op de kaart',
    notYet: (count: number) => `nog niet, ${count === 1 ? '1 rij' : `${count} rijen`}`,
    nextSheet: (sheet: string) => `Verder met blad ${sheet}`,
    lookAgain: 'Kijk het bestand opnieuw na',
    undo: 'Maak import ongedaan',
    redo: 'Doe import opnieuw',
    undone: 'De import is ongedaan gemaakt.',
    undoFailed: 'Dat is niet gelukt. Kijk of er verbinding is en probeer het opnieuw.',
    toMap: 'Bekijk de kaart',
    again: 'Nog een bestand',
  },
}
