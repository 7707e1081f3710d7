import { messagesFor } from '@webwijzer/messages/messages'
import { describe, expect, test } from 'vitest'
import type { Candidate } from './candidates.ts'
import { linesIn, type Typing } from './entries.ts'
import { lastName, splitNames } from './split-names.ts'
import { suggestionsIn } from './suggestions.ts'

const party = (id: string, name: string, abbreviation: string | null = null): Candidate => ({
  id,
  name,
  abbreviation,
  short: abbreviation ?? name,
})
const parties = [
  party('swt', 'Sociaal wijkteam Noord', 'SWT Noord'),
  party('wl', 'Welzijn Lindevoort', 'WL'),
  party('raad', 'Raad voor welzijn, zorg en wonen'),
]
const tables = [party('wto', 'Wijkteamoverleg Noord', 'WTO Noord')]
const { roles } = messagesFor('nl').worksheet.marks
const seats: Typing = { candidates: parties, separation: 'list', heads: tables, roles }
const newTable: Typing = { candidates: tables, separation: 'lines', heads: tables, parties, roles }

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
  const entries = (text: string) => linesIn(text, seats).flatMap((line) => line.entries)

  test('known ones are taken, others are new, each once', () => {
    expect(entries('SWT Noord, Kraamzorg, swt noord, kraamzorg')).toEqual([
      { kind: 'known', id: 'swt' },
      { kind: 'new', name: 'Kraamzorg' },
    ])
  })

  test('a known name with a comma in it is one name', () => {
    expect(entries('Raad voor welzijn, zorg en wonen')).toEqual([{ kind: 'known', id: 'raad' }])
  })

  test('what was said about each goes along', () => {
    expect(entries('SWT Noord (vz), Kerk?, (Moeders van Noord)')).toEqual([
      { kind: 'known', id: 'swt', marks: { role: 'chair' } },
      { kind: 'new', name: 'Kerk', marks: { isPresumed: true } },
      { kind: 'new', name: 'Moeders van Noord', marks: { isInformal: true } },
    ])
  })
})

describe('a table with who sits there, in one line', () => {
  const line = 'Wijkteamoverleg Noord: WL (vz), Kerk?'
  const meant = {
    head: { kind: 'known', id: 'wto' },
    entries: [
      { kind: 'known', id: 'wl', marks: { role: 'chair' } },
      { kind: 'new', name: 'Kerk', marks: { isPresumed: true } },
    ],
  }

  test('is read the same where tables are typed and where parties are', () => {
    expect(linesIn(line, newTable)).toEqual([meant])
    expect(linesIn(line, seats)).toEqual([meant])
  })

  test('a new table is made of a new name, and a flip-over of more lines goes in at once', () => {
    const lines = linesIn('- Kerntafel: WL\n- Buurttafel\n- Wijktafel: SWT Noord; WL', newTable)
    expect(lines).toEqual([
      { head: { kind: 'new', name: 'Kerntafel' }, entries: [{ kind: 'known', id: 'wl' }] },
      { head: null, entries: [{ kind: 'new', name: 'Buurttafel' }] },
      {
        head: { kind: 'new', name: 'Wijktafel' },
        entries: [
          { kind: 'known', id: 'swt' },
          { kind: 'known', id: 'wl' },
        ],
      },
    ])
  })

  test('a comma or bracket in the name of a table alone stays', () => {
    expect(linesIn('Zorg, werk en inkomen (ZWI)', newTable)).toEqual([
      { head: null, entries: [{ kind: 'new', name: 'Zorg, werk en inkomen (ZWI)' }] },
    ])
  })

  test('a time is no table', () => {
    expect(linesIn('Overleg 10:30', newTable)[0]?.entries).toEqual([
      { kind: 'new', name: 'Overleg 10:30' },
    ])
  })

  test('after the colon parties are offered, and the one that was taken is meant', () => {
    const { lines } = suggestionsIn('Kerntafel: Kerk, (wel', newTable, { here: new Set() })
    expect(lines[0]).toMatchObject({ match: { candidate: { id: 'wl' } } })
    const taken = linesIn('Kerntafel: Kerk, wel? (vz', newTable, { kind: 'known', id: 'wl' })
    expect(taken[0]?.entries).toEqual([
      { kind: 'new', name: 'Kerk' },
      { kind: 'known', id: 'wl', marks: { role: 'chair', isPresumed: true } },
    ])
  })
})
