import { roles } from '@webwijzer/domain/viewer'
import { messagesFor } from '@webwijzer/messages/messages'
import { expect, test } from 'vitest'
import { roleSentences } from './role-sentences.ts'

const format = new Intl.ListFormat('nl', { type: 'conjunction' })
const told = (role: (typeof roles)[number]) =>
  roleSentences(role, messagesFor('nl'), (words) => format.format(words))

test('the dialog promises what the server does, role by role', () => {
  expect(Object.fromEntries(roles.map((role) => [role, told(role)]))).toEqual({
    projectTeam: [
      'Mag alles: ook links maken, de zaal openen en de kaart weggooien.',
      'Ziet alles.',
    ],
    room: [
      'Mag toevoegen, wijzigen en weghalen: organisaties, overleggen, wie aan tafel zit, programma’s, lijnen en observaties.',
      'Ziet: organisaties, overleggen, wie aan tafel zit, programma’s en lijnen.',
      'Ziet alleen wat gedeeld is: observaties en webbers.',
      'Ziet ook opmerkingen die in de eigen sessie zijn opgeschreven.',
      'Ziet niet: wie wie noemde als webber en namen van deelnemers.',
    ],
    nominate: [
      'Mag toevoegen: antwoorden op de vier vragen van sessie 4 en wie wie noemde als webber.',
      'Ziet van organisaties alleen naam en functie.',
      'Ziet terug wat op het eigen apparaat is ingevuld, en kan dat weer weghalen.',
      'Ziet niet: overleggen, wie aan tafel zit, programma’s, lijnen, observaties, webbers, wie wie noemde als webber en namen van deelnemers.',
    ],
    coalition: [
      'Mag alleen lezen.',
      'Ziet: organisaties, overleggen, wie aan tafel zit, programma’s en lijnen.',
      'Ziet alleen wat gedeeld is: observaties en webbers.',
      'Ziet niet: wie wie noemde als webber en namen van deelnemers.',
    ],
  })
})
