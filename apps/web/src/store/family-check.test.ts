import type { Op } from '@webwijzer/domain/change'
import { expect, test } from 'vitest'
import { holdsFamily, isAskedFirst, isNotAboutFamily } from './family-check.ts'

const noting = (text: string): Op => ({
  do: 'create',
  kind: 'observation',
  record: { id: 'v1', observationKind: 'standsOut', text, origin: { session: null, group: null } },
})
const setting = (set: Record<string, unknown>): Op => ({
  do: 'update',
  kind: 'organisation',
  id: 'o1',
  set,
})

test('what looks as if it is about a family is asked about, wherever it was typed', () => {
  expect(holdsFamily([noting('Gezin Jansen wacht al lang')])).toBe(true)
  expect(holdsFamily([setting({ remark: 'moeder van 2 kinderen' })])).toBe(true)
  expect(holdsFamily([setting({ 'fields.f1': 'alleenstaande moeder' })])).toBe(true)
  expect(holdsFamily([setting({ aliases: ['Huiskamer', 'familie De Boer'] })])).toBe(true)
  expect(holdsFamily([setting({ name: 'gezin Jansen' })])).toBe(true)
})

test('names of parties, target groups and contacts are kept as they are', () => {
  expect(holdsFamily([setting({ name: 'Moeders van Noord' })])).toBe(false)
  expect(holdsFamily([setting({ targetGroup: 'kinderen van 4 tot 12 jaar' })])).toBe(false)
  expect(holdsFamily([setting({ contactFunction: 'mw. De Vries, coördinator' })])).toBe(false)
  expect(holdsFamily([setting({ contactPhone: '06-12345678', checked: true })])).toBe(false)
  expect(holdsFamily([{ do: 'delete', kind: 'organisation', id: 'o1' }])).toBe(false)
})

test('somebody says that it is not about a family, and then it is kept', () => {
  const text = 'Onze moeder heeft veel kennis: het moederbedrijf'
  expect(isAskedFirst(text)).toBe(true)
  isNotAboutFamily(` ${text}  `)
  expect(holdsFamily([noting(text)])).toBe(false)
  expect(holdsFamily([noting(`${text}, en gezin Jansen ook`)])).toBe(true)
})
