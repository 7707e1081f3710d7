import { describe, expect, test } from 'vitest'
import { findByName, type Named, preferredMatch, resemblesExisting } from './find-by-name.ts'

const party = (
  name: string,
  abbreviation: string | null = null,
  aliases: string[] = [],
): Named => ({
  id: name,
  name,
  abbreviation,
  aliases,
})

const parties = [
  party('Sociaal wijkteam Noord', 'SWT Noord'),
  party('Sociaal wijkteam Centrum-Zuid', 'SWT CZ'),
  party('Jeugdteam Lindevoort', 'Jeugdteam'),
  party('GGD Lindestreek – JGZ 0-4', 'JGZ 0-4', ['consultatiebureau', 'JGZ']),
  party('GGD Lindestreek – JGZ 4-18', 'JGZ 4-18', ['jeugdverpleegkundige', 'schoolarts', 'JGZ']),
  party('Welzijn Lindevoort – jongerenwerk'),
  party('Voedselbank Lindestreek', null, []),
  party('Diaconie Protestantse Gemeente Lindevoort', 'Diaconie PG'),
  party('Buurthuis De Schakel'),
  party('Café ’t Rek'),
  party('Stichting Leergeld Lindestreek', 'Leergeld'),
]

const found = (query: string) => findByName(query, parties).map(({ candidate }) => candidate.id)
const taken = (query: string) =>
  preferredMatch(query, findByName(query, parties))?.candidate.id ?? null
const asked = (name: string) =>
  resemblesExisting(name, parties).map(({ candidate }) => candidate.id)

describe('finding a party by what somebody types', () => {
  test('finds it by abbreviation, name, word and alias', () => {
    expect(found('swt n')[0]).toBe('Sociaal wijkteam Noord')
    expect(found('jeugdt')[0]).toBe('Jeugdteam Lindevoort')
    expect(found('schakel')[0]).toBe('Buurthuis De Schakel')
    expect(found('consul')[0]).toBe('GGD Lindestreek – JGZ 0-4')
  })

  test('says by which alias it was found', () => {
    expect(findByName('jeugdverpl', parties)[0]).toMatchObject({
      via: 'alias',
      text: 'jeugdverpleegkundige',
      quality: 'start',
    })
  })

  test('finds words in any order, and across name and abbreviation', () => {
    expect(found('noord wijkteam')[0]).toBe('Sociaal wijkteam Noord')
    expect(found('centrum swt')[0]).toBe('Sociaal wijkteam Centrum-Zuid')
  })

  test('capitals, accents, quotes, hyphens and spaces make no difference', () => {
    expect(found('CAFE T REK')[0]).toBe('Café ’t Rek')
    expect(taken('jeugd-team')).toBe('Jeugdteam Lindevoort')
    expect(taken('jgz 4/18')).toBe('GGD Lindestreek – JGZ 4-18')
  })

  test('finds a part inside a long word', () => {
    expect(found('verpleeg')).toEqual(['GGD Lindestreek – JGZ 4-18'])
  })

  test('forgives a typing error in a long word, not in a short one', () => {
    expect(found('voedselbnak')).toEqual(['Voedselbank Lindestreek'])
    expect(found('swd')).toEqual([])
    expect(found('jeugdwerk')).toEqual([])
  })

  test('a number means itself only', () => {
    expect(found('jgz 4-19')).toEqual([])
  })

  test('puts the exact name first, then starts, words, aliases, parts and errors', () => {
    const team = [
      party('Het steam'),
      party('Wijk', null, ['teampje']),
      party('Ons team Noord'),
      party('Teamwerk'),
      party('Groot overleg', 'Team'),
    ]
    expect(findByName('team', team).map(({ candidate }) => candidate.name)).toEqual([
      'Groot overleg',
      'Teamwerk',
      'Ons team Noord',
      'Wijk',
      'Het steam',
    ])
  })

  test('finds nobody for nothing', () => {
    expect(found('  – ')).toEqual([])
  })
})

