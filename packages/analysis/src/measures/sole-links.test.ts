import { describe, expect, it } from 'vitest'
import { mapOf, type Sketch } from '../../test/map-of.ts'
import { networkOf } from '../network.ts'
import { soleLinks } from './sole-links.ts'

function soleLinksOf(sketch: Sketch): Record<string, string[][]> {
  const network = networkOf(mapOf(sketch))
  const parts = soleLinks(network)
  return Object.fromEntries(
    network.ids.flatMap((id, node) => (parts[node]?.length ? [[id, parts[node]]] : [])),
  )
}

describe('a sole link', () => {
  it('names the organisations that come loose without it, not the tables', () => {
    const tables = { T1: ['a', 'b', 'c', 'foodBank'], T2: ['foodBank', 'church', 'mosque'] }
    expect(soleLinksOf({ tables })).toEqual({
      foodBank: [['church', 'mosque']],
      T1: [['a'], ['b'], ['c']],
      T2: [['church'], ['mosque']],
    })
  })

  it('is nobody when there is a second way', () => {
    const tables = { T1: ['a', 'b', 'c'], T2: ['a', 'b', 'c'] }
    expect(soleLinksOf({ tables, links: [['a', 'b']] })).toEqual({})
  })

  it('is not who sits alone at a table: nobody comes loose', () => {
    expect(soleLinksOf({ tables: { T1: ['a', 'b'], T2: ['a'] }, links: [['a', 'b']] })).toEqual({})
  })

  it('names every part when none is the largest: there is no rest', () => {
    expect(
      soleLinksOf({
        links: [
          ['a', 'hub'],
          ['hub', 'b'],
        ],
      }),
    ).toEqual({ hub: [['a'], ['b']] })
  })

  it('names the largest loose part first', () => {
    const links = [
      ['hub', 'x'],
      ['hub', 'b'],
      ['b', 'c'],
      ['hub', 'd'],
      ['d', 'e'],
      ['e', 'f'],
    ] as const
    expect(soleLinksOf({ links }).hub).toEqual([['b', 'c'], ['x']])
  })
})
