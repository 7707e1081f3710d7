/** What there is to say about a file that somebody brings in. */
export const files = {
  problems: {
    'empty-file': 'Dit bestand is leeg. Kies het bestand waar de lijst in staat.',
    'only-header':
      'In dit bestand staan alleen kopjes. Vul er eerst regels onder in en bewaar het opnieuw.',
    'too-large': (megabytes: number) =>
      `Dit bestand is te groot: meer dan ${megabytes} MB. Maak het kleiner of knip het in stukken.`,
    'too-many-rows': (limit: number) =>
      `Dit bestand heeft meer dan ${limit} regels. Knip het in stukken.`,
    'too-many-columns': (limit: number) =>
      `Dit bestand heeft meer dan ${limit} kolommen. Haal weg wat niet nodig is.`,
    'too-many-items': (limit: number) =>
      `In dit bestand staat te veel: meer dan ${limit} stuks. Knip het in stukken.`,
    'cell-too-long': (limit: number) =>
      `Er staat een heel lange tekst: meer dan ${limit} tekens. Maak die korter.`,
    'cell-too-far':
      'Er staat iets heel ver van de rest, buiten de tabel. Haal dat weg en bewaar het bestand opnieuw.',
    'not-text': 'Dit is geen leesbare tekst. Misschien is het bestand beschadigd.',
    'unclosed-quote':
      'Er staat een aanhalingsteken te veel of te weinig. Kijk in deze regel en bewaar het bestand opnieuw.',
    'unknown-file':
      'Dit soort bestand kunnen we niet lezen. Kies een bestand van Excel, CSV of Kumu.',
    'old-excel':
      'Dit is een oud Excel-bestand. Open het in Excel en bewaar het als Excel-werkmap (.xlsx).',
    'open-document':
      'Dit is een bestand van LibreOffice (.ods). Open het en bewaar het als Excel-werkmap (.xlsx).',
    'other-document':
      'Dit is een brief, een pdf, een foto of een plaatje. Zet de lijst in Excel en bewaar hem als .xlsx.',
    locked: 'Op dit bestand zit een wachtwoord. Haal het wachtwoord eraf en bewaar het opnieuw.',
    'web-page':
      'Dit is een webpagina. Open haar in Excel en bewaar haar als Excel-werkmap (.xlsx).',
    'broken-zip': 'Dit bestand is beschadigd of niet helemaal overgekomen. Haal het opnieuw op.',
    'zip-too-large': 'Dit bestand is uitgepakt veel te groot. We hebben het niet geopend.',
    'zip-too-many-parts': 'Dit bestand heeft te veel onderdelen. We hebben het niet geopend.',
    'zip-unsafe':
      'Dit bestand is gemaakt om schade te doen, of beschadigd. We hebben het niet geopend.',
    'no-workbook': 'Dit is een ingepakt bestand, maar geen Excel-werkmap. Pak het eerst uit.',
    doctype: 'In dit bestand staat iets dat we voor de veiligheid niet lezen (een DOCTYPE).',
    'broken-xml': 'Dit bestand is beschadigd: de opbouw klopt niet.',
    'too-deep': 'Dit bestand is te ingewikkeld opgebouwd. We hebben het niet gelezen.',
    'unknown-xml': 'Dit XML-bestand kennen we niet. We lezen GraphML en GEXF.',
    'broken-json': 'Dit JSON-bestand is beschadigd: de opbouw klopt niet.',
    'unknown-json':
      'Dit JSON-bestand kennen we niet. We lezen bestanden van Kumu en van Webwijzer.',
    'newer-version': 'Dit bestand komt uit een nieuwere Webwijzer. Werk deze Webwijzer eerst bij.',
    'broken-map': 'In dit bestand van Webwijzer klopt iets niet. Er is niets overgenomen.',
    unreadable: 'Dit bestand kunnen we niet lezen. Misschien is het beschadigd.',
  },
  where: {
    sheet: (name: string) => `blad “${name}”`,
    row: (row: number) => `rij ${row}`,
    column: (column: string) => `kolom “${column}”`,
    found: (found: string) => `bij “${found}”`,
    place: (parts: string) => `Het gaat om: ${parts}.`,
  },
  notes: {
    'title-line': 'Boven de kopjes staat een titel. Die nemen we niet mee.',
    'after-list': 'Onder de lijst staat nog meer. Dat nemen we niet mee.',
    'age-as-date': 'Excel maakte van een leeftijd een datum. Dat is hersteld.',
    'phone-as-number': 'Excel haalde het begin van een telefoonnummer weg. Dat is hersteld.',
    'phone-digits-lost': 'Excel heeft een telefoonnummer ingekort. De laatste cijfers zijn weg.',
    'number-digits-lost': 'Excel heeft een getal ingekort. Kijk of het nog klopt.',
    'excel-error': 'Hier stond een fout van Excel. De cel is leeg gemaakt of hersteld.',
    'wrong-letters': 'Er stonden vreemde tekens. Dat is hersteld.',
    numbering: 'Het nummer of teken voor of achter de tekst is weggehaald.',
    'line-break': 'Een tekst van meer regels staat nu op één regel.',
    'formula-quote': 'Het aanhalingsteken voor de tekst is weggehaald.',
    'double-header': 'Twee kolommen hebben hetzelfde kopje.',
    'nameless-column': 'Een kolom heeft geen kopje.',
    'hidden-sheet': 'Dit blad is verborgen in Excel. We lezen het wel.',
    'empty-sheet': 'Op dit blad staan geen regels.',
    'ignored-sheet': 'In de naam van dit blad staat (ignore). We lezen het niet.',
  },
  leftOut: {
    'unknown-end': 'Deze lijn wijst naar iets dat niet in het bestand staat.',
    'end-left-out': 'Een van de twee partijen van deze lijn komt niet mee.',
    'other-table': 'Dit is geen lijst van elementen of lijnen. Het komt niet mee.',
    'unknown-element': 'Dit wijst naar iets dat niet in het bestand staat.',
    'unknown-line': 'Dit wijst naar een lijn die niet in het bestand staat.',
    'self-loop': 'Deze lijn begint en eindigt bij dezelfde partij.',
    'double-id': 'Dit stond twee keer in het bestand. De laatste telt.',
    double: 'Dit stond er al.',
    nameless: 'Dit heeft geen naam.',
    'not-chosen': 'Gekozen om niet mee te nemen.',
    undecided: 'Hiervoor is nog niets gekozen.',
    'has-value': 'Op de kaart staat hier al iets anders. Dat blijft staan.',
    trash: 'Dit lag in de prullenbak van Kumu.',
    'no-such-line': 'Tussen deze twee kan op onze kaart geen lijn staan.',
    'unreadable-value': 'Deze waarde kunnen we niet lezen.',
    'value-too-long': 'Deze tekst is te lang. Het begin is overgenomen.',
    metric: 'Dit cijfer rekende Kumu uit. Webwijzer rekent zelf.',
    style: 'Een kleur of vorm die met de hand is gekozen.',
    view: 'Een weergave van Kumu.',
    'view-rule': 'Deze regel van een weergave past niet op onze kaart.',
    'loop-place': 'De plek van de naam van een lus.',
    'map-description': 'De tekst naast de kaart.',
    delay: 'Het teken dat een lijn vertraagd werkt.',
    curve: 'De kromming van lijnen.',
    direction: 'Deze richting van een lijn kennen we niet.',
    'far-away': 'De plek ligt te ver weg. De partij komt wel mee.',
    field: 'Voor dit veld is hier geen plek.',
  },
}
