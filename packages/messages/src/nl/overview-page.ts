const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** Overzicht: where the document for the final session is made. */
export const overviewPage = {
  title: 'Maak het overzicht',
  lead: 'Eén document met de kaart, de overleggen, de kaartjes en de webbers. Om samen te lezen in de slotbijeenkomst, op papier of op een scherm.',
  forWhom: 'Voor wie is het overzicht?',
  audiences: { projectTeam: 'Projectteam', coalition: 'Coalitie' },
  audienceTold: {
    projectTeam:
      'Alles wat op de kaart staat, met open punten en gevoelige opmerkingen. Geef dit document niet door.',
    coalition:
      'Wat iedereen mag lezen. Kritiek die nog niet is besproken en wie wie noemde, staan er niet in.',
  },
  whatGoesIn: 'Wat staat erin?',
  whatStaysOut: 'Wat staat er niet in?',
  nothingStaysOut: 'Alles wat op de kaart staat, gaat mee in deze versie.',
  chapters: {
    title: 'De voorkant, met het doel en de inhoud',
    map: 'De kaart op één pagina, met uitleg bij de tekens',
    tables: (tables: number, seats: number) =>
      `${several(tables, 'overleg', 'overleggen')} met ${several(seats, 'plek aan tafel', 'plekken aan tafel')}`,
    organisations: (organisations: number) =>
      `${several(organisations, 'kaartje', 'kaartjes')} van organisaties, per domein op alfabet`,
    links: (links: number) =>
      links === 1
        ? '1 lijn tussen organisaties, op de kaartjes'
        : `${links} lijnen tussen organisaties, op de kaartjes`,
    programmes: (programmes: number) =>
      several(programmes, 'programma of project', 'programma’s en projecten'),
    suggestions: 'Wat de kaart voorstelt om over te praten, met redenen',
    webbers: (webbers: number, confirmed: number) =>
      webbers === confirmed
        ? `${several(webbers, 'webber', 'webbers')} die de groep heeft overgenomen`
        : `${several(webbers, 'besluit', 'besluiten')} over webbers, ${confirmed} daarvan overgenomen`,
    noWebbers: 'Webbers: er is nog niemand overgenomen die het goed vindt',
    openPoints: (count: number) =>
      `${several(count, 'open punt', 'open punten')} uit de groepen, en wat nog nagekeken moet worden`,
    limits: 'Wat zegt deze kaart niet?',
  },
  staysOut: {
    webbers: (count: number) =>
      `${several(count, 'besluit', 'besluiten')} over webbers: nog niet overgenomen, of de webber vindt het nog niet goed`,
    experiences: (count: number) =>
      `wat goed gaat, wat beter kan en afspraken op ${several(count, 'lijn', 'lijnen')}: nog niet gedeeld`,
    observations: (count: number) =>
      `${several(count, 'opmerking', 'opmerkingen')} die eerst in het projectteam blijven`,
    remarks: (count: number) =>
      `${several(count, 'eigen aantekening', 'eigen aantekeningen')} bij organisaties en overleggen`,
    fields: (count: number) =>
      `${several(count, 'eigen veld', 'eigen velden')} die nog niet zijn gedeeld`,
    nominations: (count: number) => `${several(count, 'nominatie', 'nominaties')}: wie wie noemde`,
    participants: (count: number) =>
      `${several(count, 'deelnemer', 'deelnemers')}: namen en mailadressen`,
  },
  make: 'Maak overzicht (PDF)',
  making: 'Het overzicht wordt gemaakt. Dat duurt een paar tellen.',
  makingFile: 'Het bestand wordt gemaakt.',
  waiting: (count: number) =>
    `${several(count, 'wijziging is', 'wijzigingen zijn')} nog niet opgeslagen en ${count === 1 ? 'staat' : 'staan'} nog niet in het document.`,
  stop: 'Stop',
  stopped: 'Gestopt. Er is niets gedownload.',
  made: (file: string) => `Klaar. ${file} staat bij je downloads.`,
  problems: {
    offline: 'De server is niet te bereiken. Kijk of je internet hebt, en probeer het opnieuw.',
    notAllowed:
      'Met jouw link kun je dit document niet maken. Vraag het projectteam om een andere link.',
    notThere: 'Dit document kan hier nog niet worden gemaakt.',
    failed: 'Het document is niet gemaakt door een fout bij ons. Probeer het nog een keer.',
  },
  json: {
    title: 'Alles bewaren of meenemen',
    text: 'De hele kaart als bestand (JSON), met alles wat alleen het projectteam ziet. Bewaar het goed.',
    make: 'Hele kaart als JSON',
  },
  wanted: {
    title: 'Wat willen jullie erin?',
    text: 'Wat jullie uitzetten, staat niet op de kaartjes en niet in het overzicht. De gegevens blijven bewaard: zet het weer aan en ze zijn terug.',
    fields: {
      offer: 'Aanbod van een organisatie',
      audience: 'Voor wie, en in welk gebied',
      referral: 'Verwijzen en aanmelden',
      contact: 'Contact',
      importance: 'Waarom een organisatie belangrijk is',
      meeting: 'Over het overleg: doel, trekker en hoe vaak',
      informal: 'Hoe het informele netwerk is aangesloten',
      alignment: 'Aansluiten of afstemmen',
      experience: 'Wat goed gaat, wat beter kan en afspraken',
      programmes: 'Programma’s en projecten',
    },
  },
  goal: {
    title: 'Op de voorkant',
    text: 'Het doel en waarvoor jullie de kaart gebruiken, staan op de voorkant. Iedereen leest ze.',
    missing: 'Er is nog geen doel opgeschreven. Zonder doel blijft die plek op de voorkant leeg.',
    noGoal: 'Er is nog geen doel opgeschreven.',
  },
}
