import { describe, expect, it } from 'vitest'
import { mapOf } from '../test/map-of.ts'
import { perNode, whole } from '../test/measured.ts'
import {
  byId,
  davis,
  davisNetwork,
  florentine,
  idsOf,
  karate,
  largestDifference,
  oneModeNetwork,
} from '../test/reference-networks.ts'
import { networkOf } from './network.ts'
import { shortestPaths } from './shortest-paths.ts'

const exact = 1e-6

describe('the women of Davis and the events they went to, as two sets', () => {
  const network = davisNetwork()

  it.each([
    ['degree', davis.degree2mode],
    ['closeness', davis.closeness2mode],
    ['betweenness', davis.betweenness2mode],
  ] as const)('have the published %s, all 32 of them', (id, published) => {
    expect(largestDifference(perNode(network, id), idsOf(published))).toBeLessThan(exact)
  })

  it('has the printed figures of event 8, Nora and Evelyn', () => {
    const [degree, closeness, betweenness] = (['degree', 'closeness', 'betweenness'] as const).map(
      (id) => perNode(network, id),
    )
    expect([degree?.E8, closeness?.E8, betweenness?.E8]).toEqual([
      expect.closeTo(0.7778, 4),
      expect.closeTo(0.8462, 4),
      expect.closeTo(0.24382, 5),
    ])
    expect(betweenness?.['Nora-Fayette']).toBeCloseTo(0.11346, 5)
    expect(betweenness?.['Evelyn-Jefferson']).toBeCloseTo(0.09658, 5)
  })

  it('has the published density', () => {
    expect(whole(network, 'density')).toBeCloseTo(davis.density, 9)
  })

  it('has the raw betweenness of every node, each pair once', () => {
    const raw = byId(network, shortestPaths(network).betweenness)
    expect(largestDifference(raw, idsOf(davis.betweenness_raw))).toBeLessThan(exact)
  })
})

describe.each([
  ['the Florentine families', florentine],
  ['the karate club', karate],
] as const)('%s, as one set', (_, published) => {
  const network = oneModeNetwork(published)

  it('has the published betweenness, raw and as a share', () => {
    const raw = byId(network, shortestPaths(network).betweenness)
    expect(largestDifference(raw, published.betweenness_raw)).toBeLessThan(exact)
    const share = perNode(network, 'betweenness')
    expect(largestDifference(share, published.betweenness_norm)).toBeLessThan(exact)
  })

  it('has the published closeness and nearness', () => {
    expect(largestDifference(perNode(network, 'closeness'), published.closeness)).toBeLessThan(
      exact,
    )
    const nearness = byId(network, shortestPaths(network).nearness)
    expect(largestDifference(nearness, published.harmonic)).toBeLessThan(exact)
  })

  it('has the published density and centralizations', () => {
    expect(whole(network, 'density')).toBeCloseTo(published.density, 9)
    expect(whole(network, 'degreeCentralization')).toBeCloseTo(published.degree_centralization, 9)
    expect(whole(network, 'betweennessCentralization')).toBeCloseTo(
      published.betweenness_centralization,
      9,
    )
  })

  it('has the published sole links', () => {
    const cutOff = Object.entries(perNode(network, 'soleLink')).filter(([, parts]) => parts > 0)
    expect(cutOff.map(([id]) => id).sort()).toEqual([...published.articulation].sort())
  })
})

describe('a map in two loose parts', () => {
  const network = networkOf(mapOf({ links: [['a', 'b']], organisations: ['alone'] }))

  it('has no closeness, as nobody reaches everybody, but does have nearness', () => {
    expect(perNode(network, 'closeness')).toEqual({ a: 0, b: 0, alone: 0 })
    expect(perNode(network, 'harmonicCloseness')).toEqual({ a: 0.5, b: 0.5, alone: 0 })
    expect(whole(network, 'components')).toBe(2)
  })
})