describe('whom Enter takes', () => {
  test('the exact abbreviation, and the best hit for the start of a word', () => {
    expect(taken('swt cz')).toBe('Sociaal wijkteam Centrum-Zuid')
    expect(taken('wijkt')).toBe('Sociaal wijkteam Noord')
    expect(taken('jeugdverpl')).toBe('GGD Lindestreek – JGZ 4-18')
  })

  test('the only one whose name opens or closes with it', () => {
    expect(taken('Voedselbank')).toBe('Voedselbank Lindestreek')
    expect(taken('Schakel')).toBe('Buurthuis De Schakel')
  })

  test('nobody when two go by that name', () => {
    expect(taken('JGZ')).toBeNull()
    expect(taken('wijkteam')).toBeNull()
  })

  test('nobody for a word in the middle of another name', () => {
    expect(taken('Gemeente')).toBeNull()
  })

  test('not the part when the umbrella is meant', () => {
    expect(taken('Welzijn Lindevoort')).toBeNull()
  })

  test('nobody for a name that is spelt differently', () => {
    expect(taken('Voedselbnak')).toBeNull()
  })

  test('the likeliest for one letter: nothing is called by one letter', () => {
    expect(taken('v')).toBe('Voedselbank Lindestreek')
  })
})

describe('where it is typed', () => {
  const likely = new Map([['Sociaal wijkteam Centrum-Zuid', 2]])
  const order = (query: string) =>
    findByName(query, parties, likely).map(({ candidate }) => candidate.id)

  test('of those that fit equally well the likeliest comes first', () => {
    expect(order('wijkt')[0]).toBe('Sociaal wijkteam Centrum-Zuid')
    expect(order('s')[0]).toBe('Sociaal wijkteam Centrum-Zuid')
  })

  test('who fits better stays first', () => {
    expect(order('swt noord')[0]).toBe('Sociaal wijkteam Noord')
  })
})

describe('an umbrella name', () => {
  const known = [
    { ...party('Home-Start Lindevoort'), umbrella: 'Humanitas' },
    { ...party('Humanitas Thuisadministratie'), umbrella: 'Humanitas' },
    { ...party('Leger des Heils – buurthuiskamer'), umbrella: 'Leger des Heils' },
    { ...party('Welzijn Lindevoort'), umbrella: 'Welzijn Lindevoort' },
    { ...party('Sociaal raadslieden'), umbrella: 'Welzijn Lindevoort' },
  ]
  const meant = (query: string) => preferredMatch(query, findByName(query, known))?.candidate.id
  const all = (name: string) => resemblesExisting(name, known).map(({ candidate }) => candidate.id)

  test('is nobody’s as long as several parts go by it, and all of them are asked about', () => {
    expect(meant('Humanitas')).toBeUndefined()
    expect(all('Humanitas')).toEqual(['Home-Start Lindevoort', 'Humanitas Thuisadministratie'])
    expect(meant('Welzijn')).toBeUndefined()
  })

  test('means its only part, or the party that has it as its own name', () => {
    expect(meant('Leger des Heils')).toBe('Leger des Heils – buurthuiskamer')
    expect(meant('Welzijn Lindevoort')).toBe('Welzijn Lindevoort')
  })
})

describe('whom a new name may be a double of', () => {
  test('a name with a typing error', () => {
    expect(asked('Voedselbnak')).toEqual(['Voedselbank Lindestreek'])
    expect(asked('Buurthuis de Schakl')).toEqual(['Buurthuis De Schakel'])
  })

  test('both who go by that name', () => {
    expect(asked('JGZ')).toEqual(['GGD Lindestreek – JGZ 0-4', 'GGD Lindestreek – JGZ 4-18'])
  })

  test('the same with “stichting” or “de” before it', () => {
    expect(asked('De Voedselbank Lindestreek')).toEqual(['Voedselbank Lindestreek'])
  })

  test('a shorter name, but not the umbrella of a part', () => {
    const known = [party('Voedselbank'), party('Welzijn Lindevoort')]
    const ids = (name: string) => resemblesExisting(name, known).map(({ text }) => text)
    expect(ids('Voedselbank Lindestreek')).toEqual(['Voedselbank'])
    expect(ids('Welzijn Lindevoort – jongerenwerk')).toEqual([])
  })

  test('not a party that shares a common word', () => {
    expect(asked('Buurthuis De Linde')).toEqual([])
    expect(asked('Sociaal wijkteam Oost')).toEqual([])
    expect(asked('Keukentafel')).toEqual([])
  })
})
