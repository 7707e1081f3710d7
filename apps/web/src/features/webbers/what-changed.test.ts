import type { Suggestions } from '@webwijzer/analysis/suggestions'
import { describe, expect, it } from 'vitest'
import { whatChanged } from './what-changed.ts'

const party = (id: string) => ({ id, informal: false, reasons: [] })
const groups = (named: string[], visible: string[], namedOnly: string[] = []): Suggestions => ({
  outcome: 'suggestions',
  namedAndVisible: named.map(party),
  visibleOnly: visible.map(party),
  namedOnly: namedOnly.map(party),
})

describe('what changes without a table', () => {
  it('is who enters, who leaves and how many stay', () => {
    const before = groups(['jgz', 'bank'], ['taalhuis', 'ikc'], ['wijkteam'])
    const after = groups(['jgz', 'wijkteam', 'bank'], ['ikc'])
    expect(whatChanged(before, after)).toEqual({
      entered: ['wijkteam'],
      left: ['taalhuis'],
      stay: 3,
    })
  })

  it('is everybody when too little is left', () => {
    const tooLittle: Suggestions = { outcome: 'tooLittle', tables: 3, seats: 40 }
    expect(whatChanged(groups(['jgz'], ['ikc']), tooLittle)).toEqual({
      entered: [],
      left: ['jgz', 'ikc'],
      stay: 0,
    })
  })
})
