const list = new Intl.ListFormat('nl', { type: 'conjunction' })

const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** Webbers: whom people name, whom the map shows, and what the group decides. */
export const webbers = {
  title: 'Wie zijn de webbers?',
  lead: 'De mensen noemen, de kaart wijst aan, jullie beslissen. Dit is geen rapportcijfer.',
  onThisPage: 'Op deze pagina',
  jump: {
    suggestions: 'Voorstellen',
    ask: 'Navragen',
    team: 'Team',
    decisions: 'Besluiten',
    nominate: 'Noem iemand',
    phones: 'Op de telefoon',
    nominations: 'Wie is genoemd',
  },
  informal: 'Informeel',
  openCard: (name: string) => `Open het kaartje van ${name}`,
  figures: {
    named: 'Genoemd in de zaal',
    times: (times: number) => `${times}×`,
    byPeople: (people: number, present: number) =>
      present > 0
        ? `door ${people} van de ${several(present, 'mens', 'mensen')} die erbij waren`
        : `door ${several(people, 'mens', 'mensen')}`,
    notYet: 'Nog niemand',
    askFirst: 'Vraag eerst in de zaal wie mensen bellen.',
    checked: 'Hoe zeker is dit?',
    seats: (checked: number, seats: number) => `${checked} van ${seats}`,
    noSeats: 'Nog geen plekken',
    noSeatsTold: 'Er zit nog niemand aan tafel.',
    areChecked: 'plekken zijn nagekeken.',
    askThese: (count: number) =>
      count === 1 ? 'Vraag deze plek nog na' : `Vraag deze ${count} nog na`,
    seatAt: (organisation: string, table: string) => `${organisation} bij ${table}`,
    decided: 'Besloten door de groep',
    webbers: (count: number) => several(count, 'webber', 'webbers'),
    nothingDecided: 'De groep heeft nog niets besloten.',
    toDiscuss: (count: number) =>
      count === 0
        ? 'Er staat niets meer open.'
        : `${several(count, 'voorstel staat', 'voorstellen staan')} nog open.`,
  },
  without: {
    title: 'Eén groot overleg kan het beeld veranderen',
    isOn: 'Kijk zonder dit overleg',
    table: 'Welk overleg',
    seats: (count: number) => several(count, 'organisatie aan tafel', 'organisaties aan tafel'),
    same: (table: string) => `Zonder ${table} wijst de kaart dezelfde organisaties aan.`,
    changed: (table: string, entered: readonly string[], left: readonly string[], stay: number) =>
      [
        `Zonder ${table} ziet het er anders uit.`,
        entered.length > 0 ? `Erbij: ${list.format(entered)}.` : '',
        left.length > 0 ? `Weg: ${list.format(left)}.` : '',
        stay > 0 ? `${several(stay, 'andere blijft', 'andere blijven')} staan.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    isBack: 'De kaart telt weer alle overleggen mee.',
    tooLittle: (table: string) =>
      `Zonder ${table} staat er te weinig op de kaart om iets voor te stellen.`,
  },
  groups: {
    namedAndVisible: {
      title: 'Genoemd door mensen én te zien in de lijnen',
      none: 'Nog niemand is genoemd én te zien in de lijnen.',
    },
    visibleOnly: {
      title: 'Te zien in de lijnen, nog niet genoemd',
      none: 'Iedereen die te zien is in de lijnen, is ook genoemd.',
    },
    namedOnly: {
      title: 'Genoemd, maar niet te zien in de lijnen',
      none: 'Iedereen die is genoemd, is ook te zien in de lijnen.',
    },
    alphabetical: 'Op alfabet. De volgorde zegt niets.',
  },
  tooLittle: {
    title: 'Nog te weinig op de kaart om iets voor te stellen.',
    needed: (tables: number, seats: number) =>
      `Daarvoor zijn minstens ${tables} overleggen en ${seats} plekken aan tafel nodig.`,
    now: (tables: number, seats: number) =>
      `Nu ${tables === 1 ? 'staat' : 'staan'} er ${several(tables, 'overleg', 'overleggen')} en ${several(seats, 'plek', 'plekken')}. Vul eerst het werkblad verder in.`,
  },
  reasons: {
    namedBy: (times: number, name: string) =>
      times === 1 ? `1 persoon noemde ${name}.` : `${times} mensen noemden ${name}.`,
    self: (self: number, times: number) => {
      if (times === 1) return 'Deze persoon noemde zichzelf.'
      if (self === times) return 'Zij noemden allemaal zichzelf.'
      return self === 1 ? 'Eén van hen noemde zichzelf.' : `${self} van hen noemden zichzelf.`
    },
    quotes: (times: number, quotes: readonly string[]) =>
      `${times === 1 ? 'De reden' : 'Zij zeiden bijvoorbeeld'}: ${quotes.map((quote) => `“${quote}”`).join(' ')}`,
    noNominations: 'Er is nog niemand genoemd. Vraag eerst in de zaal wie mensen bellen.',
    soleLink: (name: string, loose: readonly string[]) =>
      `${name} is de enige schakel tussen de rest van de kaart en ${list.format(loose)}. Valt ${name} weg, dan is er geen lijn meer.`,
    soleLinks: (name: string, parts: readonly (readonly string[])[]) =>
      `${name} is de enige schakel tussen de rest van de kaart en ${parts.length} groepen. ${parts
        .map((part, index) => `Groep ${index + 1}: ${list.format(part)}.`)
        .join(' ')} Valt ${name} weg, dan is er geen lijn meer.`,
    noSeats: (name: string) => `${name} zit nog bij geen enkel overleg.`,
    seats: (name: string, seats: number, total: number) =>
      `${name} zit bij ${seats} van de ${total} overleggen.`,
    caseSeats: (caseSeats: number, seats: number) => {
      if (seats === 1)
        return caseSeats === 1
          ? 'Daar worden casussen besproken.'
          : 'Daar worden geen casussen besproken.'
      if (caseSeats === 0) return 'Bij geen daarvan worden casussen besproken.'
      if (caseSeats === seats) return 'Bij allemaal worden casussen besproken.'
      return `Bij ${caseSeats} daarvan worden casussen besproken.`
    },
    domains: (name: string, domains: readonly string[]) =>
      `${name} werkt samen met ${several(domains.length, 'soort organisatie', 'soorten organisaties')}: ${list.format(domains)}.`,
    lines: (lines: number) => `Dit rust op ${several(lines, 'lijn', 'lijnen')}.`,
    allChecked: 'Die zijn allemaal nagekeken.',
    unchecked: (unchecked: number) =>
      unchecked === 1
        ? '1 daarvan is nog niet nagekeken.'
        : `${unchecked} daarvan zijn nog niet nagekeken.`,
    hangsOnMark: (table: string) => `Hangt aan ${table}`,
  },
  inShort: {
    named: (times: number) => `Genoemd door ${several(times, 'mens', 'mensen')}.`,
    notNamed: 'Nog door niemand genoemd.',
    soleLink: (others: readonly string[]) =>
      `Enige schakel naar ${others.length > 2 ? `${others.length} andere partijen` : list.format(others)}.`,
    seats: (seats: number, total: number) =>
      seats === 0
        ? 'Zit nog bij geen enkel overleg.'
        : `Zit bij ${seats} van de ${total} overleggen.`,
    why: 'Waarom?',
  },
  number: {
    show: 'Laat het getal zien',
    meaning: 'Wat betekent dit getal?',
    value: (percent: number) =>
      percent < 1
        ? 'Het getal is kleiner dan 1 van de 100.'
        : `Het getal is ${percent} van de 100. Bij 100 lopen alle kortste routes via deze organisatie.`,
    withoutTable: (table: string, percent: number) =>
      `Zonder ${table} is het ${percent < 1 ? 'kleiner dan 1' : percent}.`,
    basis: (nodes: number, lines: number, day: string) =>
      `Geteld op ${day}, met ${nodes} organisaties en overleggen en ${several(lines, 'lijn', 'lijnen')}.`,
    sourceTwoMode:
      'Elk paar telt één keer (Freeman, 1977; Brandes, 2001). Het getal is gedeeld door het hoogste dat kan met deze aantallen organisaties en overleggen (Borgatti en Everett, 1997).',
    sourceOneMode: (nodes: number) =>
      `Elk paar telt één keer (Freeman, 1977; Brandes, 2001). Er zijn ook lijnen tussen organisaties. Daarom is het getal gedeeld door (N−1)(N−2)/2, met N = ${nodes}.`,
    counted:
      'Alle plekken aan tafel en alle lijnen die er nu zijn, tellen mee. Ook plekken die niet zeker zijn. Wat jullie willen of wat is gestopt, telt niet mee. Programma’s ook niet.',
  },
  informalPlace: {
    title: 'Informele webbers',
    text: 'Overleggen tellen in het nadeel van informele partijen. Vrijwilligers, kerken en bewoners vergaderen weinig. Kijk daarom apart naar hen.',
    none: 'Er is nog geen informele partij genoemd of te zien in de lijnen. Wie kennen jullie?',
    seeWhy: 'Bekijk waarom',
    named: (times: number) => `${times}× genoemd`,
    notNamed: 'nog niet genoemd',
    isVisible: 'te zien in de lijnen',
    notVisible: 'niet te zien in de lijnen',
  },
  decide: {
    title: (name: string) => `Besluit over ${name}`,
    about: 'Besluit over',
    itself: 'De organisatie zelf',
    other: 'Een andere functie …',
    aboutFunction: 'Beslis over een functie',
    whichFunction: 'Welke functie?',
    functionHint: 'Schrijf een functie, geen naam. Dan klopt de kaart ook bij een andere baan.',
    more: 'Instemming, reden en sessie',
    seenBy: (who: string) => `ziet dit: ${who.toLocaleLowerCase('nl')}`,
    edit: 'Wijzig besluit',
    webberFunction: (job: string) => `Webber: ${job}`,
    functionAt: (job: string, organisation: string) => `${job} bij ${organisation}`,
    remove: 'Haal besluit weg',
    noSession: 'Voorbereiding',
    noReason: 'Nog geen reden',
    consentTold: {
      yes: 'Wil dit zelf ook',
      ask: 'Nog vragen of dit goed is',
      no: 'Wil dit niet',
      notNeeded: 'Vragen is niet nodig',
    },
  },
  whoSees: {
    shown: 'De coalitie ziet dit.',
    notConfirmed:
      'Alleen het projectteam ziet dit. De groep heeft deze webber nog niet overgenomen.',
    notAdopted: 'Alleen het projectteam ziet dit. De groep nam deze webber niet over.',
    ask: 'Alleen het projectteam ziet dit. Vraag eerst of deze webber het goed vindt.',
    no: 'Alleen het projectteam ziet dit. Deze webber wil het niet.',
  },
  whoSeesShort: { coalition: 'Coalitie', projectTeam: 'Projectteam' },
  decisions: {
    title: 'Wat de groep heeft besloten',
    text: 'Een webber is een organisatie of een functie bij een organisatie. De coalitie ziet alleen wie is overgenomen en dat goed vindt. Op de kaart krijgt een webber een ring en een ster.',
    none: 'Nog geen besluiten. Kies bij een voorstel: neem over, bespreek eerst of niet overnemen.',
    who: 'Wie',
    status: 'Besluit',
    session: 'Sessie',
    reason: 'Waarom',
    consent: 'Instemming',
    seen: 'Wie ziet dit',
    change: 'Wijzigen',
    another: 'Beslis over een andere organisatie',
    anotherHint: 'Ook als niemand haar noemde en de kaart haar niet aanwijst.',
  },
  nominate: {
    title: 'Noem een webber',
    sentence: 'Als ik niet meer weet wat ik moet doen, dan bel ik …',
    hint: 'Een organisatie, of een functie bij een organisatie. Staat die er niet bij? Schrijf de naam op.',
    useTyped: (text: string) => `Gebruik “${text}”, zoals ingevuld`,
    functionHint: 'Leeg: het gaat om de hele organisatie. Schrijf een functie, geen naam.',
    who: 'Wie noem je?',
    someoneElse: 'Iemand anders',
    myself: 'Mezelf',
    nominator: 'Genoemd door',
    nominatorHint: 'Mag leeg blijven. Alleen om mensen te tellen. Wordt nergens getoond.',
    nominatorPlaceholder: 'Kies een deelnemer',
    session: (session: string) =>
      `Dit hoort bij: ${session}. Bovenaan kun je een andere sessie kiezen.`,
    add: 'Voeg nominatie toe',
    addWithoutReason: 'Voeg toe zonder reden',
    whomFirst: 'Wie bel je? Kies een organisatie of functie, of schrijf een naam op.',
    reasonFirst:
      'Schrijf nog kort op waarom. Zonder reden kan de groep er niet over praten. Wat je hebt ingevuld, staat er nog.',
    isTyped: 'staat nog niet op de kaart',
  },
  nominations: {
    title: 'Wie is er genoemd?',
    text: 'Dit ziet alleen het projectteam. De coalitie ziet nooit wie wie noemde.',
    none: 'Er is nog niemand genoemd.',
    times: (times: number) => `${times}× genoemd`,
    whole: 'De organisatie zelf',
    self: 'noemde zichzelf',
    noReason: 'Nog geen reden',
    edit: 'Wijzig nominatie',
    remove: 'Haal nominatie weg',
  },
}
