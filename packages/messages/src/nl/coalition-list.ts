/** What the coalition reads: who does what, as a list. */
export const coalitionList = {
  title: 'Wie doet wat?',
  standAfter: (session: number) => `Stand na sessie ${session}`,
  counts: (organisations: number, tables: number) =>
    `${organisations === 1 ? '1 organisatie' : `${organisations} organisaties`} · ${tables === 1 ? '1 overleg' : `${tables} overleggen`}`,
  search: 'Zoek een organisatie of overleg',
  organisations: 'Organisaties',
  tables: 'Overleggen',
  seats: (count: number) =>
    count === 0
      ? 'Zit nog niet bij een overleg'
      : `Zit bij ${count === 1 ? '1 overleg' : `${count} overleggen`}`,
  seated: (count: number) =>
    count === 1 ? '1 organisatie aan tafel' : `${count} organisaties aan tafel`,
  referral: (answer: string) => `Verwijzing nodig: ${answer}`,
  webber: 'webber',
  found: (count: number) => (count === 1 ? '1 gevonden' : `${count} gevonden`),
  nothingFound: (text: string) => `Niets gevonden voor “${text}”`,
  nothingFoundHint: 'Probeer een ander woord, of een deel van de naam.',
  emptyTitle: 'Er staat nog niets op de kaart',
  emptyText: 'Het projectteam is nog bezig. Kijk later nog een keer.',
}
