import { expect, test } from 'vitest'
import type { DrawnEdge, DrawnNode } from './drawing.ts'
import { litBy } from './lit-things.ts'

const node = (id: string) => ({ id, kind: 'organisation' }) as DrawnNode
const edge = (kind: 'seat' | 'link', from: string, to: string) =>
  ({ id: `${from}~${to}`, kind, from, to }) as DrawnEdge
const edges = [edge('seat', 't', 'a'), edge('seat', 't', 'b'), edge('link', 'b', 'c')]
const lit = new Set(['t', 'a', 'b', 'c'])
const none: ReadonlySet<string> = new Set()

test('a team has a ring, whom it reaches shines, and only the ways between them are lit', () => {
  const { wordsFor } = litBy({ selected: null, lit, core: new Set(['a']), gone: none }, edges)
  expect(wordsFor(node('a'))).toEqual(['near', 'core'])
  expect(wordsFor(node('b'))).toEqual(['near'])
  expect(wordsFor(node('elsewhere'))).toEqual(['dimmed'])
  expect(edges.map(wordsFor)).toEqual([['lit'], ['lit'], ['dimmed']])
})

test('what is imagined away is crossed out, and its lines are cut', () => {
  const { wordsFor } = litBy({ selected: null, lit, core: none, gone: new Set(['b']) }, edges)
  expect(wordsFor(node('b'))).toEqual(['near', 'gone'])
  expect(edges.map(wordsFor)).toEqual([['lit'], ['cut'], ['cut']])
})

test('nothing pointed at leaves everything as it is', () => {
  const { wordsFor } = litBy({ selected: null, lit: null, core: none, gone: none }, edges)
  expect([node('a'), ...edges].flatMap(wordsFor)).toEqual([])
})
