const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** Files of Kumu and other networks, and of Webwijzer itself. */
export const importingGraph = {
  title: (file: string) => `Wat wordt wat uit ${file}?`,
  found: (nodes: number, lines: number, source: string) =>
    `Een netwerk uit ${source}, met ${counted(nodes, 'element', 'elementen')} en ${counted(lines, 'lijn', 'lijnen')}.`,
  sources: { kumu: 'Kumu', graphml: 'GraphML', gexf: 'GEXF', json: 'JSON' },
  typesTitle: 'Soorten elementen',
  typesHint: 'Webwijzer heeft een voorstel gedaan. Kijk of het klopt.',
  typeLabel: (type: string) => `Wat wordt ${type}?`,
  noType: 'Zonder soort',
  examples: (count: number, names: string) => `${count} keer: ${names}`,
  targets: {
    organisation: 'Organisatie',
    consultationTable: 'Overleg',
    programme: 'Programma',
    skip: 'Niet overnemen',
  },
  exceptions: 'Anders dan hun soort, door hun naam',
  linesTitle: 'Soorten lijnen',
  linesHint:
    'Een lijn tussen een organisatie en een overleg wordt een plek aan tafel. Een lijn met een programma wordt een deelname. Voor lijnen tussen organisaties kun je kiezen.',
  lineKind: (type: string) => `Wat betekent een lijn van soort ${type}?`,
  lineTargets: { link: 'Lijn, soort onbekend', skip: 'Niet overnemen' },
  mapsTitle: 'Tekeningen',
  mapsHint: 'Elke tekening die je kiest, wordt een weergave met de plaatsen zoals ze waren.',
  mapLabel: (name: string, count: number) => `${name} (${count} elementen)`,
  trash: (count: number) =>
    count === 1
      ? 'Neem ook het ene element mee dat in Kumu in de prullenbak ligt'
      : `Neem ook de ${count} elementen mee die in Kumu in de prullenbak liggen`,
  becomes: 'Wat er gebeurt als je dit overneemt',
  amongOthers:
    'Op deze kaart staat al iets. Daarom vergelijk je het netwerk eerst met de kaart. Daarna zie je per element of het er al op staat. Tot die tijd verandert er niets.',
  lead: 'Er staat nog niets op de kaart. Kies per element wat ermee gebeurt. De lijnen gaan mee met hun elementen. Je keuzes blijven bewaard in deze browser.',
  back: 'Terug naar de soorten',
  elementsSay: (numbers: string) => `element ${numbers}`,
  sheet: {
    organisation: 'Organisatie',
    consultationTable: 'Overleg',
    programme: 'Programma',
    type: 'Soort',
    description: 'Beschrijving',
    neighbours: 'Lijn met',
  },
  family: {
    dropped: 'Dit element doet niet mee, en zijn lijnen ook niet.',
    emptied: 'Deze tekst doet niet mee. De rest blijft.',
  },
  goneBefore: (count: number) =>
    `${counted(count, 'element leek', 'elementen leken')} over een gezin te gaan. Die zijn nergens bewaard.`,
  leftOutTitle: (count: number) => `Wat niet mee kan: ${count}`,
  leftOutNone: 'Alles in het bestand kan mee.',
  leftOutFamily: 'Lijkt over een gezin te gaan.',
  leftOutRow: (what: string, reason: string) => `${what}: ${reason}`,
  leftOutGroup: (reason: string, count: number) => `${reason} ${count} keer.`,
  leftOutMore: (count: number) => `En nog ${count}. Download de lijst om alles te zien.`,
  copy: 'Kopieer deze lijst',
  copied: 'De lijst is gekopieerd.',
  notCopied: 'Kopiëren is niet gelukt. Download de lijst.',
  download: 'Download deze lijst',
  fileName: 'niet-overgenomen.txt',
  parts: {
    node: 'element',
    line: 'lijn',
    loop: 'lus',
    map: 'tekening',
    view: 'weergave',
    sheet: 'blad',
    project: 'project',
  },
  unnamed: 'zonder naam',
  ours: {
    title: (file: string) => `${file} is een kaart van Webwijzer`,
    holds: (things: string) => `Erin staan ${things}.`,
    intoEmpty: 'Deze kaart is nog leeg. Alles uit het bestand komt er precies zo op.',
    notEmpty:
      'Op deze kaart staat al iets. Een kaart van Webwijzer past alleen op een lege kaart: anders loopt alles door elkaar.',
    newMap: 'Maak er een nieuwe kaart van',
    mayNot: 'Vraag wie een nieuwe kaart kan maken om dit bestand daar te openen.',
  },
}
