import { finished, inSteps } from '@webwijzer/domain/work'
import { describe, expect, it } from 'vitest'
import { lindevoort } from '../test/lindevoort.ts'
import { mapOf } from '../test/map-of.ts'
import { figuresOf } from './figures.ts'
import { bandOf, firmness } from './firmness.ts'
import { networkOf } from './network.ts'
import { topGroup, topNodes } from './top-group.ts'

const example = lindevoort()

describe('how firm the top group of the example is', () => {
  const { parties, draws } = finished(firmness(example))
  const party = (id: string) => parties.find((one) => one.id === id)

  it('rests on 200 draws', () => {
    expect(draws).toBe(200)
  })

  it('has all who are visible now, with a share and a band', () => {
    const visible = parties.filter((one) => one.visible).map(({ id }) => id)
    expect(visible.sort()).toEqual([...topGroup(figuresOf(networkOf(example))).keys()].sort())
    for (const { share, band } of parties) expect(band).toBe(bandOf(share))
  })

  it('is firm for the Voedselbank and school social work, uncertain for the Taalhuis', () => {
    expect(party('ORG-44')).toMatchObject({ band: 'firm', share: 1 })
    expect(party('ORG-26')?.band).toBe('firm')
    expect(party('ORG-35')?.band).toBe('uncertain')
  })

  it('often has Sociaal wijkteam Noord in it, which is not visible now', () => {
    expect(party('ORG-06')).toMatchObject({ visible: false, band: 'likely' })
  })

  it('is the same each time, and another chance gives about the same', () => {
    expect(finished(firmness(example))).toEqual(finished(firmness(example, { seed: 1 })))
    const other = new Map(
      finished(firmness(example, { seed: 7 })).parties.map(({ id, share }) => [id, share]),
    )
    for (const { id, share } of parties)
      expect(Math.abs((other.get(id) ?? 0) - share)).toBeLessThan(0.2)
  })
})

describe('a top group that no table can change', () => {
  it('is firm', () => {
    const around = ['hub', 'a', 'b']
    const tables = { t1: around, t2: around, t3: around }
    const ends = ['c', 'd', 'e', 'f'].map((id) => ['hub', id] as const)
    const { parties } = finished(firmness(mapOf({ tables, links: [...ends, ['c', 'd']] })))
    expect(parties.find(({ id }) => id === 'hub')).toMatchObject({ share: 1, band: 'firm' })
  })
})

describe('a band', () => {
  it.each([
    [1, 'firm'],
    [0.9, 'firm'],
    [0.899, 'likely'],
    [0.6, 'likely'],
    [0.599, 'uncertain'],
    [0, 'uncertain'],
  ] as const)('of %d is %s', (share, band) => {
    expect(bandOf(share)).toBe(band)
  })
})

describe('the work', () => {
  it('can be stopped half way', async () => {
    const stop = new AbortController()
    const shares: number[] = []
    const onProgress = (share: number) => {
      shares.push(share)
      if (share >= 0.5) stop.abort()
    }
    expect(await inSteps(firmness(example), { signal: stop.signal, onProgress })).toBeNull()
    expect(shares).toHaveLength(100)
  })

  it('sees the same top group in the bare graph as in the figures, whatever is left out', () => {
    for (const table of [null, ...networkOf(example).tables.map(({ id }) => id)]) {
      const network = networkOf(example, { withoutTables: table ? [table] : [] })
      const nodes = [...topNodes(network, network.organisations.length)]
      const ids = nodes.map((node) => network.ids[node])
      expect(ids.sort()).toEqual([...topGroup(figuresOf(network)).keys()].sort())
    }
  })
})
