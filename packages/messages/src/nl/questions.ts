/** Where something is empty, loose or perhaps double, the map asks. */
export const questions = {
  emptyTable: 'Nog niemand aan deze tafel. Voeg de eerste organisatie toe.',
  emptyDomain: (domain: string) =>
    `Uit dit domein staat nog niemand op de kaart: ${domain}. Missen we iemand?`,
  loose: (name: string) =>
    `${name} heeft nog geen lijn. Weten we iets niet, of is er echt geen contact?`,
  isSame: (fresh: string, known: string) =>
    `${fresh} lijkt op ${known}. Is dit dezelfde organisatie?`,
  whichOne: (name: string) => `${name} kan meer dingen betekenen. Kies welke.`,
}
