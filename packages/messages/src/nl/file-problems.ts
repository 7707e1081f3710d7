/** Why a file cannot be read: what is the matter, and what to do about it. */
export const fileProblems = {
  'empty-file': {
    what: 'Dit bestand is leeg.',
    todo: 'Kies een bestand waar iets in staat.',
  },
  'only-header': {
    what: 'Er staat alleen een kopregel in, zonder lijst eronder.',
    todo: 'Vul het bestand aan en kies het opnieuw.',
  },
  'too-large': {
    what: (limit: string) => `Dit bestand is te groot. Het mag hoogstens ${limit} zijn.`,
    todo: 'Knip het bestand in stukken, of haal plaatjes en lege bladen weg.',
  },
  'too-many-rows': {
    what: (limit: string) =>
      `Dit bestand heeft te veel rijen. Het mag er hoogstens ${limit} hebben.`,
    todo: 'Knip de lijst in stukken en zet ze één voor één op de kaart.',
  },
  'too-many-columns': {
    what: (limit: string) =>
      `Dit bestand heeft te veel kolommen. Het mag er hoogstens ${limit} hebben.`,
    todo: 'Haal de kolommen weg die jullie niet nodig hebben.',
  },
  'too-many-items': {
    what: (limit: string) => `Er staat te veel in dit bestand: meer dan ${limit}.`,
    todo: 'Knip het bestand in stukken.',
  },
  'cell-too-long': {
    what: (limit: string) => `In één cel staat te veel tekst: meer dan ${limit} tekens.`,
    todo: 'Maak die tekst korter en kies het bestand opnieuw.',
  },
  'cell-too-far': {
    what: 'Er staat iets heel ver onder of naast de lijst.',
    todo: 'Haal die cel leeg en kies het bestand opnieuw.',
  },
  'not-text': {
    what: 'Dit bestand heeft de naam van een lijst, maar er staan geen letters in.',
    todo: 'Bewaar de lijst opnieuw als Excel-bestand of CSV.',
  },
  'unclosed-quote': {
    what: 'Hier begint een tekst tussen aanhalingstekens, maar die houdt nergens op.',
    todo: 'Zet er een aanhalingsteken bij, of haal het eerste weg.',
  },
  'unknown-file': {
    what: 'Dit soort bestand kan Webwijzer niet lezen.',
    todo: 'Bewaar de lijst als Excel-bestand (xlsx) of CSV.',
  },
  'old-excel': {
    what: 'Dit is een bestand van een oude Excel (xls).',
    todo: 'Open het in Excel en bewaar het als xlsx.',
  },
  'open-document': {
    what: 'Dit is een bestand van LibreOffice (ods).',
    todo: 'Open het en bewaar het als xlsx of CSV.',
  },
  'other-document': {
    what: 'Dit is een document of een plaatje, en geen lijst.',
    todo: 'Kopieer de lijst eruit en plak hem hieronder.',
  },
  locked: {
    what: 'Op dit bestand zit een wachtwoord.',
    todo: 'Haal het wachtwoord eraf en kies het bestand opnieuw.',
  },
  'web-page': {
    what: 'Dit is een webpagina, ook al heet het bestand anders.',
    todo: 'Open het in Excel en bewaar het als xlsx.',
  },
  'broken-zip': {
    what: 'Dit bestand is kapot. Misschien is het niet helemaal gedownload.',
    todo: 'Haal het opnieuw op en kies het nog een keer.',
  },
  'zip-too-large': {
    what: (limit: string) => `Dit bestand is uitgepakt te groot: meer dan ${limit}.`,
    todo: 'Bewaar alleen het blad met de lijst in een nieuw bestand.',
  },
  'zip-too-many-parts': {
    what: (limit: string) => `In dit bestand zitten te veel onderdelen: meer dan ${limit}.`,
    todo: 'Bewaar alleen het blad met de lijst in een nieuw bestand.',
  },
  'zip-unsafe': {
    what: 'Dit bestand is niet veilig om te openen.',
    todo: 'Vraag wie het bestand maakte om een nieuw bestand.',
  },
  'no-workbook': {
    what: 'Dit is een zip-bestand zonder Excel-bladen.',
    todo: 'Pak het uit en kies het bestand met de lijst.',
  },
  doctype: {
    what: 'In dit bestand staat een verwijzing die Webwijzer niet volgt.',
    todo: 'Bewaar het opnieuw uit het programma waar het vandaan komt.',
  },
  'broken-xml': {
    what: 'Dit bestand is kapot: het houdt halverwege op of is door elkaar geraakt.',
    todo: 'Bewaar het opnieuw uit het programma waar het vandaan komt.',
  },
  'too-deep': {
    what: 'Dit bestand is te ingewikkeld opgebouwd om te lezen.',
    todo: 'Bewaar het opnieuw uit het programma waar het vandaan komt.',
  },
  'unknown-xml': {
    what: 'Dit soort XML kan Webwijzer niet lezen.',
    todo: 'Bewaar het netwerk als GraphML, GEXF of JSON van Kumu.',
  },
  'broken-json': {
    what: 'Dit JSON-bestand is kapot.',
    todo: 'Maak de export opnieuw en kies die.',
  },
  'unknown-json': {
    what: 'Dit JSON-bestand is niet van Kumu en niet van Webwijzer.',
    todo: 'Maak een export in Kumu of Webwijzer en kies die.',
  },
  'newer-version': {
    what: 'Dit bestand komt uit een nieuwere Webwijzer.',
    todo: 'Vraag de beheerder om deze Webwijzer bij te werken.',
  },
  'broken-map': {
    what: 'Dit bestand van Webwijzer is niet heel meer.',
    todo: 'Maak de export opnieuw. Verander niets in het bestand zelf.',
  },
  unreadable: {
    what: 'Webwijzer kan dit bestand niet lezen.',
    todo: 'Bewaar de lijst opnieuw als Excel-bestand of CSV.',
  },
  'too-slow': {
    what: 'Het lezen duurde te lang. Daarom is het gestopt.',
    todo: 'Maak het bestand kleiner en probeer het opnieuw.',
  },
}

