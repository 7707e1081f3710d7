/** The frame round every place: rail, header, and the pages for when somebody cannot get in. */
export const shell = {
  productName: 'Webwijzer',
  skipToContent: 'Ga naar de inhoud',
  places: {
    worksheet: 'Werkblad',
    list: 'Lijst',
    map: 'Kaart',
    matrix: 'Matrix',
    webbers: 'Webbers',
    insights: 'Inzichten',
    overview: 'Overzicht',
    activity: 'Logboek',
    import: 'Importeren',
    swap: 'Wisselen',
    wall: 'Op de muur',
    nominate: 'Noem een webber',
    sessionFour: 'Sessie 4',
    groupLines: 'Wat vertellen de groepen?',
    nominationWall: 'Wie bel je?',
  },
  placesLabel: 'Onderdelen',
  morePlaces: 'Meer',
  toMyMaps: 'Naar Mijn kaarten',
  undo: 'Maak ongedaan',
  redo: 'Doe opnieuw',
  makeOverview: 'Overzicht maken',
  switchTo: (language: string) => `Switch to ${language}`,
  cardLabel: 'Kaartje',
  closeCard: 'Sluit kaartje',
  save: {
    loading: 'Kaart ophalen',
    saved: 'Alles opgeslagen',
    saving: 'Bezig met opslaan',
    offline: (waiting: number) =>
      waiting === 1 ? 'Offline: 1 wijziging wacht' : `Offline: ${waiting} wijzigingen wachten`,
    offlineNothingWaits: 'Offline: jullie kunnen doorwerken',
    closed: 'Niet meer verbonden met deze kaart',
  },
  origin: {
    button: 'Sessie kiezen',
    title: 'In welke sessie werken jullie?',
    explanation:
      'Alles wat jullie nu invullen, krijgt deze sessie en groep mee. Zo kunnen jullie later zien wie wat heeft toegevoegd.',
    preparation: 'Voorbereiding',
    session: (number: number | null, title: string | null) =>
      [...new Set([number === null ? 'Sessie' : `Sessie ${number}`, title])]
        .filter(Boolean)
        .join(' · '),
    sessionLabel: 'Sessie',
    groupLabel: 'Groep',
    groupHint: 'Bijvoorbeeld N1. Mag leeg blijven.',
    withGroup: (session: string, group: string) => `${session} · groep ${group}`,
    done: 'Klaar',
  },
  refused: {
    noGrant: {
      title: 'Je hebt een link nodig',
      text: 'Deze kaart is niet openbaar. Open hem met de link die je van het projectteam hebt gekregen.',
    },
    expired: {
      title: 'Deze link werkt niet meer',
      text: 'De link is verlopen of ingetrokken. Vraag het projectteam om een nieuwe link.',
    },
    notFound: {
      title: 'Deze kaart is er niet',
      text: 'Misschien is de kaart weggegooid, of is de link niet compleet. Kijk of je de hele link hebt gekopieerd.',
    },
    noSuchPlace: {
      title: 'Deze pagina bestaat niet',
      text: 'De kaart is er wel. Kijk of het adres klopt, of ga naar de kaart.',
    },
    notAllowed: {
      title: 'Dit mag niet met jouw link',
      text: 'Met deze link kun je dit onderdeel niet openen. Vraag het projectteam om een andere link.',
    },
    unreachable: {
      title: 'De kaart is nu niet te bereiken',
      text: 'Kijk of je internet hebt, en probeer het dan opnieuw.',
    },
    tryAgain: 'Probeer opnieuw',
    toTheMap: 'Naar de kaart',
  },
  broken: {
    title: 'Hier ging iets mis',
    text: 'Wat al was opgeslagen, is bewaard. Laad de pagina opnieuw om verder te gaan.',
    reload: 'Laad opnieuw',
  },
}
