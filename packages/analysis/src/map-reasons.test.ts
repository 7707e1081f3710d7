import { expect, it } from 'vitest'
import { lindevoort } from '../test/lindevoort.ts'
import { mapReasons } from './map-reasons.ts'

it('tells what the lines say of a party, and nothing of what people said', () => {
  const reasons = mapReasons(lindevoort(), ['ORG-26', 'ORG-44', 'unknown'])
  const codes = (id: string) => reasons.get(id)?.map(({ code }) => code)
  expect(codes('ORG-44')).toEqual(['soleLink', 'seats', 'domains', 'betweenness'])
  expect(reasons.get('ORG-26')?.find(({ code }) => code === 'seats')).toMatchObject({ seats: 5 })
  expect(reasons.has('unknown')).toBe(false)
})
