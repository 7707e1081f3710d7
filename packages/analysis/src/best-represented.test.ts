import { describe, expect, it } from 'vitest'
import { lindevoort } from '../test/lindevoort.ts'
import { mapOf } from '../test/map-of.ts'
import { bestRepresented } from './best-represented.ts'
import { largestTable } from './largest-table.ts'
import { networkOf } from './network.ts'

const example = networkOf(lindevoort())

describe('the best represented parties', () => {
  it('are four in the example, because two share the third place', () => {
    expect(bestRepresented(example)).toEqual([
      { id: 'ORG-10', seats: 6 },
      { id: 'ORG-36', seats: 6 },
      { id: 'ORG-08', seats: 5 },
      { id: 'ORG-26', seats: 5 },
    ])
  })

  it('are others where cases are discussed', () => {
    expect(bestRepresented(example, { casesOnly: true })).toEqual([
      { id: 'ORG-08', seats: 5 },
      { id: 'ORG-36', seats: 5 },
      { id: 'ORG-10', seats: 4 },
    ])
  })

  it('are nobody on an empty map', () => {
    expect(bestRepresented(networkOf(mapOf({ organisations: ['a'] })))).toEqual([])
  })
})

describe('the largest table', () => {
  it('is the Armoedepact in the example', () => {
    expect(largestTable(example)).toEqual({ id: 'OVL-09', seats: 26 })
  })

  it('is none while nobody sits anywhere', () => {
    expect(largestTable(networkOf(mapOf({ tables: { T1: [] } })))).toBeNull()
  })
})
