import { looksLikeFamily } from '@webwijzer/domain/looks-like-family'
import { expect, test } from 'vitest'
import type { Candidate } from './candidates.ts'
import { linesIn, type Typing } from './entries.ts'
import { heldApart } from './held-apart.ts'

const heads: Candidate[] = [{ id: 't1', name: 'Wijkteam', abbreviation: null, short: 'Wijkteam' }]
const typing: Typing = { candidates: [], separation: 'list', heads }
const isAsked = (name: string) => looksLikeFamily(name, 'name') !== null
const apart = (text: string) => heldApart(linesIn(text, typing), isAsked, heads)
const names = (lines: ReturnType<typeof apart>['free']) =>
  lines.flatMap(({ entries }) => entries.map((entry) => entry.kind === 'new' && entry.name))

test('a list with one family in it goes in, but for that one', () => {
  const { free, held, text } = apart('Voedselbank\ngezin Jansen\nMoeders van Noord')
  expect(names(free)).toEqual(['Voedselbank', 'Moeders van Noord'])
  expect(names(held)).toEqual(['gezin Jansen'])
  expect(text).toBe('gezin Jansen')
})

test('what goes on about a family is asked about with it', () => {
  const { free, text } = apart('GGD, moeder + 2 kinderen, huurschuld, Kredietbank')
  expect(names(free)).toEqual(['GGD', 'Kredietbank'])
  expect(text).toBe('moeder + 2 kinderen, huurschuld')
})

test('what is held keeps the table that it was typed at', () => {
  const { held, text } = apart('Wijkteam: GGD, gezin Jansen')
  expect(text).toBe('Wijkteam: gezin Jansen')
  expect(held[0]?.head).toMatchObject({ kind: 'known', id: 't1' })
})

test('a list of parties is not held up', () => {
  const { free, held } = apart('Moeders van Noord, Buurtgezinnen, Ouder- en Kindteam')
  expect(names(free)).toHaveLength(3)
  expect(held).toEqual([])
})
