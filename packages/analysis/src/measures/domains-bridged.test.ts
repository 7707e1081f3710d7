import { describe, expect, it } from 'vitest'
import { mapOf } from '../../test/map-of.ts'
import { networkOf } from '../network.ts'
import { domainsBridged } from './domains-bridged.ts'

const inDomain = (domain: string | null) => (id: string) => ({ id, domain })
const others = (count: number) => Array.from({ length: count }, (_, i) => `o${i}`)

function bridgedBy(id: string, around: readonly string[], links: [string, string][] = []) {
  const network = networkOf(
    mapOf({
      organisations: [
        ...['smw', 'colleague'].map(inDomain('welfare')),
        ...['school'].map(inDomain('education')),
        ...['church'].map(inDomain('belief')),
        ...['unknown'].map(inDomain(null)),
      ],
      tables: { T1: around },
      links,
    }),
  )
  return domainsBridged(network)[network.nodes.get(id) as number]
}

describe('the domains an organisation bridges', () => {
  it('are those of link partners and of who sits with it, its own and unknown ones excepted', () => {
    const around = ['smw', 'colleague', 'school', 'unknown']
    expect(bridgedBy('smw', around, [['church', 'smw']])).toEqual(['belief', 'education'])
  })

  it('come from tables of at most 12 seats', () => {
    expect(bridgedBy('smw', ['smw', 'school', ...others(10)])).toEqual(['education'])
    expect(bridgedBy('smw', ['smw', 'school', ...others(11)])).toEqual([])
  })

  it('are, for a table, those of who sits there', () => {
    expect(bridgedBy('T1', ['smw', 'school', 'unknown'])).toEqual(['education', 'welfare'])
  })
})
