/** What the rows of a list say about records, and where that differs. */
export const said = {
  completes: (values: string) => `Vult aan: ${values}.`,
  comesWith: (values: string) => `Met: ${values}.`,
  value: (label: string, value: string) => `${label} (${value})`,
  at: (label: string, name: string) => `${label} bij ${name}`,
  onMap: (label: string, known: string, value: string) =>
    `${label}: op de kaart staat “${known}”, in de lijst “${value}”.`,
  inRow: (label: string, row: number, known: string, value: string) =>
    `${label}: in rij ${row} staat “${known}”, hier “${value}”.`,
  choose: (label: string) => `Wat houden we bij ${label}?`,
  keep: (value: string) => `Houd “${value}”`,
  take: (value: string) => `Neem “${value}”`,
}

/** What of a list is not taken over. */
export const lost = {
  columns: 'Kolommen die niet meekomen',
  cells: 'Cellen die we niet overnemen',
  column: (name: string) => `Kolom “${name}” komt niet mee.`,
  nominator: (name: string) => `Kolom “${name}” komt niet mee. Wie iemand noemt, komt nooit mee.`,
  noPlace: (name: string) => `Kolom “${name}” komt niet mee. Daar is in deze lijst geen plek voor.`,
  unknown: (text: string) => `“${text}” kunnen we hier niet lezen.`,
  cutOff: (text: string) =>
    `Van dit nummer is alleen het begin over: ${text}. Het komt niet mee. Zoek het hele nummer op en vul het zelf in.`,
  tooLong: 'Deze tekst is te lang. Het begin komt mee.',
  noConsent: 'Het mailadres komt niet mee. Er staat niet bij dat we het mogen delen.',
  takeDomain: (name: string) => `Neem ${name}`,
  leaveOut: 'Laat weg',
  meant: (text: string) => `Wat bedoelen jullie met ${text}?`,
  told: (columns: number, cells: number) => {
    const parts = [
      ...(columns > 0 ? [columns === 1 ? '1 kolom' : `${columns} kolommen`] : []),
      ...(cells > 0 ? [cells === 1 ? '1 cel' : `${cells} cellen`] : []),
    ]
    return `Niet alles komt mee: ${parts.join(' en ')}.`
  },
  differ: (count: number) =>
    count === 1
      ? 'Op 1 plek zegt de lijst iets anders dan de kaart.'
      : `Op ${count} plekken zegt de lijst iets anders dan de kaart.`,
  look: 'Bekijk',
  lookAt: (what: string) => `Bekijk: ${what}`,
}
