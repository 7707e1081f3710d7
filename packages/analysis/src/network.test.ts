import { describe, expect, it } from 'vitest'
import { mapOf, withRecords } from '../test/map-of.ts'
import { networkOf } from './network.ts'

const map = mapOf({
  tables: { T1: ['school', 'jgz'], T2: ['jgz', 'church'] },
  links: [['school', 'church']],
})
const countOf = (state: typeof map, options = {}) => {
  const { organisations, tables, seats, lines } = networkOf(state, options)
  return [organisations.length, tables.length, seats.length, lines]
}

describe('what of a map is counted', () => {
  it('is every organisation and table, with seats and links as lines', () => {
    expect(countOf(map)).toEqual([3, 2, 4, 5])
  })

  it('includes a seat on invitation and one that is only presumed', () => {
    const seat = { id: 'T1~church', table: 'T1', organisation: 'church' }
    const more = withRecords(map, 'seat', [
      { ...seat, role: 'onInvitation', certainty: 'presumed' },
    ])
    expect(countOf(more)).toEqual([3, 2, 5, 6])
  })

  it('leaves out wished and ended seats, links, organisations and tables, with all that hangs on them', () => {
    const wished = { status: 'wished' }
    expect(
      countOf(
        withRecords(map, 'link', [{ id: 'link-0', from: 'school', to: 'church', status: 'ended' }]),
      ),
    ).toEqual([3, 2, 4, 4])
    expect(
      countOf(
        withRecords(map, 'seat', [{ id: 'T1~jgz', table: 'T1', organisation: 'jgz', ...wished }]),
      ),
    ).toEqual([3, 2, 3, 4])
    expect(
      countOf(withRecords(map, 'organisation', [{ id: 'jgz', name: 'JGZ', ...wished }])),
    ).toEqual([2, 2, 2, 3])
    expect(
      countOf(withRecords(map, 'consultationTable', [{ id: 'T1', name: 'T1', status: 'ended' }])),
    ).toEqual([3, 1, 2, 3])
  })

  it('counts several links between two organisations as one line', () => {
    const back = withRecords(map, 'link', [{ id: 'back', from: 'church', to: 'school' }])
    expect(countOf(back)).toEqual([3, 2, 4, 5])
  })

  it('leaves out programmes', () => {
    expect(countOf(withRecords(map, 'programme', [{ id: 'P', name: 'Kansrijke Start' }]))).toEqual([
      3, 2, 4, 5,
    ])
  })

  it('can leave out tables, but never the organisations round them', () => {
    expect(countOf(map, { withoutTables: ['T1'] })).toEqual([3, 1, 2, 3])
  })

  it('is two-mode as long as only seats are lines', () => {
    expect(networkOf(map).normalisation).toBe('one-mode')
    expect(networkOf(map, { links: false }).normalisation).toBe('two-mode')
  })

  it('does not depend on the order in which things were entered', () => {
    const reversed = mapOf({
      organisations: ['school', 'jgz', 'church'],
      tables: { T2: ['church', 'jgz'], T1: ['jgz', 'school'] },
      links: [['church', 'school']],
    })
    expect(networkOf(reversed).targets).toEqual(networkOf(map).targets)
    expect(networkOf(reversed).ids).toEqual(networkOf(map).ids)
  })
})
