import { emptyMap } from '@webwijzer/domain/map-state'
import { expect, test } from 'vitest'
import { matchNewNames } from './match-new-names.ts'
import { newNames } from './new-names.ts'

test('the measurement of long lists works', () => {
  const { parties } = matchNewNames(newNames(50), emptyMap)
  expect(parties.map(({ pile }) => pile)).toEqual(parties.map(() => 'new'))
  expect(parties).toHaveLength(50)
})
