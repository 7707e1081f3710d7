import { describe, expect, test } from 'vitest'
import { suggestionsFor } from './suggestions.ts'

const party = (name: string, aliases: string[] = []) => ({ id: name, name, short: name, aliases })
const parties = [
  party('Jeugdteam Oost'),
  party('Jeugdteam Zuid'),
  party('JGZ', ['jeugdverpleegkundige']),
]
const nobody = new Set<string>()
const names = (typed: string, here = nobody) =>
  suggestionsFor(typed, parties, here).lines.map((line) =>
    line.kind === 'new' ? `+ ${line.name}` : line.match.candidate.name,
  )
const taken = (typed: string, here = nobody) => {
  const { lines, preferred } = suggestionsFor(typed, parties, here)
  const line = lines[preferred]
  return line?.kind === 'known' ? line.match.candidate.name : line?.kind
}

describe('what a field offers while somebody types', () => {
  test('the best hit is the one that Enter takes, and what was typed can always be new', () => {
    expect(names('jeugdt')).toEqual(['Jeugdteam Oost', 'Jeugdteam Zuid', '+ jeugdt'])
    expect(taken('jeugdt')).toBe('Jeugdteam Oost')
  })

  test('when two go by that name Enter makes a new one, so that nothing is guessed', () => {
    expect(taken('jeugdteam')).toBe('new')
  })

  test('the whole name of somebody is not offered as new', () => {
    expect(names('jeugdteam zuid')).toEqual(['Jeugdteam Zuid'])
  })

  test('who is at the table already comes last', () => {
    expect(names('jeugdteam', new Set(['Jeugdteam Oost'])).slice(0, 2)).toEqual([
      'Jeugdteam Zuid',
      'Jeugdteam Oost',
    ])
  })

  test('the start of a word takes somebody who is still to come', () => {
    expect(taken('jeugdt', new Set(['Jeugdteam Oost']))).toBe('Jeugdteam Zuid')
    expect(taken('jeugdteam oost', new Set(['Jeugdteam Oost']))).toBe('Jeugdteam Oost')
  })

  test('nothing is offered when nobody fits', () => {
    expect(names('kraamzorg')).toEqual([])
  })
})
