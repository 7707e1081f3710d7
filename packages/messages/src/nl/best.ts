const parties = (count: number) => (count === 1 ? '1 partij' : `${count} partijen`)

/** Werkblad, stap 5: which parties are best represented, in the words of the group. */
export const best = {
  title: 'Welke partijen zijn het best vertegenwoordigd?',
  explanation: 'Schrijf er minstens drie op. Wij tellen alleen: jullie kiezen.',
  casesOnly: 'Alleen overleggen waar casussen besproken worden',
  suggestionTitle: 'Deze zitten bij de meeste overleggen',
  ties: (count: number) => `Het zijn er ${count}, want er zijn er met evenveel overleggen.`,
  seats: (count: number) => (count === 1 ? '1 overleg' : `${count} overleggen`),
  caseSeats: (count: number) => (count === 1 ? '1 casusoverleg' : `${count} casusoverleggen`),
  nobody: 'Nog niemand zit bij een overleg. Vul eerst stap 1–2 in.',
  alsoBy: (groups: string) => `ook gekozen door ${groups}`,
  addLabel: 'Een andere partij',
  addPlaceholder: 'Typ een organisatie en druk op Enter',
  add: 'Voeg toe aan het antwoord',
  notOnMap: (name: string) => `${name} staat niet op de kaart. Zet die eerst aan een tafel.`,
  answerTitle: (origin: string) => `Ons antwoord · ${origin}`,
  othersTitle: (origin: string) => `Antwoord · ${origin}`,
  noAnswer: 'Vink aan wie jullie opschrijven.',
  tooFew: (count: number, more: number) =>
    `Dat is ${parties(count)}. De opdracht vraagt er minstens drie: nog ${more} erbij? Het mag ook later.`,
  enough: (count: number) => `Dat zijn ${parties(count)}. Het is bewaard als jullie antwoord.`,
  remove: (name: string) => `Haal ${name} uit het antwoord`,
}
