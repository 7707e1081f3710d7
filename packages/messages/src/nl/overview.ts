const list = new Intl.ListFormat('nl', { type: 'conjunction' })
const dayFormat = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeZone: 'Europe/Amsterdam',
})

const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** The overview document for the final session, and the words of the drawn map in it. */
export const overview = {
  document: {
    title: (map: string) => (map ? `Overzicht ${map}` : 'Overzicht van het netwerk'),
    madeFor: { projectTeam: 'Voor het projectteam', coalition: 'Voor de coalitie' },
    notice: {
      projectTeam:
        'Deze versie is alleen voor het projectteam. Er staan open punten en opmerkingen in die nog niet met iedereen zijn besproken. Geef dit document niet door. Maak voor de coalitie de versie voor de coalitie.',
      coalition:
        'Dit overzicht is van iedereen die meedoet. Staat er iets in dat niet klopt? Zeg het tegen het projectteam. Alleen jullie eigen organisatie bepaalt wat er op jullie kaartje staat.',
    },
    day: (date: string) => dayFormat.format(new Date(date)),
    page: (number: number, total: number) => `Pagina ${number} van ${total}`,
    goal: 'Ons doel',
    purpose: 'Waarvoor gebruiken we dit overzicht?',
    contents: 'Wat staat erin?',
    whatIsThis: 'Wat is dit?',
    whatItShows:
      'Deze kaart laat zien wie met wie aan tafel zit. Een rondje is een organisatie. Een vierkant is een overleg. Een lijn betekent: deze twee hebben met elkaar te maken. De kaart is gemaakt door de mensen in de zaal. Hij is dus nooit helemaal af.',
    howToRead:
      'Begin niet bij de getallen. Kijk eerst samen. Wat valt op? Wie missen jullie? Klopt dit met wat je elke dag ziet?',
    placeSaysNothing:
      'De plek op de kaart zegt niets. Het midden is niet belangrijker dan de rand.',
    join: (names: readonly string[]) => list.format(names),
    unknown: 'Nog niet bekend',
    yes: 'Ja',
    no: 'Nee',
  },
  mapPage: { title: 'De kaart', legend: 'Wat betekenen de tekens?', whatYouSee: 'Wat zie je?' },
  legend: {
    groups: {
      municipal: 'Gemeente en inkomen',
      debt: 'Geldzorgen',
      care: 'Gezondheid',
      education: 'Onderwijs en opvang',
      youth: 'Jeugd en veiligheid',
      welfare: 'Welzijn en wijkteam',
      living: 'Wonen en vrije tijd',
      informal: 'Informeel en kerk',
    },
    noDomain: 'Domein nog niet bekend',
    table: 'Overleg',
    informal: 'Stippelrand: informeel of gewenst',
    programme: 'Programma of project',
    webber: 'Webber (verbinder)',
    possibleWebber: 'Ring: misschien webber',
    seat: 'Zit aan tafel. Hoe groter het rondje, hoe meer overleggen',
    lead: 'Trekt het overleg',
    link: 'Werkt samen. Een pijl wijst naar wie iets krijgt',
    programmeLine: 'Doet mee aan een programma',
    wished: 'Stippellijn: vermoed, gewenst of gestopt',
  },
  insight: {
    counts: (n: { organisations: number; tables: number; seats: number; programmes: number }) =>
      `Op de kaart staan ${several(n.organisations, 'organisatie', 'organisaties')} en ${several(n.tables, 'overleg', 'overleggen')}. Samen zijn er ${several(n.seats, 'plek', 'plekken')} aan tafel. Er ${n.programmes === 1 ? 'is' : 'zijn'} ook ${several(n.programmes, 'programma of project', 'programma’s en projecten')}.`,
    largestTable: ({ name, seats }: { name: string; seats: number }) =>
      `Er is één groot overleg: ${name}, met ${seats} organisaties. Zonder dit overleg ziet de kaart er anders uit.`,
    mostSeats: (names: readonly string[]) =>
      `Bij de meeste overleggen ${names.length === 1 ? 'zit' : 'zitten'} ${list.format(names)}. Dat betekent niet dat zij belangrijker zijn.`,
    loose: (names: readonly string[]) =>
      `Nog zonder lijn: ${list.format(names)}. Weten we iets niet, of is er echt geen contact?`,
    webbers: (names: readonly string[]) =>
      names.length === 1
        ? `De groep noemt één webber (verbinder): ${names[0]}.`
        : `De groep noemt deze webbers (verbinders): ${list.format(names)}.`,
  },
  tables: {
    title: 'Overleggen en wie er zitten',
    intro: 'Eerst de overleggen waar casussen worden besproken. Daarna de andere overleggen.',
    none: 'Er staan nog geen overleggen op de kaart.',
    nobody: 'Nog niemand aan deze tafel.',
    cases: 'hier worden casussen besproken',
    purpose: 'Waarvoor',
    informal: 'Informele partijen',
    lead: 'Trekker',
    columns: { organisation: 'Wie zit er', role: 'Rol', how: 'Hoe aangesloten' },
    roles: {
      chair: 'Voorzitter',
      member: 'Vast lid',
      onInvitation: 'Soms erbij, op uitnodiging',
      papersOnly: 'Krijgt alleen de stukken',
      unknown: 'Rol nog niet bekend',
    },
    presumed: 'niet zeker',
    unchecked: 'nog niet nagekeken',
    kinds: { case: 'Casusoverleg', coordination: 'Afstemmingsoverleg', policy: 'Beleidsoverleg' },
    alignments: {
      toReview: 'Nog bekijken',
      join: 'Aansluiten',
      coordinate: 'Afstemmen',
      notNeeded: 'Niet nodig',
    },
    statuses: { existing: 'is er', wished: 'willen we', ended: 'is gestopt' },
    seats: (count: number) => several(count, 'organisatie', 'organisaties'),
  },
  organisations: {
    title: 'Organisaties en wat ze doen',
    intro:
      'Per domein, op alfabet. Klopt een kaartje niet? De organisatie zelf heeft het laatste woord.',
    none: 'Er staan nog geen organisaties op de kaart.',
    noDomain: 'Domein nog niet bekend',
    formalities: { formal: 'Formeel', informal: 'Informeel' },
    levels: {
      neighbourhood: 'Wijk',
      municipality: 'Gemeente',
      region: 'Regio',
      national: 'Landelijk',
    },
    belongsTo: (parent: string) => `hoort bij ${parent}`,
    offer: 'Aanbod',
    targetGroup: 'Voor wie',
    importance: 'Waarom belangrijk',
    referral: 'Verwijzing nodig?',
    referralAnswers: { yes: 'Ja', no: 'Nee', unknown: 'Weten we niet' },
    contact: 'Contact',
    tables: 'Zit aan tafel bij',
    links: 'Werkt samen',
    programmes: 'Doet mee aan',
    goesWell: 'Gaat goed',
    canImprove: 'Kan beter',
    agreement: 'Afspraak',
    linkKinds: {
      refers: {
        to: (other: string) => `Verwijst naar ${other}`,
        from: (other: string) => `Krijgt verwijzingen van ${other}`,
      },
      warmHandover: {
        to: (other: string) => `Draagt warm over aan ${other}`,
        from: (other: string) => `Krijgt warme overdracht van ${other}`,
      },
      signals: {
        to: (other: string) => `Geeft signalen aan ${other}`,
        from: (other: string) => `Krijgt signalen van ${other}`,
      },
      funds: {
        to: (other: string) => `Financiert ${other}`,
        from: (other: string) => `Wordt gefinancierd door ${other}`,
      },
      collaborates: {
        to: (other: string) => `Werkt samen met ${other}`,
        from: (other: string) => `Werkt samen met ${other}`,
      },
      sharesLocation: {
        to: (other: string) => `Deelt een locatie met ${other}`,
        from: (other: string) => `Deelt een locatie met ${other}`,
      },
      sharesVolunteers: {
        to: (other: string) => `Deelt vrijwilligers met ${other}`,
        from: (other: string) => `Deelt vrijwilligers met ${other}`,
      },
    },
    anyLink: {
      to: (other: string) => `Heeft te maken met ${other}`,
      from: (other: string) => `Heeft te maken met ${other}`,
    },
  },
  programmes: {
    title: 'Programma’s en projecten',
    intro:
      'Ander lokaal werk waar jullie bij kunnen aansluiten, of waarmee jullie kunnen afstemmen.',
    columns: { programme: 'Programma of project', who: 'Wie doet mee', alignment: 'Wat willen we' },
    kinds: { programme: 'Programma', project: 'Project', scheme: 'Regeling', pilot: 'Pilot' },
    statuses: { running: 'loopt', planned: 'gepland', stopped: 'gestopt' },
    lead: (name: string) => `Trekker: ${name}`,
    partners: (names: string) => `Doen mee: ${names}`,
    table: (name: string) => `Hoort bij overleg: ${name}`,
  },
  webbers: {
    title: 'Webbers',
    intro: {
      projectTeam:
        'Een webber is een verbinder: iemand die je belt als je het niet meer weet. Een ster betekent: bevestigd, en het mag op de kaart. Het is geen rangorde.',
      coalition:
        'Een webber is een verbinder: iemand die je belt als je het niet meer weet. De groep heeft dit besloten. Wie hier staat, vindt dat goed. Het is geen rangorde.',
    },
    none: 'Er zijn nog geen webbers bevestigd.',
    statuses: {
      proposed: 'Voorgesteld',
      discussed: 'Besproken',
      confirmed: 'Bevestigd',
      notAdopted: 'Niet overgenomen',
    },
    consents: {
      yes: 'vindt dit goed',
      ask: 'nog vragen of dit goed is',
      no: 'wil dit niet: laat dit niet zien',
      notNeeded: 'vragen is niet nodig',
    },
    session: (number: number) => `sessie ${number}`,
    said: (reasons: readonly string[]) =>
      `Mensen zeiden: ${reasons.map((reason) => `“${reason}”`).join(' ')}`,
    noReason: 'Er is nog geen reden opgeschreven.',
  },
  suggestions: {
    title: 'Wat de kaart voorstelt',
    intro:
      'De kaart noemt een paar organisaties die misschien webber zijn. Het is een voorstel om over te praten. Jullie beslissen. De volgorde is het alfabet.',
  },
  openPoints: {
    title: 'Open punten',
    intro: 'Dit moet nog gebeuren of nagekeken worden voor de slotbijeenkomst.',
    none: 'Er zijn geen open punten. Alles is nagekeken.',
    observations: 'Wat de groepen opviel',
    columns: { what: 'Wat', about: 'Waarover', next: 'Wat doen we ermee', owner: 'Wie' },
    kinds: {
      standsOut: 'Valt op',
      missing: 'Ontbreekt',
      whoIsMissing: 'Wie missen we',
      goesWell: 'Gaat goed',
      canImprove: 'Kan beter',
      motivator: 'Geeft zin',
      demotivator: 'Haalt zin weg',
      precondition: 'Wat heb ik nodig',
      obstacle: 'Kunnen we niet veranderen',
      mapUse: 'Gebruik van de kaart',
    },
    progress: { open: 'Open', inProgress: 'Mee bezig', done: 'Klaar' },
    sensitive: 'gevoelig',
    invite: 'uitnodigen',
    noOwner: 'Nog niemand',
    wholeNetwork: 'Het hele netwerk',
    emptyDomains: 'Domeinen waar nog niemand uit komt',
    presumedSeats: 'Plekken die niet zeker zijn',
    uncheckedTables: 'Overleggen die nog niet zijn nagekeken',
    uncheckedOrganisations: 'Organisaties die nog niet zijn nagekeken',
    askConsent: 'Nog vragen: mag dit op de kaart als webber?',
  },
  limits: {
    title: 'Wat zegt deze kaart niet?',
    points: [
      'De kaart zegt niet wie goed of slecht werk doet. Een organisatie met weinig lijnen kan heel belangrijk zijn voor een gezin.',
      'De kaart zegt niet of de samenwerking prettig is. Een lijn betekent alleen: er is contact.',
      'De kaart laat alleen zien wat is opgeschreven. Wie niet in de zaal zat, krijgt minder lijnen. Wie de kaart maakt, krijgt er vaak meer.',
      'Informele hulp staat er vaak te klein op. Buren, moeders en vrijwilligers vergaderen weinig. Toch helpen zij veel.',
      'Een hoog getal kan ook een waarschuwing zijn. Misschien komt alles bij één persoon terecht.',
      'De getallen zijn niet bedoeld voor subsidie, beoordeling of bezuiniging. Gebruik ze daar niet voor.',
      'Een webber is vaak een mens. Mensen krijgen een andere baan. Kijk de lijst dus regelmatig na.',
    ],
    short: 'Dit is geen rapportcijfer. Het is een begin van een gesprek.',
  },
}
