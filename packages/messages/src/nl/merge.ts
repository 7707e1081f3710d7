/** Making two organisations one, and the list of those that may be one. */
export const merge = {
  open: 'Samenvoegen met …',
  title: 'Organisaties samenvoegen',
  doublesTitle: 'Misschien dubbel',
  doubles: (count: number) =>
    count === 1 ? 'Misschien staat er 1 dubbel' : `Misschien staan er ${count} dubbel`,
  doublesText: 'Kijk of dit dezelfde is. Er gebeurt niets totdat jullie kiezen.',
  compare: (first: string, second: string) => `Vergelijk ${first} en ${second}`,
  and: (first: string, second: string) => `${first} en ${second}`,
  withWhom: (name: string) => `Met welke organisatie is ${name} dezelfde?`,
  likely: 'Lijkt erop:',
  which: 'Welke blijft?',
  differences: 'Waar ze verschillen: kies wat klopt.',
  noDifferences: 'Ze spreken elkaar nergens tegen.',
  consequence: (gone: string, kept: string) =>
    `“${gone}” gaat weg. De plekken aan tafel, lijnen en alles wat erbij hoort, gaan naar “${kept}”. De oude naam blijft als andere naam.`,
  go: 'Voeg samen',
  seatNote: (name: string, role: string) => `Zat hier ook als “${name}”: ${role}.`,
  reasons: {
    sameName: 'dezelfde naam',
    sharedName: 'een naam die ze delen',
    sameContact: 'dezelfde mail of telefoon',
    likeName: 'bijna dezelfde naam',
  },
}
