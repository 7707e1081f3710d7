import { describe, expect, test } from 'vitest'
import { markedName } from './marked-name.ts'

const words = {
  chair: ['v', 'vz', 'voorzitter'],
  onInvitation: ['so', 'soms', 'op uitnodiging'],
  papersOnly: ['st', 'stukken', 'alleen stukken', 'agendalid'],
  member: ['lid', 'vast lid'],
}
const read = (typed: string) => markedName(typed, words)

describe('what is said with a name', () => {
  test('a role stands in brackets', () => {
    expect(read('GGD (vz)')).toEqual({ name: 'GGD', marks: { role: 'chair' } })
    expect(read('Politie (op uitnodiging)').marks).toEqual({ role: 'onInvitation' })
    expect(read('Kerk(soms)').marks).toEqual({ role: 'onInvitation' })
    expect(read('Bank (alleen stukken)').marks).toEqual({ role: 'papersOnly' })
    expect(read('WL (vast lid)').marks).toEqual({ role: 'member' })
  })

  test('the first letters do, and the bracket need not be closed', () => {
    expect(read('GGD (v')).toEqual({ name: 'GGD', marks: { role: 'chair' } })
    expect(read('GGD (va').marks).toEqual({ role: 'member' })
    expect(read('GGD (a').marks).toEqual({ role: 'papersOnly' })
  })

  test('where nobody is typing, only whole words do', () => {
    expect(markedName('GGD (va', words, true)).toEqual({ name: 'GGD (va', marks: {} })
    expect(markedName('GGD (vz)', words, true).marks).toEqual({ role: 'chair' })
  })

  test('one sign behind the name says as much, with or without a space', () => {
    expect(read('GGD*')).toEqual({ name: 'GGD', marks: { role: 'chair' } })
    expect(read('Politie /')).toEqual({ name: 'Politie', marks: { role: 'onInvitation' } })
    expect(read('Kerk?*')).toEqual({ name: 'Kerk', marks: { role: 'chair', isPresumed: true } })
    expect(read('Kerk/?').marks).toEqual({ role: 'onInvitation', isPresumed: true })
    expect(read('(Moeders van Noord)*').marks).toEqual({ role: 'chair', isInformal: true })
    expect(read('(Moeders van Noord/').marks).toEqual({ role: 'onInvitation', isInformal: true })
  })

  test('a sign inside a name, or in what nobody is typing, belongs to the name', () => {
    expect(read('Jeugd/Gezin')).toEqual({ name: 'Jeugd/Gezin', marks: {} })
    expect(markedName('GGD*', words, true)).toEqual({ name: 'GGD*', marks: {} })
    expect(read('Jeugd 12+ en 18-').marks).toEqual({})
  })

  test('a question mark makes it uncertain, before or after the role', () => {
    expect(read('Kerk?')).toEqual({ name: 'Kerk', marks: { isPresumed: true } })
    expect(read('Kerk? (vz)').marks).toEqual({ role: 'chair', isPresumed: true })
    expect(read('Kerk (vz?)').marks).toEqual({ role: 'chair', isPresumed: true })
    expect(read('Kerk (vz) ?').marks).toEqual({ role: 'chair', isPresumed: true })
  })

  test('a name between brackets is informal', () => {
    expect(read('(Moeders van Noord)')).toEqual({
      name: 'Moeders van Noord',
      marks: { isInformal: true },
    })
    expect(read('(Kerk (soms))').marks).toEqual({ role: 'onInvitation', isInformal: true })
    expect(read('(Kerk)?').marks).toEqual({ isPresumed: true, isInformal: true })
    expect(read('(moed')).toEqual({ name: 'moed', marks: { isInformal: true } })
  })

  test('brackets that say something else belong to the name', () => {
    expect(read('Samen Sterk (SaS)')).toEqual({ name: 'Samen Sterk (SaS)', marks: {} })
    expect(read('Basisschool De Kastanje')).toEqual({ name: 'Basisschool De Kastanje', marks: {} })
  })

  test('marks alone are no name', () => {
    expect(read('?').name).toBe('')
    expect(read('()').name).toBe('')
    expect(read('*').marks).toEqual({})
  })
})
