/** Werkblad, stap 4: what a group notices about the map. */
export const talk = {
  title: 'Wat valt op? Wat ontbreekt?',
  explanation:
    'Kijk samen naar het web. Schrijf kort op wat je hoort, maar niets over een kind of gezin.',
  about: 'Gaat over',
  wholeNetwork: 'het hele netwerk',
  howToChoose: 'Kies iets op de kaart als het daarover gaat.',
  letGo: 'Toch over het hele netwerk',
  letGoAgain: (name: string) => `Over ${name}`,
  kindsLabel: 'Schrijf op',
  /** The key of each, and how its field is called. */
  kinds: {
    standsOut: { key: 'v', name: 'Valt op', ask: 'Wat valt op?' },
    missing: { key: 'o', name: 'Ontbreekt', ask: 'Wat ontbreekt?' },
    whoIsMissing: { key: 'm', name: 'Wie missen we?', ask: 'Wie missen we?' },
    goesWell: { key: 'g', name: 'Gaat goed', ask: 'Wat gaat goed?' },
    canImprove: { key: 'k', name: 'Kan beter', ask: 'Wat kan beter?' },
  },
  keysHint: 'De letter werkt ook als je op de kaart staat.',
  enterHint: 'Enter bewaart. Escape stopt.',
  save: 'Schrijf op',
  cancel: 'Stop',
  invite: 'Uitnodigen?',
  inviteAnswers: { yes: 'Ja', no: 'Nee' },
  audience: 'Wie mag dit lezen?',
  audiences: { projectTeam: 'Eerst projectteam', coalition: 'Coalitie' },
  toProjectTeam: 'Eerst alleen het projectteam',
  toCoalition: 'De coalitie mag dit lezen',
  listTitle: 'Opgeschreven',
  nothingYet: 'Nog niets opgeschreven. Kies hierboven een knop of druk op de letter.',
  noted: (kind: string, count: number) =>
    `Opgeschreven bij “${kind}”. Dat is nu ${count === 1 ? '1 zin' : `${count} zinnen`}.`,
  textOf: (text: string) => `Wijzig: ${text}`,
  textLabel: 'Tekst',
  more: (text: string) => `Meer over: ${text}`,
  remove: 'Haal weg',
  showOnMap: (name: string) => `Laat ${name} zien op de kaart`,
}
