import { columnFields, lostColumns, shapes } from './importing-columns.ts'
import { importingGraph } from './importing-graph.ts'
import { importingReview } from './importing-review.ts'

const rows = (count: number) => (count === 1 ? '1 rij' : `${count} rijen`)

/** Importeren: the one door through which lists and files come in. */
export const importing = {
  title: 'Importeren',
  lead: 'Zet een lijst of een bestand op de kaart. Jullie kijken alles eerst na. Tot die tijd verandert er niets op de kaart.',
  stepsLabel: 'Stappen',
  steps: { file: 'Bestand', columns: 'Wat is wat', review: 'Nakijken', done: 'Overnemen' },
  door: {
    chooseTitle: 'Een bestand',
    choose: 'Kies bestand',
    drop: 'Of sleep een bestand naar deze pagina.',
    dropHere: 'Laat los om dit bestand te lezen',
    kinds:
      'Dit kan: Excel (xlsx), CSV, een export van Kumu, GraphML, GEXF, of een bestand van Webwijzer zelf.',
    staysHere:
      'Het bestand gaat niet naar de server. Je eigen computer leest het. Alleen wat jullie overnemen, komt op de kaart.',
    pasteTitle: 'Cellen uit Excel',
    pasteLabel: 'Plak hier cellen uit Excel',
    pasteHint: 'Kopieer de cellen, het liefst met de kopregel erbij, en plak ze hier.',
    pasteRead: 'Lees deze cellen',
    pasted: 'Geplakte cellen',
    keptTitle: 'Nog niet klaar',
    goOn: (file: string) => `Verder met ${file}`,
    openRows: (count: number, moment: string) =>
      `${count === 0 ? 'Alles is gekozen' : `Nog te kiezen: ${count}`} · begonnen op ${moment}`,
    openColumns: (sheets: number, moment: string) =>
      `${sheets === 0 ? 'Nog te kiezen: wat elke kolom betekent' : sheets === 1 ? '1 blad staat op de kaart, de andere nog niet' : `${sheets} bladen staan op de kaart, de andere nog niet`} · begonnen op ${moment}`,
    openNetwork: (moment: string) =>
      `Nog te kiezen: wat er van het netwerk wordt · begonnen op ${moment}`,
    throwAway: 'Gooi weg',
    throwAwayOne: (file: string) => `Gooi ${file} weg`,
    thrownAway: (file: string) => `${file} is weggegooid. Er staat niets van op de kaart.`,
    familyWarning:
      'Op de kaart staat niets over een kind of gezin. Webwijzer zoekt zulke regels op en laat ze weg. Dat is een hulp, en geen garantie.',
  },
  reading: {
    busy: (file: string) => `${file} lezen`,
    matching: (file: string) => `${file} vergelijken met de kaart`,
    stop: 'Stop',
    stopped: 'Gestopt. Er is niets veranderd.',
    tooSlow:
      'Het lezen duurde te lang. Daarom is het gestopt. Maak het bestand kleiner en probeer het opnieuw.',
  },
  refused: {
    title: (file: string) => `${file} kan niet gelezen worden`,
    nothingChanged: 'Er is niets veranderd op de kaart.',
    again: 'Kies een ander bestand',
    mapProblems: 'Wat er niet klopt',
  },
  columns: {
    title: (file: string) => `Wat staat er in ${file}?`,
    sheetLabel: 'Blad',
    sheetRows: (count: number) => rows(count),
    sheetIsTaken: (count: number) => `${rows(count)}, staat op de kaart`,
    sheetBySheet: (count: number) =>
      `Dit bestand heeft ${count} bladen met een lijst. Je neemt ze één voor één over.`,
    sheetsTaken: (names: string) => `Al op de kaart: ${names}.`,
    shapeLabel: 'Dit is een lijst van',
    headerLabel: 'Regel met de kopjes',
    noHeaders: 'Er zijn geen kopjes',
    rowSays: (row: number, words: string) => `Rij ${row}: ${words}`,
    endLabel: 'Laatste regel van de lijst',
    endOfSheet: 'Tot het einde',
    afterSkipped: (row: number, words: string) =>
      `Vanaf rij ${row} staat nog: “${words}”. Dat slaan we over.`,
    fromMemory:
      'Je gaat verder met wat deze browser heeft bewaard. Wat over een gezin of een mens leek te gaan, is niet bewaard. Kloppen de letters of de kopjes niet? Kies het bestand dan opnieuw. Je keuzes blijven bewaard.',
    titlesSkipped: (lines: string) => `Boven de kopjes staat nog: ${lines}. Dat slaan we over.`,
    lettersUnsure: 'Kloppen de letters? Kies hoe het bestand is geschreven.',
    lettersLabel: 'Letters',
    lettersFold: 'Kloppen letters of kolommen niet?',
    delimiterLabel: 'Teken tussen de kolommen',
    delimiters: {
      ';': 'Puntkomma',
      ',': 'Komma',
      '\t': 'Tab',
      '|': 'Streep',
      ':': 'Dubbele punt',
      '\u001f': 'Geen: elke regel is één vak',
    },
    encodings: {
      'utf-8': 'UTF-8 (nieuwe programma’s)',
      'utf-16le': 'UTF-16 (Excel, Unicode-tekst)',
      'utf-16be': 'UTF-16, andersom',
      'windows-1252': 'Windows (Excel in het Nederlands)',
      'iso-8859-15': 'ISO 8859-15 (Linux)',
      macintosh: 'Oude Mac',
    },
    others: {
      observations:
        'Dit zijn observaties: wat een groep opviel. Het zijn geen organisaties, en als lijst komen ze niet mee. Schrijf ze op in het werkblad. Of kies een bestand van Webwijzer zelf (json of xlsx): daarmee komen ze wel mee.',
      sessions:
        'Dit zijn sessies. Het zijn geen organisaties, en als lijst komen ze niet mee. De sessies horen al bij de kaart. Kies een bestand van Webwijzer zelf (json of xlsx) als jullie ze uit een andere kaart willen.',
      domains:
        'Dit zijn domeinen. Het zijn geen organisaties, en als lijst komen ze niet mee. De domeinen horen al bij de kaart: je kiest ze bij een organisatie. Kies een bestand van Webwijzer zelf (json of xlsx) als jullie ze uit een andere kaart willen.',
    },
    otherAfterAll: 'Klopt dat niet? Kies dan hierboven waarvan dit een lijst is.',
    previewTitle: 'Zo begint de lijst',
    previewCaption: (row: number, count: number) =>
      row === 0
        ? `Er zijn geen kopjes. Er ${count === 1 ? 'staat 1 rij' : `staan ${count} rijen`}.`
        : `De kopjes staan in rij ${row}. Daaronder ${count === 1 ? 'staat 1 rij' : `staan ${count} rijen`}.`,
    row: 'Rij',
    mappingTitle: 'Wat betekent elke kolom?',
    mappingHint:
      'Webwijzer heeft een voorstel gedaan. Kijk of het klopt. Een kolom die jullie niet nodig hebben, kun je overslaan.',
    remembered: 'Jullie keuze van de vorige keer is overgenomen.',
    meaning: (header: string) => `Wat staat er in kolom ${header}?`,
    samples: (cells: string) => `Bijvoorbeeld: ${cells}`,
    empty: 'Deze kolom is leeg.',
    unsure: 'Niet zeker. Kijk het na.',
    mainMissing: (field: string) => `Kies eerst in welke kolom dit staat: ${field}.`,
    shapes,
    fields: columnFields,
    lost: lostColumns,
    goOn: 'Vergelijk met de kaart',
    back: 'Terug',
    otherFile: 'Ander bestand',
  },
  review: importingReview,
  graph: importingGraph,
}
