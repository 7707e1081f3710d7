/** More numbers: on request only, as most of them follow how large the tables are. */
export const moreNumbers = {
  title: 'Meer getallen',
  warning:
    'Deze getallen zijn voor wie ze kent. De meeste volgen gewoon hoe groot de overleggen zijn. Er staat dus geen volgorde in van goed naar slecht.',
  computing: 'De getallen worden berekend …',
  organisation: 'Organisatie',
  sortHint: 'Kies een kolom om op te sorteren.',
  sortBy: (name: string) => `Sorteer op ${name}`,
  basis: (nodes: number, lines: number, day: string) =>
    `Geteld op ${day}, met ${nodes} organisaties en overleggen en ${lines} lijnen. Een aandeel loopt van 0 tot 100.`,
  none: '–',
  noneTold: 'Dit getal is er niet voor deze organisatie.',
  names: {
    seats: 'Plekken aan tafel',
    betweenness: 'Verbindt groepen',
    degree: 'Lijnen',
    harmonicCloseness: 'Dichtbij iedereen',
    eigenvector: 'Drukke buren',
    pageRank: 'PageRank',
    constraint: 'Gebonden aan elkaar',
    effectiveSize: 'Verschillende contacten',
  },
  about: 'Wat betekenen deze getallen?',
  told: {
    pageRank:
      'PageRank: wie vaak zou langskomen als je steeds een willekeurige lijn volgt. Dit volgt vooral hoe groot de overleggen zijn. Je kunt dit getal meestal overslaan.',
    constraint:
      'Gebonden aan elkaar (constraint): kennen de contacten van deze organisatie elkaar ook? Hoog betekent: ja, vooral. Eén groot overleg maakt dit getal laag of hoog zonder dat het iets zegt.',
    effectiveSize:
      'Verschillende contacten (effective size): hoeveel contacten heeft deze organisatie die elkaar niet kennen? Eén groot overleg telt hier zwaar mee.',
  },
  sources: 'Waar komen ze vandaan?',
}
