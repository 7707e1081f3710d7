/** Words that belong to no place in particular. */
export const basics = {
  cancel: 'Annuleer',
  close: 'Sluit',
  add: 'Voeg toe',
  removeOne: (what: string) => `Haal ${what} weg`,
  undo: 'Maak ongedaan',
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Weten we niet',
  nothingChosen: 'Nog niets gekozen',
  nothingFound: 'Niets gevonden',
  addTyped: (text: string) => `Voeg “${text}” toe`,
  loading: 'Even geduld …',
  cannotCome: 'Geen verbinding. Dit deel komt vanzelf zodra er weer verbinding is.',
  wrongNumber: 'Vul een getal in.',
  others: (count: number) => `${count} andere`,
}