/** Where in the file it is. */
export const filePlaces = {
  row: (row: number) => `rij ${row}`,
  column: (column: string) => `kolom ${column}`,
  sheet: (sheet: string) => `blad ${sheet}`,
  found: (text: string) => `bij “${text}”`,
  look: (places: string) => `Kijk in ${places}.`,
}

/** What was put right in a file, or could not be. */
export const fileNotes = {
  'title-line': (before: string, after: string) => `Titel boven de lijst: ${before}${after}`,
  'age-as-date': (before: string, after: string) =>
    `“${before}” is weer ${after}. Excel had van de leeftijd een datum gemaakt.`,
  'phone-as-number': (before: string, after: string) =>
    `Telefoonnummer ${before} is weer ${after}. Excel had er een getal van gemaakt.`,
  'phone-digits-lost': (before: string, after: string) =>
    `Van het telefoonnummer is alleen ${before} over. Vul het zelf aan. ${after}`,
  'number-digits-lost': (before: string, after: string) =>
    `Van het getal ${before} zijn misschien cijfers weg. Kijk het na. ${after}`,
  'excel-error': (before: string, after: string) =>
    after
      ? `“${before}” is weer “${after}”.`
      : `“${before}” is een fout van Excel. De cel is leeg.`,
  'wrong-letters': (before: string, after: string) =>
    `“${before}” is weer “${after}”. De letters waren stuk.`,
  numbering: (before: string, after: string) => `Van “${before}” is het nummer ${after} gehouden.`,
  'line-break': (before: string, after: string) =>
    `Tekst op meer regels staat nu op één regel: ${after || before}`,
  'formula-quote': (before: string, after: string) =>
    `Van “${before}” is het teken vooraan weg: ${after}`,
  'double-header': (before: string, after: string) =>
    `De kop “${before}” komt vaker voor. Deze kolom heet nu “${after}”.`,
  'nameless-column': (before: string, after: string) =>
    `Een kolom zonder kop heet nu ${after}.${before}`,
  'hidden-sheet': (before: string, after: string) =>
    `Een verborgen blad is ook gelezen. ${before}${after}`,
  'empty-sheet': (before: string, after: string) =>
    `Een leeg blad is overgeslagen. ${before}${after}`,
  'ignored-sheet': (before: string, after: string) =>
    `Een blad met (ignore) in de naam is overgeslagen. ${before}${after}`,
}
