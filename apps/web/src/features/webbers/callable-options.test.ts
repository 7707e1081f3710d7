import { stateOf } from '@webwijzer/domain/map-state'
import { organisation } from '@webwijzer/domain/records/organisation'
import { describe, expect, it } from 'vitest'
import { callables, calledAs } from './callable-options.ts'

const known = callables(
  stateOf(
    [
      { id: 'a', name: 'GGD – JGZ 0-4', aliases: ['JGZ', 'consultatiebureau'] },
      { id: 'b', name: 'GGD – JGZ 4-18', aliases: ['JGZ'], contactFunction: 'schoolarts' },
    ].map((values) => ({ kind: 'organisation', record: organisation.parse(values) })),
  ),
)

describe('whom one can call', () => {
  it('is every organisation and the functions known at it', () => {
    expect(known.map(({ id, job }) => [id, job])).toEqual([
      ['a', null],
      ['b', null],
      ['b schoolarts', 'schoolarts'],
    ])
  })

  it('is found by a name that was only typed, when it means one', () => {
    expect(calledAs(known, 'Consultatiebureau')?.organisation).toBe('a')
    expect(calledAs(known, 'JGZ')).toBeNull()
    expect(calledAs(known, 'de buurvrouw')).toBeNull()
  })
})
