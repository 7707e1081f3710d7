import { describe, expect, it } from 'vitest'
import type { MatrixColumn, MatrixRow } from './matrix-things.ts'
import { inKeptOrder, sortColumns, sortRows } from './orders.ts'
import { shownRows } from './shown-rows.ts'

const row = (id: string, domainName = '', more: Partial<MatrixRow> = {}): MatrixRow => ({
  id,
  name: id,
  abbreviation: null,
  aliases: [],
  domain: domainName === '' ? null : domainName,
  domainName,
  group: null,
  isInformal: false,
  ...more,
})
const column = (id: string, casesDiscussed: boolean | null): MatrixColumn => ({
  ...{ id, name: id, abbreviation: null, aliases: [] },
  casesDiscussed,
})
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)

describe('the order of the matrix', () => {
  const rows = [row('Bieb', 'Onderwijs'), row('Kerk'), row('Zorg', 'Jeugd')]

  it('has who sits at most tables first, by name where that is equal', () => {
    const totals = new Map([['Zorg', 3]])
    expect(ids(sortRows(rows, 'number', totals))).toEqual(['Zorg', 'Bieb', 'Kerk'])
  })

  it('goes by domain, with whoever has none last', () => {
    expect(ids(sortRows(rows, 'domain', new Map()))).toEqual(['Zorg', 'Bieb', 'Kerk'])
  })

  it('has tables that discuss cases first, and those of which nobody said so before those that do not', () => {
    const tables = [column('A', false), column('B', null), column('C', true)]
    expect(ids(sortColumns(tables, 'cases', new Map()))).toEqual(['C', 'B', 'A'])
  })

  it('stays as it was while people work, with newcomers last and without who left', () => {
    const kept = ['Zorg', 'Kerk', 'Gone', 'Bieb']
    expect(ids(inKeptOrder([row('New'), ...rows], kept))).toEqual(['Zorg', 'Kerk', 'Bieb', 'New'])
  })
})

describe('finding rows', () => {
  const all = { find: '', domain: null, onlyInformal: false }
  const rows = [
    row('GGD Lindestreek – JGZ 4-18', 'Zorg'),
    row('Moeders van Noord', '', { isInformal: true, aliases: ['Het buurthuis'] }),
  ]

  it('goes by starts of words, other names and domains', () => {
    const found = (find: string) => ids(shownRows(rows, { ...all, find }))
    expect(found('ggd jg')).toEqual(['GGD Lindestreek – JGZ 4-18'])
    expect(found('buurt')).toEqual(['Moeders van Noord'])
    expect(found('zorg')).toEqual(['GGD Lindestreek – JGZ 4-18'])
    expect(found('  ')).toHaveLength(2)
  })

  it('can show informal parties only, or one domain', () => {
    expect(ids(shownRows(rows, { ...all, onlyInformal: true }))).toEqual(['Moeders van Noord'])
    expect(shownRows(rows, { ...all, domain: 'Zorg' })).toHaveLength(1)
  })
})
