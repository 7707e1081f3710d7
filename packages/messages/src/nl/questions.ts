/** Where something is empty, loose or perhaps double, the map asks. */
export const questions = {
  emptyTable: 'Nog niemand aan deze tafel. Voeg de eerste organisatie toe.',
  whichOne: (name: string) => `${name} kan meer dingen betekenen. Kies welke.`,
}
