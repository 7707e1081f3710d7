/** What the screen says during sessions 3 and 4. */
export const sessions = {
  third: {
    start: (minutes: number) =>
      `Jullie hebben ${minutes} minuten. Het hoeft niet af. De volgende groep gaat verder waar jullie stoppen.`,
    step1:
      'Stap 1. Bij welke overleggen worden casussen besproken over kinderen en gezinnen met geldzorgen?',
    step2:
      'Stap 2. Wie zitten er bij dit overleg? Denk ook aan vrijwilligers, kerken en bewoners. Hoe doen zij mee?',
    step3:
      'Stap 3. Welke andere programma’s of projecten zijn er? Moeten we daarbij aansluiten of afstemmen?',
    step4: 'Stap 4. Kijk samen naar het web. Wat valt op? Wat ontbreekt?',
    step5: 'Stap 5. Welke partijen zijn het best vertegenwoordigd? Schrijf er minimaal drie op.',
    swap: 'Tijd om te wisselen. Alles is bewaard. De andere groep gaat met deze kaart verder.',
  },
  fourth: {
    motivators: 'Wat geeft jou zin om samen te werken?',
    demotivators:
      'Wat haalt die zin weg? Wanneer heb je iemand niet gebeld, terwijl dat wel nodig was? Noem geen gezin.',
    preconditions: 'Wat heb je nodig van je eigen organisatie?',
    obstacles: 'Wat kunnen jij en je organisatie niet veranderen? Hoe ga je daarmee om?',
    overviewWishes: 'Wat kunnen en willen we met dit overzicht? Wat moet erin staan?',
    webberSentence: 'Maak deze zin af: “Als ik niet meer weet wat ik moet doen, dan bel ik…”',
    webberWhy: 'Waarom juist deze persoon of organisatie?',
    webberSelf: 'Voel je je zelf een webber? Dan mag je jezelf noemen.',
  },
  changedSince: (session: number, created: number, deleted: number, updated: number) =>
    `Dit is veranderd sinds sessie ${session}: ${created} nieuw, ${deleted} weg, ${updated} aangepast.`,
  noFixedParticipant: (organisation: string) => `${organisation} heeft nog geen vaste deelnemer.`,
  tooFewExperts: (groups: number, experts: number, short: number) =>
    `Er zijn ${groups} groepen en ${experts} ervaringsdeskundigen. Er zijn er ${short} te weinig. Maak minder groepen of nodig nog iemand uit.`,
  colleagues: (a: string, b: string) =>
    `${a} en ${b} werken bij dezelfde organisatie. Zet ze als het kan in een andere groep.`,
}
