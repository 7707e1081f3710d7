const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

const groupNames: Readonly<Record<number, string>> = { 2: 'tweetal', 3: 'drietal', 4: 'viertal' }
const groupName = (size: number, isMany: boolean) => {
  const name = groupNames[size] ?? `groepje van ${size}`
  if (!isMany) return name
  return size in groupNames ? `${name}len` : `groepjes van ${size}`
}

/** A team of webbers: who together reach most organisations. */
export const team = {
  title: 'Een team van webbers',
  text: 'Wie bereiken samen de meeste organisaties? Dat zijn vaak niet de drie die het meest in het midden staan. Zij zitten vaak bij dezelfde overleggen.',
  size: 'Hoe groot is het team?',
  addIn: 'Wie hoort er zeker bij?',
  addOut: 'Wie kan niet?',
  inHint: 'Kies een organisatie. De computer zoekt de anderen erbij.',
  outHint: 'Bijvoorbeeld omdat er geen tijd is.',
  isIn: 'Hoort er zeker bij',
  isOut: 'Kan niet',
  letGo: (name: string) => `Laat ${name} weer vrij`,
  keep: 'Houd erin',
  drop: 'Laat eruit',
  keepOf: (name: string) => `Houd erin: ${name}`,
  dropOf: (name: string) => `Laat eruit: ${name}`,
  membersLabel: 'Dit team',
  reachLabel: 'Samen in één stap',
  reach: (reached: number, organisations: number) => `${reached} van ${organisations}`,
  reachTold: 'organisaties. Eén stap is: samen aan tafel, of een lijn.',
  twoStepsLabel: 'Samen in twee stappen',
  twoStepsTold: 'organisaties. Dan zit er hooguit één ander tussen.',
  otherLabel: 'Kan het ook anders?',
  others: (count: number, size: number) =>
    count === 0 ? `Geen ander ${groupName(size, false)}` : `${count} ${groupName(size, count > 1)}`,
  othersTold: (compared: 'all' | 'oneMember') =>
    compared === 'all'
      ? 'doet het even goed, of bijna. Kies dus wie bij jullie past.'
      : 'met één ander lid doet het even goed, of bijna. Kies dus wie bij jullie past.',
  notReached: (count: number) =>
    `${several(count, 'organisatie bereiken', 'organisaties bereiken')} zij niet in één stap`,
  everybody: 'Zij bereiken iedereen in één stap.',
  show: 'Laat zien op de kaart',
  computing: 'Het team wordt berekend …',
  impossible: 'Er zijn te weinig organisaties over voor dit team. Laat iemand weer vrij.',
  meaning: 'Hoe telt de computer dit?',
  how: (nearness: number) =>
    `De computer zoekt het team dat de meeste organisaties in één stap bereikt. Samen zijn zij ${nearness} van de 100 dichtbij. Bij 100 staat iedereen op één stap.`,
  counted: 'Alle plekken en lijnen die er nu zijn, tellen mee. Ook als ze nog niet zijn nagekeken.',
  source: 'Dit heet key players (Borgatti, 2006), met de maat KPP-Pos.',
}
