import { describe, expect, it } from 'vitest'
import fixture from '../../../data/fixtures/lindevoort-analysis.json' with { type: 'json' }
import { lindevoort } from '../test/lindevoort.ts'
import { mapOf } from '../test/map-of.ts'
import { byId, largestDifference } from '../test/reference-networks.ts'
import { analyse } from './analyse.ts'
import { figuresOf } from './figures.ts'
import { components } from './measures/components.ts'
import { networkOf } from './network.ts'

const example = lindevoort()
const nonEmpty = (lists: Readonly<Record<string, unknown[]>>) =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))

describe.each(fixture.cases)(
  'the example without $without, links $links, as networkx has it',
  (expected) => {
    const withoutTables = expected.without === null ? [] : [expected.without]
    const network = networkOf(example, { withoutTables, links: expected.links })
    const figures = figuresOf(network)
    const listed = <T>(values: readonly T[]) =>
      Object.fromEntries(network.ids.map((id, node) => [id, values[node] as T]))

    it('has as many nodes and lines', () => {
      expect([network.size, network.lines]).toEqual([expected.nodes, expected.lines])
    })

    it('has the same betweenness', () => {
      const mine = byId(network, figures.betweenness)
      expect(largestDifference(mine, expected.betweenness as Record<string, number>)).toBeLessThan(
        1e-6,
      )
    })

    it('has the same seats', () => {
      expect(byId(network, figures.seats)).toEqual(expected.seats)
      expect(byId(network, figures.caseSeats)).toEqual(expected.caseSeats)
    })

    it('has the same domains bridged', () => {
      expect(listed(figures.domainsBridged)).toEqual(expected.domainsBridged)
    })

    it('has the same sole links and parts', () => {
      expect(nonEmpty(listed(figures.soleLinks))).toEqual(expected.soleLinkFor)
      const parts = components(network).map((part) => [...part].sort())
      expect(parts).toEqual(expected.components)
    })
  },
)

describe('what the map of the example tells', () => {
  const { basis, parties } = analyse(example)
  const party = (id: string) => parties.find((one) => one.id === id)
  const rounded = (without: string | null, id: string) =>
    analyse(example, { without })
      .parties.find((one) => one.id === id)
      ?.betweenness.toFixed(3)

  it('rests on 60 organisations, 14 tables, 112 seats and 41 linked pairs', () => {
    expect(basis).toEqual({ nodes: 74, lines: 153, normalisation: 'one-mode' })
  })

  it('has the Voedselbank first among organisations, and others without the Armoedepact', () => {
    const [first] = parties
      .filter(({ kind }) => kind === 'organisation')
      .sort((a, b) => b.betweenness - a.betweenness)
    expect(first?.id).toBe('ORG-44')
    expect(rounded(null, 'ORG-44')).toBe('0.219')
    expect(rounded('OVL-09', 'ORG-06')).toBe('0.250')
    expect(rounded('OVL-09', 'ORG-17')).toBe('0.243')
  })

  it('has the Voedselbank as sole link for seven church and emergency-aid parties', () => {
    const seven = ['ORG-45', 'ORG-46', 'ORG-47', 'ORG-48', 'ORG-49', 'ORG-50', 'ORG-51']
    expect(party('ORG-44')?.soleLinkFor).toEqual([seven])
  })

  it('has JGZ 0-4 as sole link for birth care and family doctors, and for Home-Start', () => {
    const four = ['ORG-11', 'ORG-12', 'ORG-13', 'ORG-14']
    expect(party('ORG-09')?.soleLinkFor).toEqual([four, ['ORG-30']])
  })

  it('has the small single links', () => {
    expect(party('ORG-52')?.soleLinkFor).toEqual([['ORG-53']])
    expect(party('ORG-39')?.soleLinkFor).toEqual([['ORG-54']])
    expect(party('ORG-24')?.soleLinkFor).toEqual([['ORG-29']])
  })

  it('has the published numbers of domains', () => {
    const bridged = ['ORG-26', 'ORG-10', 'ORG-36', 'ORG-44'].map((id) => party(id)?.domainsBridged)
    expect(bridged).toEqual([8, 9, 10, 4])
  })

  it('has the Keukentafel all on its own', () => {
    expect(analyse(example).components.filter((part) => part.length === 1)).toEqual([['ORG-60']])
  })
})

describe('a map with hardly anything on it', () => {
  it('is nothing when it is empty', () => {
    expect(analyse(mapOf({}))).toEqual({
      basis: { nodes: 0, lines: 0, normalisation: 'one-mode' },
      parties: [],
      components: [],
      suggestions: { outcome: 'tooLittle', tables: 0, seats: 0 },
    })
  })

  it('has no number that is not one', () => {
    for (const sketch of [
      { organisations: ['a'] },
      { tables: { t: [] } },
      { tables: { t: ['a'] } },
    ]) {
      for (const { betweenness } of analyse(mapOf(sketch)).parties) expect(betweenness).toBe(0)
    }
  })
})
