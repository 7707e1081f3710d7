/** What the map and its numbers mean, and what they do not; checked sentences at B1 level. */
export const explanations = {
  map: {
    what: 'Deze kaart laat zien wie met wie aan tafel zit. Een rondje is een organisatie. Een vierkant is een overleg. Een lijn betekent: deze twee hebben met elkaar te maken. De kaart is gemaakt door de mensen in de zaal. Hij is dus nooit helemaal af.',
    howToRead:
      'Begin niet bij de getallen. Kijk eerst samen. Wat valt op? Wie missen jullie? Klopt dit met wat je elke dag ziet?',
    place:
      'De plek op het scherm zegt niets. Het midden is niet belangrijker dan de rand. Je mag rondjes verschuiven.',
  },
  numbers: {
    seats:
      'Plekken aan tafel: bij hoeveel overleggen zit deze organisatie? Veel plekken betekent dat iemand veel hoort. Het kan ook betekenen dat iemand weinig tijd over heeft.',
    lines:
      'Lijnen (degree): met hoeveel andere organisaties is deze organisatie direct verbonden? Let op: wie bij één heel groot overleg zit, krijgt in één keer veel lijnen. Dat zegt nog niet dat ze elkaar goed kennen.',
    connects:
      'Verbindt groepen (betweenness): hoe vaak ligt deze organisatie op de kortste weg tussen twee andere? Is dit getal hoog, dan loopt veel via deze organisatie. Dat is handig als zij bereikbaar is. Het is kwetsbaar als zij wegvalt.',
    soleLink:
      'Enige schakel: als deze organisatie wegvalt, raken anderen los van de rest. Dat is geen compliment en geen fout. Het is een reden om samen een tweede lijn te maken.',
    closeness:
      'Dichtbij iedereen (closeness): hoeveel stappen zijn er gemiddeld naar alle andere organisaties? Wie dichtbij staat, hoort nieuws snel. In een kleine gemeente liggen deze getallen vaak dicht bij elkaar. Dan heeft vergelijken weinig zin.',
    busyNeighbours:
      'Drukke buren (eigenvector): is deze organisatie verbonden met organisaties die zelf veel lijnen hebben? Dit getal lijkt vaak op het aantal lijnen. Je kunt dit getal meestal overslaan.',
    twoSteps:
      'In twee stappen: welk deel van de kaart bereikt deze organisatie via hooguit één ander?',
    domains:
      'Verschillende domeinen: met hoeveel soorten organisaties werkt deze organisatie? Denk aan school, zorg, geld en kerk. Wie veel soorten kent, kan vaak goed de weg wijzen.',
    groups:
      'Groepen: organisaties die vooral onderling lijnen hebben, krijgen dezelfde kleur. De computer maakt een indeling. Een andere indeling kan ook goed zijn.',
    density:
      'Hoe vol is de kaart: welk deel van alle mogelijke lijnen is er? Vol is niet altijd goed. Niet iedereen hoeft iedereen te kennen.',
    largeTable: (table: string, count: number) =>
      `Er zit een groot overleg in deze kaart: ${table}, met ${count} organisaties. Zonder dit overleg ziet de kaart er anders uit. Bekijk hem ook een keer zonder.`,
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
  sensitive: {
    title: 'Voordat je het scherm laat zien',
    points: [
      'Vandaag kan een organisatie horen dat iets niet goed loopt. Zeg dat vooraf. Zeg ook waarom: we willen dat het makkelijker wordt om samen te werken.',
      'Laat kritiek op een organisatie niet op het grote scherm zien. Bespreek het eerst met die organisatie.',
      'Praat over de lijn, niet over de persoon. Vraag: wat is er nodig om deze lijn beter te maken?',
      'Maak van kritiek een afspraak. Wie doet wat, en wanneer?',
      'Vraag iemand die webber wordt genoemd of hij of zij dat ook wil. Nee is een goed antwoord.',
      'Staat een kleine organisatie los? Vraag dan: hoe kunnen wij aansluiten bij hen?',
    ],
  },
}
