const people = (count: number) => (count === 1 ? '1 mens werkt' : `${count} mensen werken`)

/** Working on one map at once: who is there, the clock, and giving the map to the other group. */
export const together = {
  tooManyTabs:
    'Deze kaart staat hier in te veel vensters open. Sluit er een paar, dan komt nieuws weer binnen.',
  people: {
    count: (count: number) => `${people(count)} mee`,
    short: (count: number) => `${count}`,
    title: 'Wie werkt er mee?',
    you: 'jij',
    group: (group: string) => `Groep ${group}`,
    looksAt: (name: string) => `kijkt naar ${name}`,
    alsoHere: (who: string) => `${who} kijkt hier ook naar.`,
    alone: 'Op dit moment werkt hier niemand anders.',
    change: 'Wijzig groep of naam',
  },
  timer: {
    set: 'Zet de klok',
    title: 'De klok',
    explanation: 'De klok vertelt alleen hoe laat het is. Jullie kunnen altijd doorwerken.',
    minutes: 'Aantal minuten',
    step: 'Waarvoor?',
    steps: {
      whole: 'Het hele onderdeel',
      tables: 'Overleggen noemen',
      seats: 'Wie zit aan tafel?',
      programmes: 'Andere programma’s',
      look: 'Kijken wat opvalt',
      best: 'Best vertegenwoordigd',
    },
    start: 'Start',
    pause: 'Pauze',
    resume: 'Ga verder',
    add: '5 minuten erbij',
    stop: 'Stop de klok',
    left: (time: string) => `nog ${time}`,
    over: 'De tijd is om',
    paused: 'pauze',
    afterwards: (what: string) => `daarna ${what}`,
    swapping: 'wisselen',
    saysFive: 'Nog 5 minuten.',
    saysOver: 'De tijd is om. Jullie mogen rustig afmaken waar je mee bezig bent.',
    swap: 'Wissel van groep',
    failed: 'De klok is nu niet te bereiken. Kijk of er verbinding is.',
  },
  swap: {
    title: 'Alles is bewaard. De andere groep gaat verder.',
    waiting: (count: number) =>
      count === 1
        ? '1 wijziging staat nog op dit apparaat. Die wordt verstuurd zodra er verbinding is.'
        : `${count} wijzigingen staan nog op dit apparaat. Die worden verstuurd zodra er verbinding is.`,
    made: 'Dit staat er al',
    nothing: 'In deze sessie is nog niets ingevuld.',
    group: (group: string) => `Groep ${group}`,
    noGroup: 'Zonder groep',
    inPreparation: 'Ingevuld in de voorbereiding.',
    inSession: (session: string) => `Ingevuld in ${session.toLowerCase()}.`,
    showOnMap: (group: string) => `Laat groep ${group} op de kaart zien`,
    next: 'Wie gaat er nu verder?',
    nextHint: 'Kijk eerst samen naar wat er al staat. Vul daarna aan.',
    go: (group: string) => `Ga verder als groep ${group}`,
    other: 'Andere groep',
    otherHint: 'Typ de naam van de groep.',
    back: 'Terug naar het werkblad',
  },
  group: {
    label: 'Groep',
    by: (group: string) => `Door groep ${group}`,
    everybody: 'Alle groepen',
  },
  entry: {
    title: 'In welke groep zit je?',
    explanation:
      'Alles wat je invult, krijgt de naam van je groep. Dan zien jullie later wie wat heeft toegevoegd.',
    groups: 'Kies je groep',
    other: 'Andere naam voor de groep',
    name: 'Je naam',
    nameHint:
      'Mag leeg blijven. De anderen in de zaal zien je naam zolang je meedoet. We bewaren hem niet.',
    go: 'Doe mee',
    none: 'Ik hoor niet bij een groep',
  },
}
