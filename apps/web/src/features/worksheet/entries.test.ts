import { describe, expect, test } from 'vitest'
import { entriesIn } from './entries.ts'
import { lastName, splitNames } from './split-names.ts'

const parties = [
  { id: 'swt', name: 'Sociaal wijkteam Noord', abbreviation: 'SWT Noord' },
  { id: 'wl', name: 'Welzijn Lindevoort', abbreviation: 'WL' },
  { id: 'raad', name: 'Raad voor welzijn, zorg en wonen', abbreviation: null },
]

describe('a list typed or pasted at once', () => {
  test('commas, semicolons, tabs and line ends separate names', () => {
    expect(splitNames('Politie, WL; SMW\nJeugdteam\tVT', 'list')).toEqual([
      'Politie',
      'WL',
      'SMW',
      'Jeugdteam',
      'VT',
    ])
  })

  test('empty places, bullets and numbers are no names', () => {
    expect(splitNames('- Politie\n\n2. WL\n • SMW ,,', 'list')).toEqual(['Politie', 'WL', 'SMW'])
  })

  test('a number or dash that belongs to the name stays', () => {
    expect(splitNames('JGZ 0-4, 1.Hulp', 'list')).toEqual(['JGZ 0-4', '1.Hulp'])
  })

  test('a comma between brackets belongs to the name', () => {
    expect(splitNames('SMW (Welzijn, school), WL\nGGD (jeugd\nPolitie)', 'list')).toEqual([
      'SMW (Welzijn, school)',
      'WL',
      'GGD (jeugd',
      'Politie)',
    ])
  })

  test('the name being typed is what stands after the last comma', () => {
    expect(lastName('WL, jeugd', 'list')).toBe('jeugd')
    expect(lastName('WL, jeugd', 'lines')).toBe('WL, jeugd')
  })
})

describe('what is meant by a list', () => {
  test('known ones are taken, others are new, each once', () => {
    expect(entriesIn('SWT Noord, Kraamzorg, swt noord, kraamzorg', parties, 'list')).toEqual([
      { kind: 'known', id: 'swt' },
      { kind: 'new', name: 'Kraamzorg' },
    ])
  })

  test('a known name with a comma in it is one name', () => {
    expect(entriesIn('Raad voor welzijn, zorg en wonen', parties, 'list')).toEqual([
      { kind: 'known', id: 'raad' },
    ])
  })
})
