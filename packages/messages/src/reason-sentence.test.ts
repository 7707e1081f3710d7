import { describe, expect, it } from 'vitest'
import { messagesFor } from './messages.ts'
import { reasonSentence, reasonsInShort, type SaidReason } from './reason-sentence.ts'

const names = {
  party: (id: string) => `partij ${id}`,
  table: () => 'Armoedepact',
  domain: (id: string) => id,
}
const say = (reason: SaidReason, language: 'nl' | 'en' = 'nl') =>
  reasonSentence(reason, 'Voedselbank', names, messagesFor(language))

describe('reasons from people', () => {
  it('tell how many named it, and what they said', () => {
    expect(
      say({ code: 'named', times: 4, self: 0, examples: ['Kent de kerken.', 'Is er altijd.'] }),
    ).toBe(
      '4 mensen noemden Voedselbank. Zij zeiden bijvoorbeeld: “Kent de kerken.” “Is er altijd.”',
    )
  })

  it('mark who named themselves', () => {
    expect(say({ code: 'named', times: 5, self: 1, examples: [] })).toBe(
      '5 mensen noemden Voedselbank. Eén van hen noemde zichzelf.',
    )
    expect(say({ code: 'named', times: 1, self: 1, examples: [] })).toBe(
      '1 persoon noemde Voedselbank. Deze persoon noemde zichzelf.',
    )
    expect(say({ code: 'named', times: 2, self: 2, examples: [] })).toContain('allemaal zichzelf')
  })

  it('do not claim that nobody was named where there is nothing to see', () => {
    expect(say({ code: 'notNamed' })).toContain('Niemand heeft Voedselbank nog genoemd.')
    expect(say({ code: 'noNominations' })).not.toContain('Voedselbank')
  })
})

describe('reasons in short', () => {
  const short = (...reasons: SaidReason[]) => reasonsInShort(reasons, names, messagesFor('nl'))
  const seats = { code: 'seats', seats: 3, total: 14, caseSeats: 0 } as const

  it('say who named it and the first that the map says', () => {
    const named = { code: 'named', times: 4, self: 1, examples: ['Kent de kerken.'] } as const
    expect(short(named, { code: 'soleLink', for: [['a', 'b'], ['c']] }, seats)).toBe(
      'Genoemd door 4 mensen. Enige schakel naar 3 andere partijen.',
    )
    expect(short({ code: 'notNamed' }, { code: 'soleLink', for: [['a']] }, seats)).toBe(
      'Nog door niemand genoemd. Enige schakel naar partij a.',
    )
  })

  it('say where it sits when it is no only link', () => {
    expect(short({ code: 'notNamed' }, seats)).toBe(
      'Nog door niemand genoemd. Zit bij 3 van de 14 overleggen.',
    )
  })
})

describe('reasons from the map', () => {
  it('name exactly whom a sole link holds', () => {
    expect(say({ code: 'soleLink', for: [['a', 'b', 'c']] })).toBe(
      'Voedselbank is de enige schakel tussen de rest van de kaart en partij a, partij b en partij c. Valt Voedselbank weg, dan is er geen lijn meer.',
    )
  })

  it('keep apart what comes loose separately', () => {
    expect(say({ code: 'soleLink', for: [['a', 'b'], ['c']] })).toContain(
      '2 groepen. Groep 1: partij a en partij b. Groep 2: partij c.',
    )
  })

  it('count tables, and those where cases are discussed', () => {
    const seats = (count: number, caseSeats: number) =>
      say({ code: 'seats', seats: count, total: 14, caseSeats })
    expect(seats(6, 4)).toBe(
      'Voedselbank zit bij 6 van de 14 overleggen. Bij 4 daarvan worden casussen besproken.',
    )
    expect(seats(5, 5)).toContain('Bij allemaal worden casussen besproken.')
    expect(seats(3, 0)).toContain('Bij geen daarvan worden casussen besproken.')
    expect(seats(1, 0)).toContain('Daar worden geen casussen besproken.')
    expect(seats(0, 0)).toBe('Voedselbank zit nog bij geen enkel overleg.')
  })

  it('list the kinds of organisations', () => {
    expect(say({ code: 'domains', domains: ['Onderwijs', 'Wonen'] })).toBe(
      'Voedselbank werkt samen met 2 soorten organisaties: Onderwijs en Wonen.',
    )
  })

  it('put betweenness in a sentence without its number', () => {
    expect(say({ code: 'betweenness' })).toBe(
      'Veel korte routes op de kaart lopen via Voedselbank.',
    )
  })
})

describe('how sure it is', () => {
  it('tells what it rests on', () => {
    expect(say({ code: 'restsOn', lines: 8, unchecked: 1 })).toBe(
      'Dit rust op 8 lijnen. 1 daarvan is nog niet nagekeken.',
    )
    expect(say({ code: 'restsOn', lines: 1, unchecked: 0 })).toContain('Dit rust op 1 lijn.')
  })

  it('says so when one table carries it', () => {
    expect(say({ code: 'hangsOnTable', table: 't' })).toBe(
      'Zonder Armoedepact noemt de kaart Voedselbank niet meer. Dit voorstel hangt dus vooral aan dat ene overleg.',
    )
  })

  it('speaks English too', () => {
    expect(say({ code: 'restsOn', lines: 8, unchecked: 2 }, 'en')).toBe(
      'This rests on 8 lines. 2 of them have not been checked yet.',
    )
  })
})
