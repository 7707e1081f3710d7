/** What the screen says during sessions 3 and 4. */
export const sessions = {
  fourth: {
    motivators: 'Wat geeft jou zin om samen te werken?',
    demotivators:
      'Wat haalt die zin weg? Wanneer heb je iemand niet gebeld, terwijl dat wel nodig was? Noem geen gezin.',
    preconditions: 'Wat heb je nodig van je eigen organisatie?',
    obstacles: 'Wat kunnen jij en je organisatie niet veranderen? Hoe ga je daarmee om?',
    overviewWishes: 'Wat kunnen en willen we met dit overzicht? Wat moet erin staan?',
    webberWhy: 'Waarom juist deze persoon of organisatie?',
    webberSelf: 'Voel je je zelf een webber? Dan mag je jezelf noemen.',
  },
  changedSince: (session: number, created: number, deleted: number, updated: number) =>
    `Dit is veranderd sinds sessie ${session}: ${created} nieuw, ${deleted} weg, ${updated} aangepast.`,
}
