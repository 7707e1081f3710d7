/** The map on the wall, to be read from the back of the room. */
export const wall = {
  title: 'Op de muur',
  tables: (count: number) => (count === 1 ? 'overleg' : 'overleggen'),
  organisations: (count: number) => (count === 1 ? 'organisatie' : 'organisaties'),
  seats: (count: number) => (count === 1 ? 'plek aan tafel' : 'plekken aan tafel'),
  programmes: (count: number) => (count === 1 ? 'programma' : 'programma’s'),
  latest: 'Net toegevoegd',
  nothingYet: 'Nog niets. Begin met een overleg.',
  join: 'Doe mee',
  goTo: (address: string) => `Ga naar ${address}`,
  typeCode: 'en typ',
  leave: 'Terug naar de kaart',
  mapLabel: 'De kaart, om naar te kijken',
}
