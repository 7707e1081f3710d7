/** Getting into the room by typing the code that stands on the wall. */
export const roomDoor = {
  title: 'Code intypen',
  introduction: 'De code staat op het scherm in de zaal. Het zijn 8 letters en cijfers.',
  label: 'Code',
  hint: 'Hoofdletters en streepjes maken niet uit. De 0 en de 1 en de letters O en I komen er niet in voor.',
  open: 'Doe mee',
  incomplete: 'Dit is nog geen hele code. Een code is 8 letters en cijfers lang.',
  unknown:
    'Deze code werkt niet. Kijk of je hem goed hebt overgenomen. Misschien is de zaal al dicht: vraag het aan het projectteam.',
  tooMany: (seconds: number) =>
    `Er is te vaak een verkeerde code getypt. Probeer het over ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} opnieuw. Met een link kun je meteen binnen.`,
  unreachable:
    'We kunnen de kaart nu niet bereiken. Kijk of je verbinding hebt en probeer het opnieuw.',
  toMaps: 'Naar Mijn kaarten',
}
