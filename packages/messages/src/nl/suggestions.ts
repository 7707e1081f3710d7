/** Why the map names somebody as a possible webber: reasons as sentences, never a score. */
export const suggestions = {
  introduction:
    'De kaart noemt een paar organisaties die misschien webber zijn. Het is een voorstel om over te praten. Jullie beslissen.',
  named: (count: number, name: string, reason: string | null) =>
    `${count === 1 ? '1 mens noemde' : `${count} mensen noemden`} ${name}.${
      reason ? ` ${count === 1 ? 'De reden' : 'Zij zeiden bijvoorbeeld'}: “${reason}”` : ''
    }`,
  notNamed: (name: string) =>
    `Niemand heeft ${name} nog genoemd. De kaart noemt ${name} alleen door de lijnen. Vraag in de zaal of dat klopt.`,
  namedNotVisible: (name: string) =>
    `Mensen noemen ${name}, maar de lijnen laten dat niet zien. Missen er lijnen? Of gaat het om één persoon die veel doet?`,
  soleLink: (name: string, groupA: string, groupB: string) =>
    `${name} is de enige schakel tussen ${groupA} en ${groupB}. Valt ${name} weg, dan is er geen lijn meer.`,
  seats: (name: string, count: number, total: number, withCases: number) =>
    `${name} zit bij ${count} van de ${total} overleggen. Bij ${withCases} daarvan worden casussen besproken.`,
  domains: (name: string, count: number, list: string) =>
    `${name} werkt samen met ${count} soorten organisaties: ${list}.`,
  connects: (name: string) => `Veel korte routes op de kaart lopen via ${name}.`,
  restsOn: (count: number, unchecked: number) =>
    `Dit rust op ${count === 1 ? '1 lijn' : `${count} lijnen`}. ${unchecked} daarvan ${unchecked === 1 ? 'is' : 'zijn'} nog niet nagekeken.`,
  hangsOn: (table: string, name: string) =>
    `Zonder ${table} noemt de kaart ${name} niet meer. Dit voorstel hangt dus vooral aan dat ene overleg.`,
  adopt: 'Neem over als webber',
  discussFirst: 'Bespreek eerst',
  doNotAdopt: 'Niet overnemen',
}
