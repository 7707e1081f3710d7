import { expect, test } from 'vitest'
import { meetingsPerMonth } from './meetings-per-month.ts'

test.for([
  ['elke week', 52 / 12],
  ['Wekelijks', 52 / 12],
  ['elke twee weken', 52 / 24],
  ['om de week', 52 / 24],
  ['elke zes weken', 52 / 72],
  ['elke maand', 1],
  ['vier keer per jaar', 1 / 3],
  ['4x per jaar', 1 / 3],
  ['twee keer per jaar', 1 / 6],
  ['1 keer per kwartaal', 1 / 3],
  ['every 6 weeks', 52 / 72],
  ['twice', null],
  ['als het nodig is', null],
  ['', null],
] as const)('“%s” is zo vaak per maand', ([text, wanted]) => {
  const found = meetingsPerMonth(text)
  if (wanted === null) expect(found).toBeNull()
  else expect(found).toBeCloseTo(wanted, 9)
})

test('wat niemand opschreef, weten we niet', () => {
  expect(meetingsPerMonth(null)).toBeNull()
})
